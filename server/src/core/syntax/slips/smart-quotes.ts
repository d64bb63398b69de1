// A value in the quotes of a word processor, which are letters to YAML.
import { textRange } from '../../base/text-range';
import { signSlip } from './signs';
import type { Slip } from './slip';

const wrapped = /^(?:[“„]([^“”„\n]+)[”“]|[‘‚]([^‘‚\n]+)[’‘])$/;

/**
 * The slip of a value from `start` that is wholly in such quotes, where they were meant as YAML's own: round one word,
 * or round a text that YAML would cut. Round other texts they may be the author's own.
 */
export function smartQuotes(written: string, start: number): Slip | undefined {
  const match = wrapped.exec(written);
  if (match === null) return undefined;
  const inner = match[1] ?? match[2] ?? '';
  if (/\s/.test(inner) && !/:\s| #|^[[{&*!|>%@`#-]|, /.test(inner)) return undefined;
  const cause = `${written.charAt(0)}…${written.slice(-1)} are the quotes of a word processor, which YAML takes for letters of the text; write straight quotes`;
  const slip = signSlip(start, start + written.length, JSON.stringify(inner), cause, 'Write straight quotes');
  return { ...slip, range: textRange(start, start + written.length) };
}
