// A text with a word put in at the cursor and just enough around it that YAML reads the half-typed line.
import { applyEdits, type TextEdit } from '../../base/text-edit';
import { textRange } from '../../base/text-range';
import { hasValueBelow, lineParts, openingAt, type Opening } from './line-opening';
import { linesOf } from './text-lines';
import { areClosedBehind, surroundingsAt, type Surroundings } from './yaml-scan';

/** A text in which the cursor has become a word. */
export interface Repaired {
  readonly text: string;
  /** The word; it occurs nowhere else. */
  readonly word: string;
  /** The offset in the text before that an offset of the repaired text stands for. */
  readonly original: (offset: number) => number;
  /** Whether the cursor is in what a line begins with, rather than behind a colon. */
  readonly isOpening: boolean;
  readonly inBrackets: boolean;
  /** What the author has to write in front of the word. */
  readonly before: '' | ' ' | '- ';
  /** The quote the author has to write behind it. */
  readonly closingQuote: string;
  /** The column at which the line's entries begin. */
  readonly column: number;
  /** The width of the line's white space. */
  readonly margin: number;
}

/** The text with a word at the offset; undefined where the cursor is in no place for one. */
export function repairedAt(text: string, offset: number): Repaired | undefined {
  const around = surroundingsAt(text, offset);
  if (around.inside === 'comment' || around.inside === 'block') return undefined;
  const cursor = cursorLine(text, offset);
  if (around.quote !== undefined && around.quote.start < cursor.start) return undefined;
  const shape = around.brackets.length > 0 ? inBrackets(text, offset, cursor, around) : inBlock(cursor, around);
  if (shape === undefined) return undefined;
  const word = freeWord(text);
  const closingQuote =
    around.quote !== undefined && !closesLater(cursor.after, around.quote.sign) ? around.quote.sign : '';
  const edits = [
    ...(shape.dashAt === undefined ? [] : [insertion(shape.dashAt, '- ')]),
    { range: textRange(offset, shape.cutTo ?? offset), newText: `${shape.space}${word}${closingQuote}` },
    insertion(shape.cutTo ?? shape.colonAt ?? offset, `${shape.colonAt === undefined ? '' : ':'}${shape.behind}`),
  ];
  const joined = joinAt(edits);
  return {
    text: applyEdits(text, joined),
    word,
    original: (at) => originalOffset(joined, at),
    isOpening: shape.isOpening,
    inBrackets: around.brackets.length > 0,
    before: shape.dashAt === undefined ? shape.space : '- ',
    closingQuote,
    column: shape.column,
    margin: cursor.margin,
  };
}

interface CursorLine {
  readonly start: number;
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  readonly margin: number;
  /** Judges what a line at this column begins here. */
  readonly opening: (column: number) => Opening;
  /** Whether the lines below hold the value of a key at this column. */
  readonly hasValueBelow: (column: number) => boolean;
}

/** What to put in, and where. */
interface Shape {
  readonly isOpening: boolean;
  readonly space: '' | ' ';
  readonly behind: string;
  readonly column: number;
  readonly dashAt?: number;
  readonly colonAt?: number;
  readonly cutTo?: number;
}

function cursorLine(text: string, offset: number): CursorLine {
  const lines = linesOf(text);
  const place = Math.max(
    0,
    lines.findLastIndex((line) => line.start <= offset),
  );
  const start = lines[place]?.start ?? 0;
  const before = text.slice(start, offset);
  const after = text.slice(offset, Math.max(offset, lines[place]?.end ?? offset));
  const { margin } = lineParts(before + after);
  return {
    start,
    offset,
    before,
    after,
    margin,
    opening: (column) => openingAt(lines, place, column),
    hasValueBelow: (column) => hasValueBelow(lines, place, column),
  };
}

