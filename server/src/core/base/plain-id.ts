// The one form in which IDs are compared: composed (NFC), without what cannot be seen, in the letters that are seen.
import { lookAlike } from './look-alikes';

const ascii = /^[\t\n\r -~]*$/;
const latin = /^[\p{Script=Latin}\p{M}\t\n\r -~]*$/u;

/**
 * The ID that a reader sees: in Unicode's Normalization Form C, hyphens as `-`, spaces as one kind, marks that are
 * invisible left out. Letters of other scripts become Latin where they stand among Latin ones; a word that is
 * wholly of another script stays as it is, joiners included, which such scripts spell with.
 */
export function plainId(written: string): string {
  if (ascii.test(written)) return written;
  const composed = written.normalize('NFC');
  const seen = Array.from(composed, visible).join('').trim();
  if (latin.test(seen)) return seen;
  const spelt = Array.from(seen, (sign) => lookAlike(sign)?.plain ?? sign).join('');
  const mixes = /[A-Za-z]/.test(seen) || !/\p{L}/u.test(seen);
  return mixes && latin.test(spelt) ? spelt : seen;
}

function visible(sign: string): string {
  if (ascii.test(sign)) return sign;
  const found = lookAlike(sign);
  if (found === undefined || joiners.has(sign)) return sign;
  return found.as === 'letter' && !isForm(sign) ? sign : found.plain;
}

const joiners: ReadonlySet<string> = new Set(['\u200C', '\u200D']);

/** Whether the character is the same letter in another width, whatever stands around it. */
function isForm(sign: string): boolean {
  return sign >= '\uFF01' && sign <= '\uFF5E';
}

/** The text as it looks, whatever scripts it mixes: two IDs with the same appearance cannot be told apart by eye. */
export function appearance(id: string): string {
  if (ascii.test(id)) return id;
  return Array.from(id.normalize('NFC'), (sign) => lookAlike(sign)?.plain ?? sign)
    .join('')
    .trim();
}
