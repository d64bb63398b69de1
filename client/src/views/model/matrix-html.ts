// The matrix as a page of its own: a plain table that prints, that screen readers read, and that needs nothing else.
import { htmlText, type CoverageMatrix, type MatrixCell, type MatrixRow } from '../../../../server/src/protocol';
import { levelLetters } from './level-letters';
import { isHeading, type MatrixSelection } from './matrix-filter';
import { cellsByColumn, cellText, columnNote, itemName, moduleName, summaryText } from './matrix-text';
import type { MatrixWords } from './matrix-words';

/** What a page is called and in which language it is. */
export interface PageHead {
  readonly title: string;
  readonly language: string;
}

/** What is selected of a matrix, as HTML. */
export function matrixHtml(
  { rows, columns, progression }: CoverageMatrix,
  selection: MatrixSelection,
  words: MatrixWords,
  { title, language }: PageHead,
): string {
  const letters = levelLetters(progression);
  const heads = selection.columns.flatMap((place) => {
    const column = columns[place];
    if (column === undefined) return [];
    const name = htmlText(`${moduleName(column)} (${columnNote(column, words)})`);
    return [`<th scope="col" title="${name}">${htmlText(column.module)}</th>`];
  });
  const lines = selection.rows.flatMap((place) => {
    const row = rows[place];
    return row === undefined ? [] : [lineOf(row, selection.columns, letters, words)];
  });
  const levels = [...letters].map(([level, letter]) => `${letter} ${level}`).join(', ');
  return `<!DOCTYPE html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${htmlText(title)}</h1>
<table>
<thead><tr><th scope="col">${htmlText(words.item)}</th><th scope="col">${htmlText(words.coverage)}</th>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
<p>${htmlText(`${words.levels}: ${levels}`)}</p>
</body>
</html>
`;
}

function lineOf(
  row: MatrixRow,
  columns: readonly number[],
  letters: ReadonlyMap<string, string>,
  words: MatrixWords,
): string {
  const cells = cellsByColumn(row);
  const given = columns.map((column) => cellOf(cells.get(column), letters, words));
  const name = `<th scope="row">${htmlText(itemName(row))}</th>`;
  const tone = row.gap && row.waivedUntil === undefined ? ' class="gap"' : '';
  const head = isHeading(row) ? ' class="area"' : '';
  return `<tr${head}>${name}<td${tone}>${htmlText(summaryText(row, words))}</td>${given.join('')}</tr>`;
}

function cellOf(cell: MatrixCell | undefined, letters: ReadonlyMap<string, string>, words: MatrixWords): string {
  if (cell === undefined) return '<td></td>';
  const letter = cell.level === undefined ? '' : `${letters.get(cell.level) ?? cell.level} `;
  const title = htmlText(`${cell.outcomes.join(', ')}: ${cellText(cell, words)}`);
  return `<td class="${cell.grade}" title="${title}">${htmlText(`${letter}${words.grades[cell.grade]}`)}</td>`;
}

const style =
  'body{font:14px/1.4 system-ui,sans-serif;margin:2rem;color:#1b1b1b;background:#fff}' +
  'h1{font-size:1.3rem}table{border-collapse:collapse}' +
  'th,td{border:1px solid #b4b4b4;padding:.25rem .5rem;text-align:left;vertical-align:top}' +
  'thead th{position:sticky;top:0;background:#eee}tbody th{font-weight:normal}' +
  '.area th,.area td{background:#f4f4f4}.area th{font-weight:bold}' +
  '.gap{font-weight:bold;background:#fde7e3}.assessed{background:#d9efdd}.taught{background:#eaf4fb}';
