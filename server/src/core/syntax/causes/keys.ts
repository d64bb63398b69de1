// Faults of keys: a missing space or colon, a line that is no key at all.
import { quoted } from '../../base/phrases';
import { textRange } from '../../base/text-range';
import type { Explain } from './cause';
import { commentOut, lineAt, trimmed } from './lines';

export const missingSpace: Explain = (text, complaint) => {
  if (complaint.code !== 'MULTILINE_IMPLICIT_KEY' && complaint.code !== 'MISSING_CHAR') return undefined;
  const line = lineAt(text, complaint.range.start);
  const match = /^(\s*(?:- +)*)([A-Za-z_][\w-]*):(?=[^\s:/])/.exec(line.text);
  if (match === null) return undefined;
  const colon = line.start + match[0].length;
  const key = match[2] ?? '';
  const cause = `a space is missing after the colon of ${quoted(key)}, so YAML reads the line as one word; write "${key}: …"`;
  const range = textRange(colon - key.length - 1, colon);
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range: textRange(colon, colon), text: ' ', title: 'Add the space' },
  };
};

export const keyWithoutColon: Explain = (text, complaint) => {
  if (!complaint.message.startsWith('Implicit map keys need to be followed')) return undefined;
  const range = trimmed(text, complaint.range);
  const line = lineAt(text, range.start);
  const word = text.slice(range.start, range.end);
  const cause = `a colon is missing after ${quoted(word)}; in a mapping each line is "key: value"`;
  const end = textRange(range.end, range.end);
  const repair = { range: end, text: ':', title: undefined };
  return { cause, range, region: textRange(line.start, line.end), repair };
};

export const lineIsNoKey: Explain = (text, complaint, line) => {
  if (complaint.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause = `this line is neither "key: value" nor a list item, so YAML joins it to the next; add a colon, a "- " or quotes`;
  return { cause, range, region: textRange(line.start, line.end), repair: commentOut(text, line) };
};
