// A paper as Markdown; whatever authors wrote is shown, never obeyed.
import { documentText } from '../base/markdown-text';
import type { Paper, PaperBlock, PaperCell, PaperTable } from './paper';

/** The paper as Markdown with tables. */
export function paperMarkdown({ title, sort, blocks, footnotes }: Paper): string {
  const parts = [
    `# ${documentText(title)}`,
    `_${documentText(sort)}_`,
    ...blocks.map(blockMarkdown),
    '---',
    ...footnotes.map(documentText),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockMarkdown(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${documentText(block.text)}`;
    case 'text':
      return documentText(block.text);
    case 'facts':
      return block.facts.map(({ about, text }) => `- **${documentText(about)}:** ${documentText(text)}`).join('\n');
    case 'fields':
      return block.labels.map((label) => `- ${documentText(label)}: ${ruled}`).join('\n');
    case 'table':
      return tableMarkdown(block.table);
  }
}

/** Underscores that stay what they are: a line to write on. */
const ruled = '\\_'.repeat(20);

function tableMarkdown({ caption, columns, rows }: PaperTable): string {
  return [
    `### ${documentText(caption)}`,
    '',
    row(columns.map(({ title }) => documentText(title))),
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
      return cell.note === undefined
        ? documentText(cell.text)
        : `${documentText(cell.text)}<br>_${documentText(cell.note)}_`;
    case 'choice':
      return cell.options.map((option) => `☐ ${documentText(option)}`).join('<br>');
    case 'pick':
    case 'blank':
      return '';
  }
}
