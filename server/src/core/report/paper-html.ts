// A paper as one self-contained HTML file that reads well on a screen, can be filled in there, and prints well on A4.
import { joined, markup, type Markup } from './markup';
import type { Paper, PaperBlock, PaperCell, PaperColumn, PaperTable } from './paper';
import { paperStyle } from './paper-style';

/** The paper as a whole document; it needs no network and runs no script. */
export function paperHtml(paper: Paper): string {
  const { title, sort, blocks, footnotes, orientation } = paper;
  const numbered = numberer();
  const page = orientation === 'landscape' ? 'A4 landscape' : 'A4 portrait';
  const document = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light">
<title>${title}: ${sort}</title>
<style>
@page { size: ${page}; }
${{ source: paperStyle }}
</style>
</head>
<body class="${orientation}">
<main>
<header><p class="sort">${sort}</p><h1>${title}</h1></header>
${blocks.map((block) => blockHtml(block, numbered))}</main>
<footer>
${footnotes.map((note) => markup`<p>${note}</p>\n`)}</footer>
</body>
</html>
`;
  return document.source;
}

/** Gives names to the fields of a form, each a new one. */
type Numberer = () => string;

function numberer(): Numberer {
  let count = 0;
  return () => `f${String(++count)}`;
}

function blockHtml(block: PaperBlock, numbered: Numberer): Markup {
  switch (block.kind) {
    case 'heading':
      return markup`<h2>${block.text}</h2>\n`;
    case 'text':
      return markup`<p>${block.text}</p>\n`;
    case 'facts':
      return markup`<dl>\n${block.facts.map(({ about, text }) => markup`<dt>${about}</dt><dd>${text}</dd>\n`)}</dl>\n`;
    case 'fields':
      return markup`<div class="fields">\n${block.labels.map((label) => fieldHtml(label, numbered()))}</div>\n`;
    case 'table':
      return tableHtml(block.table, numbered);
  }
}

function fieldHtml(label: string, id: string): Markup {
  return markup`<div><label for="${id}">${label}</label><input type="text" id="${id}" autocomplete="off"></div>\n`;
}

function tableHtml({ caption, columns, rows }: PaperTable, numbered: Numberer): Markup {
  return markup`<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<colgroup>${widths(columns).map((width) => markup`<col style="width:${width}">`)}</colgroup>
<thead><tr>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, numbered))}</tbody>
</table></div>
`;
}

/** The columns' shares of the whole, in per cent. */
function widths(columns: readonly PaperColumn[]): readonly string[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => `${String(Math.round((1000 * width) / sum) / 10)}%`);
}

/** The most letters of a name that is kept on one line. */
const longestName = 10;

/** The first cell names its row, where it holds words. */
function rowHtml(row: readonly PaperCell[], numbered: Numberer): Markup {
  const cells = row.map((cell, place) => {
    const content = cellHtml(cell, numbered);
    if (place > 0 || cell.kind !== 'text') return markup`<td>${content}</td>`;
    const sort = cell.text.length <= longestName ? markup` class="name"` : undefined;
    return markup`<th scope="row"${sort}>${content}</th>`;
  });
  return markup`<tr>${joined(cells)}</tr>\n`;
}

function cellHtml(cell: PaperCell, numbered: Numberer): Markup {
  switch (cell.kind) {
    case 'text':
      return cell.note === undefined ? markup`${cell.text}` : markup`${cell.text}<small>${cell.note}</small>`;
    case 'choice': {
      const name = numbered();
      const choices = cell.options.map(
        (option) => markup`<label><input type="radio" name="${name}"> ${option}</label>`,
      );
      return markup`<fieldset><legend>${cell.label}</legend>${choices}</fieldset>`;
    }
    case 'pick': {
      const options = cell.options.map((option) => markup`<option>${option}</option>`);
      return markup`<select aria-label="${cell.label}" autocomplete="off"><option></option>${options}</select>`;
    }
    case 'blank':
      return markup`<textarea aria-label="${cell.label}" rows="${cell.lines}" autocomplete="off"></textarea>`;
  }
}
