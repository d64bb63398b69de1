// Where the focus of the grid goes at a key: the grid pattern of WAI-ARIA over rows and columns counted from 0.

/** A cell; row 0 holds the headers, column 0 the items. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How much there is, and how many rows a page has. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** A key as the browser names it, and whether Control (or Command) is held. */
export interface GridKey {
  readonly key: string;
  readonly control: boolean;
}

/** The cell that a key leads to; undefined for keys that do not move. */
export function moved({ row, column }: GridPlace, { key, control }: GridKey, size: GridSize): GridPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return within({ row: control ? 0 : row - 1, column }, size);
    case 'ArrowDown':
      return within({ row: control ? size.rows - 1 : row + 1, column }, size);
    case 'ArrowLeft':
      return within({ row, column: control ? 0 : column - 1 }, size);
    case 'ArrowRight':
      return within({ row, column: control ? size.columns - 1 : column + 1 }, size);
    case 'Home':
      return within({ row: control ? 0 : row, column: 0 }, size);
    case 'End':
      return within({ row: control ? size.rows - 1 : row, column: size.columns - 1 }, size);
    case 'PageUp':
      return within({ row: Math.max(row - size.page, Math.min(row, 1)), column }, size);
    case 'PageDown':
      return within({ row: row + size.page, column }, size);
    default:
      return undefined;
  }
}

/** The cell itself, or the nearest that there is. */
export function within({ row, column }: GridPlace, { rows, columns }: Omit<GridSize, 'page'>): GridPlace {
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
