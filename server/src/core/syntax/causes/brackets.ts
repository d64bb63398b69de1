// Faults of brackets: unclosed, stray, or with a block list inside.
import { textRange } from '../../base/text-range';
import type { Explain } from './cause';
import { lineAt, withoutEndSpace } from './lines';

export const unclosedBracket: Explain = (text, complaint, line) => {
  const expected = /[Ee]nd with (?:a )?([\]}])/.exec(complaint.message);
  if (expected === null) return undefined;
  const closing = expected[1] ?? ']';
  const open = openingBracket(text, closing === '}' ? '{' : '[', complaint.range.start);
  const opened = open === undefined ? line : lineAt(text, open);
  const end = opened.start + withoutEndSpace(opened.text).length;
  const range = textRange(open ?? line.start, end);
  const cause = `the bracket ${closing === '}' ? '{' : '['} that opens here is never closed; add ${closing} behind the last item`;
  const close = textRange(end, end);
  return {
    cause,
    range,
    region: textRange(opened.start, opened.end),
    repair: { range: close, text: closing, title: `Add the missing ${closing}` },
  };
};

export const strayBracket: Explain = (text, complaint, line) => {
  if (!/Unexpected flow-(?:seq|map)-end/.test(complaint.message)) return undefined;
  const { range } = complaint;
  const sign = text.slice(range.start, range.end);
  // What stands behind a bracket that closes nothing and is the same closes nothing either.
  let end = range.end;
  while (end < line.end && text[end] === sign) end++;
  const cause = `the bracket ${sign} closes nothing; delete it or add the one that opens`;
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: {
      range: textRange(range.start, end),
      text: '',
      title: end === range.end ? `Delete ${sign}` : `Delete all ${sign} here`,
    },
  };
};

export const listInBrackets: Explain = (_text, complaint, line) => {
  if (complaint.code !== 'BLOCK_IN_FLOW') return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause =
    'A list of lines that begin with "- " cannot stand inside brackets; write the items with commas, or remove the brackets';
  return { cause, range, region: textRange(line.start, line.end), repair: undefined };
};

function openingBracket(text: string, sign: string, before: number): number | undefined {
  const closing = sign === '{' ? '}' : ']';
  let depth = 0;
  for (let at = before - 1; at >= 0; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === sign) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return undefined;
}
