// `COM-03:introduced`, `COM-03 - introduced`: an item and its level without the colon and space that YAML needs.
import { textRange } from '../../base/text-range';
import { signName } from '../../base/look-alikes';
import type { Slip } from './slip';
import { dashes, colons } from './signs';

/** The keys whose entries are items with levels. */
export const levelKeys: ReadonlySet<string> = new Set(['addresses', 'expects']);

/** Where the pair stands: as an entry of a mapping, as an item of a list, alone in the braces of an item, or in the line of its key. */
export type PairPlace = 'entry' | 'item' | 'inner' | 'value';

const blank = '[ \\t\\u00A0\\u2007\\u202F]';
const separators = `:|=|[–—${colons}]|->|=>|→`;
const form = new RegExp(
  `^([A-Za-z][\\w.:${dashes}-]*?\\d\\w*|[A-Za-z]\\w*(?=:(?:introduced|reinforced|mastered)))(?:${blank}*(?:${separators})${blank}*|${blank}+[${dashes}-]${blank}+|${blank}+(?=(?:introduced|reinforced|mastered)$))([A-Za-z][A-Za-z-]*)$`,
);

/** The slip of a text from `start`, or undefined when it is no such pair. */
export function pairSlip(written: string, start: number, place: PairPlace): Slip | undefined {
  const match = form.exec(written);
  if (match === null) return undefined;
  const [, id = '', level = ''] = match;
  const sign = written.slice(id.length, written.length - level.length).trim();
  const meant = `${id}: ${level}`;
  const inner = `competency: ${id}, level: ${level}`;
  const newText = { entry: meant, item: `{${inner}}`, inner, value: `{${meant}}` }[place];
  const range = textRange(start, start + written.length);
  const fault = pairFault(sign, id);
  const cause = `${fault}, so YAML reads "${written}" as one text; write "${newText}"`;
  const edit = { range, newText };
  const title = `Write "${newText}"`;
  return { rule: 'look-alike-character', severity: 'error', range, cause, edit, title, safe: true, mends: true };
}

function pairFault(sign: string, id: string): string {
  if (sign === ':') return `a space is missing after the colon of "${id}"`;
  if (sign === '') return `a colon is missing after "${id}"`;
  const name = /^[ -~]*$/.test(sign) ? '' : ` (${signName(sign)})`;
  return `"${sign}"${name} stands between "${id}" and its level`;
}
