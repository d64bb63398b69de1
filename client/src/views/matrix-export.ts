// Writes what the matrix shows to a file of the user's choice.
import { commands, env, l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { CoverageMatrix } from '../../../server/src/protocol';
import { matrixCsv } from './model/matrix-csv';
import type { MatrixSelection } from './model/matrix-filter';
import { matrixHtml } from './model/matrix-html';
import { matrixSvg } from './model/matrix-svg';
import type { MatrixWords } from './model/matrix-words';

/** What the file is called and where it is offered to go. */
export interface ExportPlace {
  readonly title: string;
  readonly root: string | undefined;
}

interface Format extends QuickPickItem {
  readonly extension: string;
  readonly text: () => string;
}

/** Asks for a format and a place, writes the file, and offers to open it. */
export async function exportMatrix(
  matrix: CoverageMatrix,
  selection: MatrixSelection,
  words: MatrixWords,
  { title, root }: ExportPlace,
): Promise<void> {
  const head = { title, language: env.language };
  const formats: readonly Format[] = [
    {
      label: l10n.t('Table for spreadsheets'),
      description: 'CSV',
      extension: 'csv',
      text: () => matrixCsv(matrix, selection, words),
    },
    {
      label: l10n.t('Page to read and print'),
      description: 'HTML',
      extension: 'html',
      text: () => matrixHtml(matrix, selection, words, head),
    },
    {
      label: l10n.t('Picture for slides and documents'),
      description: 'SVG',
      extension: 'svg',
      text: () => matrixSvg(matrix, selection, words, title),
    },
  ];
  const format = await window.showQuickPick(formats, {
    title: l10n.t('Export Matrix'),
    placeHolder: l10n.t('The kind of file'),
  });
  if (format === undefined) return;
  const name = `coverage-${matrix.programme ?? 'all'}-${matrix.framework}`.replace(/[^\w.@-]+/g, '-');
  const folder = root === undefined ? undefined : Uri.parse(root, true);
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, `${name}.${format.extension}`) }),
    filters: { [format.description ?? '']: [format.extension] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(format.text()));
  const open = l10n.t('Open');
  const written = l10n.t('The matrix was written to "{0}".', workspace.asRelativePath(target));
  if ((await window.showInformationMessage(written, open)) === open)
    await commands.executeCommand('vscode.open', target);
}
