// A paper as the rows of a sheet: words wrap, boxes to fill in have borders, picks offer their words.
import type { CellObject, Row } from 'write-excel-file/node';
import type { Paper, PaperBlock, PaperCell, PaperTable } from '../core/report/paper';

/** Cells in which one of a few words is to be picked. */
export interface PickCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly options: readonly string[];
}

/** The sheet of a paper. */
export interface SheetRows {
  readonly rows: readonly Row[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly picks: readonly PickCell[];
}

/** The characters across an A4 page, upright and on its side. */
const across = { portrait: 95, landscape: 145 } as const;
const lineHeight = 15;
const ink = '#16202A';
const accent = '#005A70';
const box: CellObject = { borderColor: '#8796A3', borderStyle: 'thin', alignVertical: 'top', wrap: true };

/** The rows of a paper, below each other. */
export function sheetRows(paper: Paper): SheetRows {
  const total = across[paper.orientation];
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const widest = [...tables].sort((a, b) => b.columns.length - a.columns.length)[0]?.columns ?? [{ width: 1 }];
  const sum = widest.reduce((all, { width }) => all + width, 0);
  const widths = widest.map(({ width }) => Math.max(6, Math.round((total * width) / sum)));
  const sheet = new SheetMaker(widths);
  sheet.words(paper.title, { fontSize: 16, fontWeight: 'bold', height: 24 });
  sheet.words(paper.sort, { fontWeight: 'bold', textColor: accent });
  for (const block of paper.blocks) sheet.add(block);
  sheet.gap();
  for (const note of paper.footnotes) sheet.words(note, { fontSize: 9, textColor: '#465563' });
  return { rows: sheet.rows, widths, picks: sheet.picks };
}

class SheetMaker {
  readonly rows: Row[] = [];
  readonly picks: PickCell[] = [];
  readonly #widths: readonly number[];

  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  add(block: PaperBlock): void {
    switch (block.kind) {
      case 'heading':
        this.gap();
        this.words(block.text, { fontSize: 13, fontWeight: 'bold' });
        return;
      case 'text':
        this.words(block.text);
        return;
      case 'facts':
        for (const { about, text } of block.facts) this.words(`${about}: ${text}`);
        return;
      case 'fields':
        for (const label of block.labels) this.#field(label);
        return;
      case 'table':
        this.#table(block.table);
    }
  }

  gap(): void {
    this.rows.push([null]);
  }

  /** One text over all columns; its row is as high as its lines need, because merged cells do not grow by themselves. */
  words(text: string, look: CellObject = {}): void {
    const width = this.#widths.reduce((all, one) => all + one, 0);
    const cell: CellObject = {
      textColor: ink,
      alignVertical: 'top',
      wrap: true,
      ...look,
      ...textValue(text),
      height: look.height ?? lineHeight * Math.max(1, Math.ceil((text.length * 1.1) / width)),
      columnSpan: this.#widths.length,
    };
    this.rows.push(spread(cell, this.#widths.length));
  }

  #field(label: string): void {
    const span = Math.max(1, Math.min(2, this.#widths.length - 1));
    const name: CellObject = { ...textValue(label), fontWeight: 'bold', columnSpan: span };
    const room: CellObject = { ...box, ...textValue(''), columnSpan: this.#widths.length - span };
    this.rows.push([...spread(name, span), ...spread(room, this.#widths.length - span)]);
  }

  #table({ caption, columns, rows }: PaperTable): void {
    this.gap();
    this.words(caption, { fontWeight: 'bold', fontSize: 12 });
    const head: CellObject = { ...box, fontWeight: 'bold', backgroundColor: '#E3EFF2' };
    this.rows.push(columns.map(({ title }) => ({ ...head, ...textValue(title) })));
    for (const cells of rows) this.#tableRow(cells);
  }

  #tableRow(cells: readonly PaperCell[]): void {
    const row = this.rows.length;
    const height = lineHeight * Math.max(...cells.map((cell, column) => this.#linesOf(cell, column)));
    this.rows.push(
      cells.map((cell, column): CellObject => {
        if (cell.kind === 'choice' || cell.kind === 'pick') this.picks.push({ row, column, options: cell.options });
        const text = cell.kind === 'text' ? [cell.text, cell.note].filter((one) => one !== undefined).join('\n') : '';
        const isName = column === 0 && cell.kind === 'text';
        return { ...box, ...textValue(text), height, ...(isName ? { fontWeight: 'bold' } : {}) };
      }),
    );
  }

  /** The lines that a cell needs: not every spreadsheet makes rows of wrapped text higher by itself. */
  #linesOf(cell: PaperCell, column: number): number {
    if (cell.kind === 'blank') return cell.lines;
    if (cell.kind !== 'text') return 1;
    const width = this.#widths[column] ?? 1;
    const texts = [cell.text, ...(cell.note === undefined ? [] : [cell.note])];
    return texts.reduce((lines, text) => lines + Math.max(1, Math.ceil((text.length * 1.15) / width)), 0);
  }
}

/** Always text: nothing that an author wrote becomes a formula, a number or a date. */
function textValue(text: string): CellObject {
  return { value: text, type: String };
}

/** A cell that spans others, which are then empty. */
function spread(cell: CellObject, span: number): Row {
  return [cell, ...Array.from({ length: span - 1 }, () => null)];
}
