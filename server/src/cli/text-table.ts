// A table on a terminal: columns as wide as they need, those that wrap sharing what is left of the line.
import { harmless } from '../core/base/harmless';
import { padded, widthOf, wrapped } from './layout';
import type { Style } from './style';

/** A column of a table. */
export interface TextColumn {
  readonly title: string;
  /** Whether a cell that is too long goes on below. */
  readonly wraps: boolean;
}

const gap = 2;
const narrowest = 12;

/** The lines of a table, its header dim. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { width, paint }: Style,
): readonly string[] {
  const cells = rows.map((row) => row.map(harmless));
  const widths = fitted(columns, cells, width);
  const header = rowLines(
    columns.map(({ title }) => title),
    widths,
  );
  return [...header.map((line) => paint.dim(line)), ...cells.flatMap((row) => rowLines(row, widths))];
}

/** What a column needs, less what the line lacks, which the wrapping columns give up by their share. */
function fitted(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const needed = columns.map(({ title }, place) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[place] ?? ''))),
  );
  const lack = needed.reduce((all, one) => all + one, 0) + gap * (columns.length - 1) - width;
  const flexible = needed.reduce((all, one, place) => all + (columns[place]?.wraps === true ? one : 0), 0);
  if (lack <= 0 || flexible === 0) return needed;
  return needed.map((one, place) => {
    if (columns[place]?.wraps !== true) return one;
    return Math.max(Math.min(one, narrowest), Math.floor(one - (lack * one) / flexible));
  });
}

function rowLines(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const lines = widths.map((width, place) => wrapped(cells[place] ?? '', width));
  const height = Math.max(...lines.map((of) => of.length));
  return Array.from({ length: height }, (_none, row) =>
    lines
      .map((of, place) => padded(of[row] ?? '', widths[place] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
