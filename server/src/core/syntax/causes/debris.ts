// What does not belong into the file: merge conflicts and pasted code fences.
import { textRange } from '../../base/text-range';
import type { Explain } from './cause';

export const conflictMarker: Explain = (_text, _complaint, line) => {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line.text)) return undefined;
  const range = textRange(line.start, line.end);
  const cause =
    'a merge conflict is left in the file here; keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>';
  return { cause, range, region: range, repair: { range, text: '#'.padEnd(line.text.length, '#'), title: undefined } };
};

export const codeFence: Explain = (_text, _complaint, line) => {
  if (!/^\s*(?:```|~~~)/.test(line.text)) return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause = 'a stray code fence, probably pasted along with the text; delete this line';
  return { cause, range, region: range, repair: { range, text: '', title: 'Delete the code fence' } };
};
