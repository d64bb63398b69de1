// Plain texts that YAML ends earlier than their author: at a comma between brackets, at a colon, at ` #`.
import { bracketCause, quoteTitle } from '../../base/cut-text';
import { quoted } from '../../base/phrases';
import { textRange } from '../../base/text-range';
import type { Slip } from './slip';

/** The slip of a text between brackets from `start` to `end` that YAML takes apart at `cut`. */
export function bracketCut(text: string, start: number, end: number, cut: number): Slip {
  const written = text.slice(start, end);
  const cause = bracketCause(text.slice(start, cut), written, text.charAt(cut));
  return { ...cutSlip(start, end, written, cause), severity: 'error', safe: true, mends: true };
}

/** The slip of a text that ends at ` #`; `rest` is where the part behind it ends. */
export function hashCut(text: string, start: number, cut: number, end: number, mends: boolean): Slip {
  const kept = text.slice(start, cut).trimEnd();
  const read = kept === '' ? 'nothing' : `only ${quoted(kept, 40)}`;
  const lost = quoted(text.slice(cut, end), 40);
  const cause = `" #" starts a comment, so YAML reads ${read} and drops ${lost}; put the text in quotes, or add a space after # where a comment is meant`;
  const severity = mends ? 'error' : 'warning';
  return { ...cutSlip(start, end, text.slice(start, end), cause), severity, safe: false, mends };
}

function cutSlip(start: number, end: number, written: string, cause: string) {
  const range = textRange(start, end);
  const edit = { range, newText: JSON.stringify(written.replace(/\s+/g, ' ')) };
  return { rule: 'text-cut-short', range, cause, edit, title: quoteTitle } as const;
}

/** Whether a comment behind a text is probably a part of it: `Course #1`, `Plan care #together`. */
export function isCutByHash(kept: string, comment: string): boolean {
  if (/^#\d/.test(comment)) return /^\p{Lu}\p{L}*$/u.test(kept) || /\S\s+\S/.test(kept);
  return /^#[\p{L}]/u.test(comment) && /\S\s+\S/.test(kept);
}

/** Whether a comment in the place of a value is probably the value: `#1 priority`. */
export function isValueByHash(comment: string): boolean {
  return /^#\d/.test(comment) || (/^#\p{L}[\p{L}\d]*[ \t]+\p{L}/u.test(comment) && !/^#[\p{Lu}]+\b/u.test(comment));
}
