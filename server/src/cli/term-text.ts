// What `explain` says of a word of the field.
import { listed } from '../core/base/phrases';
import type { GlossaryEntry } from '../core/model/glossary';
import { wrapped } from './layout';
import type { Style } from './style';

/** The text about one word. */
export function termText({ term, also, text }: GlossaryEntry, { paint, width }: Style): string {
  const names = also.length === 0 ? [] : [wrapped(`Also: ${listed(also, 'and', 12)}`, width).join('\n')];
  return [`${paint.bold(term)}\nin the glossary`, wrapped(text, width).join('\n'), ...names].join('\n\n');
}
