// What is different between two states of the matrix, so that an edit sends and paints a few rows and not all.
import type { CoverageMatrix, MatrixRow } from '../../../../server/src/protocol';
import { equalRecords } from './equal-records';

/** A row that has changed, at its place. */
export interface ChangedRow {
  readonly place: number;
  readonly row: MatrixRow;
}

/** A cell of the matrix by the places of its row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The rows that differ, or undefined where anything else does: then the matrix has to be shown anew. */
export function changedRows(before: CoverageMatrix, after: CoverageMatrix): readonly ChangedRow[] | undefined {
  const { rows: oldRows, ...oldRest } = before;
  const { rows, ...rest } = after;
  const isSameShape =
    oldRows.length === rows.length &&
    rows.every((row, place) => row.item === oldRows[place]?.item) &&
    equalRecords(oldRest, rest);
  if (!isSameShape) return undefined;
  return rows.flatMap((row, place) => (equalRecords(row, oldRows[place]) ? [] : [{ place, row }]));
}

/** The matrix with changed rows in their places. */
export function withRows(matrix: CoverageMatrix, changed: readonly ChangedRow[]): CoverageMatrix {
  const rows = [...matrix.rows];
  for (const { place, row } of changed) rows[place] = row;
  return { ...matrix, rows };
}

/** The cells that differ between two states of a matrix of the same shape. */
export function changedCells(before: CoverageMatrix, changed: readonly ChangedRow[]): readonly CellPlace[] {
  return changed.flatMap(({ place, row }) => {
    const old = new Map(before.rows[place]?.cells.map((cell) => [cell.column, cell]));
    const now = new Map(row.cells.map((cell) => [cell.column, cell]));
    const columns = new Set([...old.keys(), ...now.keys()]);
    const differing = [...columns].filter((column) => !equalRecords(old.get(column), now.get(column)));
    return differing.map((column) => ({ row: place, column }));
  });
}
