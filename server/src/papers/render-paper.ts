// From a paper to what is written to a file: Markdown, HTML, or the bytes of a workbook.
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
      return workbook(paper);
  }
}
