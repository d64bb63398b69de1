// What a line of the checklist says beside an item's name.
import type { ChecklistItem } from '../../../../server/src/protocol';
import { derivedText } from './matrix-text';
import { fill, type MatrixWords } from './matrix-words';

/** `assessed, mastered`; `not covered, gap`. */
export function standingText(item: ChecklistItem, words: MatrixWords): string {
  const { grade, level, gap, waivedUntil, notApplicable, overlay } = item;
  return [
    words.grades[grade],
    gap && waivedUntil === undefined ? words.gap : undefined,
    waivedUntil === undefined ? undefined : fill(words.waivedUntil, waivedUntil),
    notApplicable === undefined ? undefined : words.notApplicable,
    level,
    ...derivedText(item, words),
    overlay === undefined ? undefined : fill(words.addedBy, overlay),
  ]
    .filter(Boolean)
    .join(', ');
}
