// What a line at a given column begins, judged by the lines around it: an entry, an item of a list, or nothing new.
import type { TextLine } from './text-lines';

/** A line's white space, its dashes, and what is written behind them. */
export interface LineParts {
  /** The width of the white space. */
  readonly margin: number;
  /** The columns of its dashes. */
  readonly dashes: readonly number[];
  /** The column behind the dashes. */
  readonly column: number;
  /** What is written from there on. */
  readonly ink: string;
}

/** Takes a line apart. */
export function lineParts(text: string): LineParts {
  const lead = /^([ \t]*)((?:-[ \t]+)*)/.exec(text);
  const [whole = '', white = '', dashed = ''] = lead ?? [];
  const dashes = [...dashed.matchAll(/-/g)].map((match) => white.length + match.index);
  const rest = text.slice(whole.length);
  if (rest !== '-') return { margin: white.length, dashes, column: whole.length, ink: rest };
  return { margin: white.length, dashes: [...dashes, whole.length], column: whole.length + 1, ink: '' };
}

/** What a line without a dash begins at this column; `nothing` when it goes on with a text or fits no line around it. */
export type Opening = 'entry' | 'item' | 'nothing';

/** Judges the line `place` by the lines above it, nearest first, and by the one below. */
export function openingAt(lines: readonly TextLine[], place: number, column: number): Opening {
  let isBelowDeeper = false;
  for (let above = place - 1; above >= 0; above--) {
    const text = lines[above]?.text ?? '';
    if (isBare(text)) continue;
    const parts = lineParts(text);
    if (parts.margin > column) {
      isBelowDeeper = true;
      continue;
    }
    if (parts.dashes.includes(column)) return isUnderItsKey(lines, above, column) ? 'entry' : 'item';
    if (!isKey(parts.ink) && parts.dashes.length === 0) continue;
    if (parts.column === column) return isKey(parts.ink) ? 'entry' : 'nothing';
    if (parts.column > column || isBelowDeeper || !isOpenKey(parts.ink)) return 'nothing';
    return startsItem(lines, place, column) ? 'item' : 'entry';
  }
  return column === 0 || !isBelowDeeper ? 'entry' : 'nothing';
}

/** Whether the list's dashes stand right below the first letter of its key, where a next key would stand as well. */
function isUnderItsKey(lines: readonly TextLine[], place: number, column: number): boolean {
  for (let above = place - 1; above >= 0; above--) {
    const text = lines[above]?.text ?? '';
    const parts = lineParts(text);
    if (isBare(text) || parts.margin > column || parts.dashes[0] === column) continue;
    return parts.column === column && isKey(parts.ink);
  }
  return false;
}

/** Whether the lines below the line `place` belong to a key at this column: deeper ones, or a list right below it. */
export function hasValueBelow(lines: readonly TextLine[], place: number, column: number): boolean {
  const below = lines.slice(place + 1).find((line) => !isBare(line.text));
  if (below === undefined) return false;
  const { margin, dashes } = lineParts(below.text);
  return margin > column || (margin === column && dashes[0] === column);
}

function isBare(text: string): boolean {
  return /^\s*(?:#|$)/.test(text);
}

function isKey(ink: string): boolean {
  return /:(?:\s|$)/.test(ink);
}

/** A key with nothing behind it but perhaps an anchor, a tag or a comment. */
function isOpenKey(ink: string): boolean {
  // Of a long line, what ends it decides: from each colon on, the pattern goes to the end of the line.
  return /:\s*(?:[&!]\S+\s*)?(?:#.*)?$/.test(ink.slice(-400));
}

function startsItem(lines: readonly TextLine[], place: number, column: number): boolean {
  const below = lines.slice(place + 1).find((line) => !isBare(line.text));
  return below !== undefined && lineParts(below.text).dashes[0] === column;
}
