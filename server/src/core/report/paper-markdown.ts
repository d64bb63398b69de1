// A paper as Markdown; whatever authors wrote is shown, never obeyed.
import type { Paper, PaperBlock, PaperCell, PaperTable } from './paper';

/** The paper as Markdown with tables. */
export function paperMarkdown({ title, sort, blocks, footnotes }: Paper): string {
  const parts = [
    `# ${escaped(title)}`,
    `_${escaped(sort)}_`,
    ...blocks.map(blockMarkdown),
    '---',
    ...footnotes.map(escaped),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'text':
      return escaped(block.text);
    case 'facts':
      return block.facts.map(({ about, text }) => `- **${escaped(about)}:** ${escaped(text)}`).join('\n');
    case 'fields':
      return block.labels.map((label) => `- ${escaped(label)}: ${ruled}`).join('\n');
    case 'table':
      return tableMarkdown(block.table);
  }
}

/** Underscores that stay what they are: a line to write on. */
const ruled = '\\_'.repeat(20);

function tableMarkdown({ caption, columns, rows }: PaperTable): string {
  return [
    `### ${escaped(caption)}`,
    '',
    row(columns.map(({ title }) => escaped(title))),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellMarkdown))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellMarkdown(cell: PaperCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.note === undefined ? escaped(cell.text) : `${escaped(cell.text)}<br>_${escaped(cell.note)}_`;
    case 'choice':
      return cell.options.map((option) => `☐ ${escaped(option)}`).join('<br>');
    case 'pick':
    case 'blank':
      return '';
  }
}

/** Text on one line in which nothing means anything to Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(?:[+-]|=+$)/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
