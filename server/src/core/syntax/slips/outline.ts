// The keys and items of lines that are open at one place of a text, by their columns.

/** A key or the dash of an item. */
export interface OpenLine {
  readonly column: number;
  readonly isItem: boolean;
  /** Whether its value is to come in the lines below. */
  readonly opens: boolean;
  /** The name of a key; empty for an item. */
  readonly key: string;
}

/** Follows the indentation of a text from line to line. */
export class Outline {
  #lines: OpenLine[] = [];

  /** Leaves what does not reach a column. */
  leave(column: number): void {
    while ((this.#lines.at(-1)?.column ?? -1) > column) this.#lines.pop();
  }

  reset(): void {
    this.#lines = [];
  }

  add(line: OpenLine): void {
    const top = this.#lines.at(-1);
    if (top?.column === line.column && top.isItem === line.isItem) this.#lines.pop();
    this.#lines.push(line);
  }

  get top(): OpenLine | undefined {
    return this.#lines.at(-1);
  }

  /** Whether a key or an item may begin at a column, once what does not reach it was left. */
  takes(column: number): boolean {
    const { top } = this;
    return top === undefined || top.column === column || top.opens;
  }

  /** Whether an item may begin there: below another, or below a key without a value. */
  takesItem(column: number): boolean {
    const { top } = this;
    return top !== undefined && (top.opens || (top.isItem && top.column === column));
  }

  /** The column of the nearest item or key that is open. */
  nearest(isItem: boolean): number | undefined {
    return this.#lines.findLast((line) => line.isItem === isItem)?.column;
  }

  /** The name of the key whose value stands in a column; `isOwn`: in the line of the key, which is in that column. */
  keyOf(column: number, isOwn: boolean): string {
    return this.#lines.findLast((line) => !line.isItem && (isOwn || line.column < column))?.key ?? '';
  }
}
