// The matrix as CSV: one line an item, one column a module.
import { csvText, type CoverageMatrix } from '../../../../server/src/protocol';
import type { MatrixSelection } from './matrix-filter';
import { cellsByColumn, cellText, noteText } from './matrix-text';
import type { MatrixWords } from './matrix-words';

/** What is selected of a matrix, for spreadsheets: UTF-8 with a mark at its start, lines that end as RFC 4180 has them. */
export function matrixCsv({ rows, columns }: CoverageMatrix, selection: MatrixSelection, words: MatrixWords): string {
  const modules = selection.columns.flatMap((place) => columns[place] ?? []);
  const head = [words.area, words.item, '', words.coverage, '', ...modules.map(({ module }) => module)];
  const lines = selection.rows.flatMap((place) => {
    const row = rows[place];
    if (row === undefined) return [];
    const cells = cellsByColumn(row);
    const own = [row.area ?? '', row.item, row.label ?? '', words.grades[row.grade], noteText(row, words) ?? ''];
    const given = selection.columns.map((column) => {
      const cell = cells.get(column);
      return cell === undefined ? '' : `${cellText(cell, words)} (${cell.outcomes.join(' ')})`;
    });
    return [[...own, ...given]];
  });
  return `\uFEFF${[head, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A cell in quotes where it needs them. */
function csvCell(value: string): string {
  const text = csvText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
