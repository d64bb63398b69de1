// One source line with a range of it underlined, cut where it is too long and measured as a terminal shows it.
import { harmless } from '../core/base/harmless';
import { widthOf } from './layout';

/** A line to show, and the columns of the range within it. */
export interface Excerpt {
  readonly text: string;
  /** The columns in front of the range. */
  readonly before: number;
  /** The columns that the range takes, at least one. */
  readonly width: number;
  /** Whether parts of the line were left out. */
  readonly isCut: boolean;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  /** The offsets of its code units in the line. */
  readonly start: number;
  readonly end: number;
}

/** The line with the range from `start` to `end` (offsets in code units), in at most `room` columns. */
export function excerptOf(line: string, start: number, end: number, room: number): Excerpt {
  const cells = cellsAround(line, start, room);
  const first = cells.findIndex((cell) => cell.end > start);
  const from = first < 0 ? cells.length : first;
  const isWhole = cells[0]?.start === 0 && reachesEnd(cells, line);
  const total = sum(cells, 0, cells.length);
  if ((isWhole || cells.length === 0) && total <= room)
    return { text: join(cells).trimEnd(), ...underline(cells, from, end, 0), isCut: false };
  let left = from;
  let used = 0;
  while (left > 0 && used + widthAt(cells, left - 1) <= room / 3) used += widthAt(cells, --left);
  let right = left;
  let shown = 0;
  while (right < cells.length && shown + widthAt(cells, right) <= room - 2) shown += widthAt(cells, right++);
  const window = cells.slice(left, right);
  const isCutLeft = (window[0]?.start ?? 0) > 0;
  const isCutRight = !reachesEnd(window, line);
  const text = `${isCutLeft ? '…' : ''}${join(window)}${isCutRight ? '…' : ''}`;
  return { text, ...underline(window, from - left, end, isCutLeft ? 1 : 0), isCut: true };
}

function underline(cells: readonly Cell[], from: number, end: number, shift: number) {
  const behind = cells.findIndex((cell, place) => place >= from && cell.start >= end);
  const width = sum(cells, from, behind < 0 ? cells.length : behind);
  return { before: shift + sum(cells, 0, from), width: Math.max(1, width) };
}

/** The letters as people see them, near the range alone: a line may have millions. */
function cellsAround(line: string, start: number, room: number): readonly Cell[] {
  const from = Math.max(0, start - 4 * room);
  const near = line.slice(from, start + 4 * room);
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)) {
    const text = segment === '\t' ? ' '.repeat(4 - (column % 4)) : harmless(segment);
    const width = widthOf(text);
    column += width;
    cells.push({ text, width, start: from + index, end: from + index + segment.length });
  }
  return cells;
}

function reachesEnd(cells: readonly Cell[], line: string): boolean {
  return (cells.at(-1)?.end ?? 0) >= line.length;
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

function sum(cells: readonly Cell[], from: number, to: number): number {
  return cells.slice(from, to).reduce((total, { width }) => total + width, 0);
}

function widthAt(cells: readonly Cell[], place: number): number {
  return cells[place]?.width ?? 0;
}
