// What the matrix says in words: for screen readers, for tables, for whoever sees no colours.
import type { CoverageMatrix, MatrixCell, MatrixColumn, MatrixRow } from '../../../../server/src/protocol';
import { toneOf } from './grade';
import { fill, type MatrixWords } from './matrix-words';

/** `COM-01 Active listening`. */
export function itemName({ item, label }: Pick<MatrixRow, 'item' | 'label'>): string {
  return label === undefined ? item : `${item} ${label}`;
}

/** `CC701 Working with people and teams`. */
export function moduleName({ module, title }: Pick<MatrixColumn, 'module' | 'title'>): string {
  return title === undefined ? module : `${module} ${title}`;
}

/** What a module gives to an item: `mastered, assessed, summative`. */
export function cellText(cell: MatrixCell | undefined, words: MatrixWords): string {
  if (cell === undefined) return words.notAddressed;
  const { level, grade, summative } = cell;
  return [level ?? words.noLevel, words.grades[grade], ...(summative ? [words.summative] : [])].join(', ');
}

/** `COM-01 Active listening, CC701: mastered, assessed`. */
export function cellLabel(
  row: MatrixRow,
  { module }: MatrixColumn,
  cell: MatrixCell | undefined,
  words: MatrixWords,
): string {
  return fill(words.cell, itemName(row), module, cellText(cell, words));
}

/** What stands in the way of an item, in full; undefined where nothing does. */
export function noteText(row: MatrixRow, words: MatrixWords): string | undefined {
  if (row.notApplicable !== undefined) return words.notApplicable;
  if (row.gap) return row.waivedUntil === undefined ? words.gap : fill(words.waivedUntil, row.waivedUntil);
  return toneOf(row) === 'idle' ? words.notAskedFor : undefined;
}

/** The same in a word, where it is not the usual case. */
export function shortNote(row: MatrixRow, words: MatrixWords): string | undefined {
  if (row.notApplicable !== undefined) return words.notApplicable;
  if (!row.gap) return undefined;
  return row.waivedUntil === undefined ? words.gap : words.waived;
}

/** What crosswalks derive for an item. */
export function derivedText({ derived }: Pick<MatrixRow, 'derived'>, words: MatrixWords): readonly string[] {
  return derived.map(({ item, grade, partial }) =>
    fill(partial ? words.derivedInPart : words.derived, item, words.grades[grade]),
  );
}

/** How an item stands over all modules: `assessed, mastered`, `declared, gap, mastered`. */
export function summaryText(row: MatrixRow, words: MatrixWords): string {
  const note = noteText(row, words);
  return [
    words.grades[row.grade],
    ...(note === undefined ? [] : [note]),
    ...(row.level === undefined ? [] : [row.level]),
    ...derivedText(row, words),
  ].join(', ');
}

/** How many of an area's items are as far as is asked for: `3 of 9`. */
export function areaText(area: string, { rows }: CoverageMatrix, words: MatrixWords): string {
  const asked = rows.filter((row) => row.area === area && row.required && row.notApplicable === undefined);
  return fill(words.some, asked.filter(({ gap }) => !gap).length, asked.length);
}

/** `Stage 2, optional`, and that no file has the module where that is so. */
export function columnNote({ stage, optional, uri }: MatrixColumn, words: MatrixWords): string {
  const choice = optional ? words.optional : words.core;
  return [fill(words.stage, stage), choice, ...(uri === undefined ? [words.missingModule] : [])].join(', ');
}

/** The cells of a row by column. */
export function cellsByColumn({ cells }: MatrixRow): ReadonlyMap<number, MatrixCell> {
  return new Map(cells.map((cell) => [cell.column, cell]));
}
