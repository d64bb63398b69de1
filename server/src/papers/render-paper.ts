// From a paper to what is written to a file: Markdown, HTML, or the bytes of a workbook.
import { workbookText } from '../core/base/spreadsheet-text';
import type { Paper, PaperFormat } from '../core/report/paper';
import { paperHtml } from '../core/report/paper-html';
import { paperMarkdown } from '../core/report/paper-markdown';
import { workbook } from './workbook';

/** Renders a paper. */
export async function renderPaper(paper: Paper, format: PaperFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return paperMarkdown(paper);
    case 'html':
      return paperHtml(paper);
    case 'xlsx':
      return workbook(withTexts(paper, workbookText));
  }
}

/** The paper with every text in it made anew. */
function withTexts(paper: Paper, made: (text: string) => string): Paper {
  const revive = (_name: string, value: unknown): unknown => (typeof value === 'string' ? made(value) : value);
  return JSON.parse(JSON.stringify(paper), revive) as Paper;
}
