// Classes of characters for the search for slips, as parts of regular expressions, and the slip of one character.
import { lookAlike } from '../../base/look-alikes';
import { textRange } from '../../base/text-range';
import type { Slip } from './slip';

/** White space of Unicode that YAML reads as text, and characters that are not seen at all. */
export const odd =
  '\\u000B\\f\\u00A0\\u00AD\\u034F\\u061C\\u1680\\u180E\\u2000-\\u200F\\u202A-\\u202F\\u205F-\\u2064\\u2066-\\u2069\\u3000\\uFEFF';

/** Colons of other scripts and widths. */
export const colons = '\\u02D0\\u2236\\uA789\\uFE13\\uFE55\\uFF1A';

/** Ends of lines that YAML 1.2 reads as text (section 5.4). */
export const lineEnds = '\\u0085\\u2028\\u2029';

/** Dashes that word processors write for `-`. */
export const dashes = '\\u2010-\\u2015\\u2043\\u2212\\uFE58\\uFE63\\uFF0D';

/** Bullets of word processors; those of Symbol and Wingdings lie in the private use area. */
export const bullets = `${dashes}•‣◦▪▫●○■□·∙►▸➢➤\\uF0A7\\uF0A8\\uF0B7\\uF0D8\\uF076\\uF0FC`;

/** The first character of a text that is not what it seems. */
export function firstOdd(text: string): string {
  return Array.from(text).find((sign) => lookAlike(sign) !== undefined) ?? text.slice(0, 1);
}

/** The slip of characters in structure, mended safely. */
export function signSlip(start: number, end: number, newText: string, cause: string, title: string): Slip {
  const range = textRange(start, end);
  const edit = { range, newText };
  return { rule: 'look-alike-character', severity: 'error', range, cause, edit, title, safe: true, mends: true };
}
