// Renders a paper with the bundle that can, or says that it is not there.
import type { Paper, PaperFormat } from '../core/report/paper';
import type { Surroundings } from './surroundings';

/** The paper as written in the format. */
export async function rendered(
  paper: Paper,
  format: PaperFormat,
  { renderPaper }: Surroundings,
): Promise<string | Uint8Array> {
  if (renderPaper === undefined)
    throw new Error('what renders papers is not here; it is the file "papers.js" beside this program, so install both');
  return renderPaper(paper, format);
}
