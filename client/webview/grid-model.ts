// What the grid draws: a matrix, what its filters leave of it, and the words for it.
import type { CoverageMatrix, MatrixCell, MatrixColumn, MatrixRow } from '../../server/src/protocol';
import { levelLetters } from '../src/views/model/level-letters';
import type { MatrixSelection } from '../src/views/model/matrix-filter';
import { cellsByColumn } from '../src/views/model/matrix-text';
import type { MatrixWords } from '../src/views/model/matrix-words';

/** The columns of the grid before the first module: the item, and how it stands over all modules. */
export const leadingColumns = 2;

/** One state of the grid. Row 0 of the grid is its header; row and column are those of the grid. */
export class GridModel {
  readonly matrix: CoverageMatrix;
  readonly selection: MatrixSelection;
  readonly words: MatrixWords;
  readonly letters: ReadonlyMap<string, string>;
  readonly #cells = new Map<MatrixRow, ReadonlyMap<number, MatrixCell>>();

  constructor(matrix: CoverageMatrix, selection: MatrixSelection, words: MatrixWords) {
    this.matrix = matrix;
    this.selection = selection;
    this.words = words;
    this.letters = levelLetters(matrix.progression);
  }

  /** How many rows the grid has, its header among them. */
  get rows(): number {
    return this.selection.rows.length + 1;
  }

  get columns(): number {
    return this.selection.columns.length + leadingColumns;
  }

  /** The item of a row of the grid; undefined for the header. */
  row(row: number): MatrixRow | undefined {
    return this.matrix.rows[this.selection.rows[row - 1] ?? -1];
  }

  /** The module of a column of the grid; undefined for the leading ones. */
  column(column: number): MatrixColumn | undefined {
    return this.matrix.columns[this.selection.columns[column - leadingColumns] ?? -1];
  }

  /** What a module gives to an item. */
  cell(row: number, column: number): MatrixCell | undefined {
    const item = this.row(row);
    const place = this.selection.columns[column - leadingColumns];
    if (item === undefined || place === undefined) return undefined;
    const known = this.#cells.get(item) ?? cellsByColumn(item);
    this.#cells.set(item, known);
    return known.get(place);
  }

  /** The row of the grid in which an item stands; 0 for one that is not shown. */
  rowOf(item: string | undefined): number {
    return this.selection.rows.findIndex((place) => this.matrix.rows[place]?.item === item) + 1;
  }

  /** The column of the grid in which a module stands; undefined for one that is not shown. */
  columnOf(module: string | undefined): number | undefined {
    const place = this.selection.columns.findIndex((one) => this.matrix.columns[one]?.module === module);
    return place < 0 ? undefined : place + leadingColumns;
  }
}
