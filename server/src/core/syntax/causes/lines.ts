// Lines of a text, as the explanations of syntax faults look at them.
import { isLineEnd, lineStartAt } from '../../base/line-index';
import { textRange, type TextRange } from '../../base/text-range';

/** One line of a text: where it begins and ends (without its line end), and its parts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = lineStartAt(text, offset);
  let end = Math.min(offset, text.length);
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  const content = text.slice(start, end);
  return { start, end, text: content, indent: content.length - content.trimStart().length };
}

/** The nearest line above that is neither empty nor a comment; the line itself where there is none. */
export function lineBefore(text: string, line: Line): Line {
  let before = line;
  while (before.start > 0) {
    before = lineAt(text, before.start - 1);
    if (before.text.trim() !== '' && !before.text.trim().startsWith('#')) break;
  }
  return before;
}

/** The end of the lines that are indented deeper than this one and follow it directly. */
export function blockEnd(text: string, line: Line): number {
  let end = line.end;
  for (;;) {
    const next = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2));
    if (next === null) return end;
    const below = lineAt(text, end + next[0].length);
    if (below.indent <= line.indent || below.text.trim() === '') return end;
    end = below.end;
  }
}

/** A text without the white space at its end that YAML knows: others, as U+00A0 and U+FEFF, are part of the value (1.2.2, section 6.2). */
export function withoutEndSpace(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

/** The first offset from here on that is no white space. */
export function firstInk(text: string, offset: number): number {
  const step = text.slice(offset).search(/\S/);
  return step < 0 ? offset : offset + step;
}

/** The range without white space at its ends. */
export function trimmed(text: string, range: TextRange): TextRange {
  const word = text.slice(range.start, range.end);
  const start = range.start + (word.length - word.trimStart().length);
  return textRange(start, Math.max(start, range.start + word.trimEnd().length));
}

/** Takes a line and what hangs below it out of the reading; never offered to the author. */
export function commentOut(
  text: string,
  line: Line,
): { readonly range: TextRange; readonly text: string; readonly title: undefined } | undefined {
  if (line.end === line.start) return undefined;
  const range = textRange(line.start, blockEnd(text, line));
  const lines = text.slice(range.start, range.end).split('\n');
  return { range, text: lines.map((one) => one.replace(/^(\s*)\S?/, '$1#')).join('\n'), title: undefined };
}