function inBlock(line: CursorLine, around: Surroundings): Shape | undefined {
  const { dashes, column, ink } = lineParts(line.before);
  const inkBehind = line.after.replace(/(?:^|\s)#.*$/, '').trimEnd();
  if (ink === '' && startsOther.test(inkBehind)) return undefined;
  if (around.quote === undefined && line.after.startsWith('#')) return undefined;
  if (ink === '' && dashes.length === 0 && /^\s*#/.test(line.after)) return undefined;
  const isColoned = around.quote === undefined && /:$/.test(ink) && !/:\s/.test(ink);
  const isDashed = dashes.length > 0 && ink === '' && line.before.endsWith('-');
  const space = isColoned || isDashed ? ' ' : '';
  const behind = /^\s*#/.test(line.after) ? ' ' : '';
  const isBehindColon = /:(?:\s|$)/.test(withoutQuotes(ink));
  const inner = isDashed ? column + 1 : column;
  const isEmpty = /:\s*$/.test(ink) && inkBehind === '';
  if (/:\s*$/.test(ink) && /^[[{&*!|>]/.test(inkBehind)) return undefined;
  if (isBehindColon && isEmpty && line.hasValueBelow(inner)) return undefined;
  if (isBehindColon) return { isOpening: false, space, behind, column: inner };
  const isEntry = /:(?:\s|$)/.test(withoutQuotes(ink + inkBehind));
  const colonAt = line.offset + inkBehind.length;
  if (isEntry) return { isOpening: true, space, behind: '', column: inner };
  if (dashes.length > 0) return { isOpening: true, space, behind, column: inner, colonAt };
  const opening = line.opening(column);
  if (opening === 'nothing') return undefined;
  if (opening === 'entry') return { isOpening: true, space, behind, column, colonAt };
  return { isOpening: true, space, behind, column: column + 2, colonAt, dashAt: line.start + column };
}

function inBrackets(text: string, offset: number, line: CursorLine, around: Surroundings): Shape | undefined {
  const isAfterSpace = /(?:^|[\s[{,])$/.test(line.before) && around.quote === undefined;
  if (isAfterSpace && (/^\s+[^\s,\]}#]/.test(line.after) || startsOther.test(line.after.trimEnd()))) return undefined;
  const innermost = around.brackets.at(-1);
  const written = text.slice((innermost?.start ?? offset) + 1, offset);
  const entry = written.slice(written.lastIndexOf(',') + 1);
  const isColoned = innermost?.sign === '{' && around.quote === undefined && /^[^:]*:$/.test(entry);
  const space = isColoned ? ' ' : '';
  const { column } = lineParts(line.before + line.after);
  const isOpening = !/:(?:\s|$)/.test(withoutQuotes(entry));
  if (areClosedBehind(text, offset)) return { isOpening, space, behind: '', column };
  const closing = around.brackets.map(({ sign }) => (sign === '[' ? ']' : '}')).reverse();
  return { isOpening, space, behind: `${closing.join('')}\n`, column, cutTo: text.length };
}

/** White space, or the sign of a list, a mapping, an alias or a block text: what follows the cursor is no part of a word. */
const startsOther = /^(?:[ \t]+[^\s,\]}]|[[{&*!|>]|-(?:\s|$))/;

/** The text with what stands between quotes blotted out, so that colons in it do not count. */
function withoutQuotes(text: string): string {
  return text.replace(/(^|[\s[{,])(["'])((?:(?!\2).)*)(\2|$)/g, (_, lead: string, sign: string, inner: string) => {
    return `${lead}${sign}${'x'.repeat(inner.length)}${sign}`;
  });
}

/** Whether the open quote is closed on the line: an odd number of the same sign follows. */
function closesLater(after: string, sign: string): boolean {
  return (after.split(sign).length - 1) % 2 === 1;
}

function freeWord(text: string): string {
  let word = 'zqcursor';
  while (text.includes(word)) word += 'q';
  return word;
}

function insertion(offset: number, newText: string): TextEdit {
  return { range: textRange(offset, offset), newText };
}

/** Insertions at one place become one, as edits of one place would exclude each other. */
function joinAt(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last === undefined || last.range.end < edit.range.start) joined.push(edit);
    else
      joined[joined.length - 1] = {
        range: textRange(last.range.start, edit.range.end),
        newText: last.newText + edit.newText,
      };
  }
  return joined;
}

/** Back through the edits; what lies within new text stands for the place it was put in at. */
function originalOffset(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { range, newText } of edits) {
    const start = range.start + shift;
    if (offset <= start) break;
    if (offset < start + newText.length) return range.start;
    shift += newText.length - (range.end - range.start);
  }
  return offset - shift;
}
