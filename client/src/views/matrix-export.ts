// Writes what the matrix shows to a file of the user's choice.
import { env, l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { CoverageMatrix } from '../../../server/src/protocol';
import { writeExport } from '../write-export';
import { matrixCsv } from './model/matrix-csv';
import type { MatrixSelection } from './model/matrix-filter';
import { matrixHtml } from './model/matrix-html';
import type { DrawnPicture } from './model/matrix-messages';
import { matrixPicture, type MatrixPicture } from './model/matrix-picture';
import { matrixSvg } from './model/matrix-svg';
import type { MatrixWords } from './model/matrix-words';
import { sharpScale } from './model/picture-scale';

/** What the file is called, where it is offered to go, and who draws: the page, for the extension has no canvas. */
export interface ExportPlace {
  readonly title: string;
  readonly root: string | undefined;
  readonly draw: (picture: MatrixPicture) => Promise<DrawnPicture | undefined>;
}

/** What is in the file, and what has to be said of it. */
interface Content {
  readonly bytes: Uint8Array;
  readonly note?: string;
}

interface Format extends QuickPickItem {
  readonly extension: string;
  readonly content: () => Content | Promise<Content | undefined>;
}

/** Asks for a format and a place, writes the file, and offers to open it. */
export async function exportMatrix(
  matrix: CoverageMatrix,
  selection: MatrixSelection,
  words: MatrixWords,
  { title, root, draw }: ExportPlace,
): Promise<void> {
  const head = { title, language: env.language };
  const picture = (): MatrixPicture => matrixPicture(matrix, selection, words, title);
  const formats: readonly Format[] = [
    {
      label: l10n.t('Table for spreadsheets'),
      description: 'CSV',
      extension: 'csv',
      content: () => encoded(matrixCsv(matrix, selection, words)),
    },
    {
      label: l10n.t('Page to read and print'),
      description: 'HTML',
      extension: 'html',
      content: () => encoded(matrixHtml(matrix, selection, words, head)),
    },
    {
      label: l10n.t('Picture for slides and documents'),
      description: 'PNG',
      extension: 'png',
      content: async () => pictureContent(await draw(picture())),
    },
    {
      label: l10n.t('Picture that is sharp at any size'),
      description: 'SVG',
      extension: 'svg',
      content: () => encoded(matrixSvg(picture())),
    },
  ];
  const format = await window.showQuickPick(formats, {
    title: l10n.t('Export Matrix'),
    placeHolder: l10n.t('The kind of file'),
  });
  if (format === undefined) return;
  const content = await format.content();
  if (content === undefined) {
    const text = l10n.t('The picture could not be drawn. Keep the matrix open meanwhile, or choose SVG.');
    void window.showErrorMessage(text);
    return;
  }
  const name = `coverage-${matrix.programme ?? 'all'}-${matrix.framework}`.replace(/[^\w.@-]+/g, '-');
  const folder = root === undefined ? undefined : Uri.parse(root, true);
  const target = await window.showSaveDialog({
    title: l10n.t('Export Matrix'),
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, `${name}.${format.extension}`) }),
    filters: { [format.description ?? '']: [format.extension] },
  });
  if (target === undefined) return;
  const written = l10n.t('The matrix was written to "{0}".', workspace.asRelativePath(target));
  await writeExport(target, content.bytes, content.note === undefined ? written : `${written} ${content.note}`);
}

function encoded(text: string): Content {
  return { bytes: new TextEncoder().encode(text) };
}

function pictureContent(drawn: DrawnPicture | undefined): Content | undefined {
  if (drawn === undefined || drawn.scale >= sharpScale) return drawn;
  const percent = Math.round((100 * drawn.scale) / sharpScale);
  const note = l10n.t(
    'It is drawn at {0} % of the usual size, because a larger picture cannot be drawn; narrow the matrix by its filters, or choose SVG.',
    percent,
  );
  return { ...drawn, note };
}
