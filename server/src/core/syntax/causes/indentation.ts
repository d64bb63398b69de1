// Faults of indentation: tabs, lines too deep, lines that line up with nothing.
import { textRange } from '../../base/text-range';
import type { Explain } from './cause';
import { blockEnd, commentOut, firstInk, lineAt, lineBefore, type Line } from './lines';

export const tabIndent: Explain = (text, complaint, line, written) => {
  const white = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  const first = white.indexOf('\t');
  if (complaint.code !== 'TAB_AS_INDENT' || first < 0) return undefined;
  const range = textRange(line.start + first, line.start + white.length);
  const column = isLoneTab(written) ? columnAbove(lineBefore(text, line)) : undefined;
  const isKey = key.test(line.text.trimStart());
  const spaces =
    isKey && column !== undefined && column > first
      ? ' '.repeat(column - first)
      : white.slice(first).replace(/\t/g, '  ');
  const cause = 'a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces';
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text: spaces, title: 'Replace tabs with spaces' },
  };
};

export const tooDeepLine: Explain = (text, complaint, line) => {
  if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY' || !/^\s*(?:- +)*(?!-\s)[^\s#"'[{][^:]*:\s+\S/.test(line.text))
    return undefined;
  const next = lineAt(text, line.end + (text.startsWith('\r\n', line.end) ? 2 : 1));
  const column = /^\s*(?:- +)*/.exec(line.text)?.[0].length ?? 0;
  if (next.start <= line.start || next.indent <= column || !/^\s*[^\s#][^:]*:(?:\s|$)/.test(next.text))
    return undefined;
  const cause =
    'this line is indented further than the line above, which already has a value; line the two up, or move the value into a line of its own';
  const repair = { range: textRange(next.start, next.start + next.indent), text: ' '.repeat(column), title: undefined };
  return {
    cause,
    range: textRange(next.start + next.indent, next.end),
    region: textRange(next.start, next.end),
    repair,
  };
};

export const wrongIndent: Explain = (text, complaint, line) => {
  const misplaced =
    complaint.code === 'BAD_INDENT' ||
    complaint.message.startsWith('Sequence item without') ||
    complaint.code === 'BLOCK_AS_IMPLICIT_KEY';
  if (!misplaced) return undefined;
  const at = lineAt(text, firstInk(text, complaint.range.start));
  const shown = at.end > at.start ? at : line;
  const range = textRange(shown.start + shown.indent, Math.max(shown.start + shown.indent, shown.end));
  const column = neighboursColumn(text, shown);
  const white = textRange(shown.start, shown.start + shown.indent);
  const repair = column === undefined ? undefined : { range: white, text: ' '.repeat(column), title: undefined };
  const cause =
    'this line is not indented like its neighbours, so YAML cannot tell what it belongs to; line it up with the lines of the same mapping or list';
  return { cause, range, region: textRange(lineBefore(text, shown).start, blockEnd(text, shown)), repair };
};

export const mixedListAndKeys: Explain = (text, complaint, line) => {
  const isItem = /^\s*-(?:\s|$)/.test(line.text);
  const isMixed = /block-seq-ind|at node end|in YAML stream/.test(complaint.message);
  if (!isMixed && !(isItem && complaint.code === 'MULTILINE_IMPLICIT_KEY')) return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause = isItem
    ? 'a list item stands here among the keys of a mapping; indent it below the key it belongs to, or remove the "- "'
    : 'this line cannot be joined to what comes before it; check the indentation and that a list and keys are not mixed at one level';
  return { cause, range, region: textRange(line.start, blockEnd(text, line)), repair: commentOut(text, line) };
};

/** The column at which the keys right above and below a key begin, if it is the same and the upper one has its value. */
function neighboursColumn(text: string, line: Line): number | undefined {
  const above = lineBefore(text, line);
  const below = lineAt(text, line.end + (text.startsWith('\r\n', line.end) ? 2 : 1));
  if (above === line || below.start <= line.start || !key.test(line.text) || !key.test(below.text)) return undefined;
  const column = columnAbove(above);
  return column === below.indent && column !== line.indent ? column : undefined;
}

/** The column at which a key begins that has its value in its line. */
function columnAbove(above: Line): number | undefined {
  return /^ *(?:- +)*(?=[^\s#"'[{|>&*!-][^:]*: +[^\s#|>])/.exec(above.text)?.[0].length;
}

/** Whether a single line begins with a tab: then it was meant to stand with its neighbours, else each tab is a step. */
function isLoneTab(written: string): boolean {
  return !/^ *\t[ \t]*\S[^]*?^ *\t[ \t]*\S/m.test(written);
}

const key = /^ *[^\s#"'[{|>&*!-][^:]*:(?:\s|$)/;
