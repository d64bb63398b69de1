// Writes the coverage of a programme to a file: asks for the form and the place, and offers to open what was written.
import { l10n, Uri, window, workspace } from 'vscode';
import { exportCoverageRequest, type CoverageFormat, type ProgrammeParams } from '../../../server/src/protocol';
import { askChoice, type Choice } from '../ask/questions';
import type { Extension } from '../extension';
import { writeExport } from '../write-export';

/** Exports the coverage of the given programme, else of the current one. */
export async function exportCoverage({ server, current }: Extension, given?: unknown): Promise<void> {
  const programme = isProgramme(given) ? given : await current.get();
  if (programme === undefined) {
    void window.showInformationMessage(
      l10n.t('There is no programme and no module here, so there is no coverage yet.'),
    );
    return;
  }
  const reply = await askChoice({
    title: l10n.t('Export Coverage'),
    placeholder: l10n.t('The form that it is needed in'),
    choices: formats(),
  });
  if (typeof reply === 'string') return;
  const format = reply.value;
  const { root, programme: id } = programme;
  const params = { root, ...(id === undefined ? {} : { programme: id }), format };
  const answer = await server.ask(exportCoverageRequest, params);
  if (answer === null) {
    void window.showErrorMessage(l10n.t('The programme is not there any more. Choose another one.'));
    return;
  }
  const target = await window.showSaveDialog({
    title: l10n.t('Export Coverage'),
    defaultUri: Uri.joinPath(Uri.parse(root, true), `${id ?? 'coverage'}-coverage.${format}`),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (target === undefined) return;
  const written = l10n.t('The coverage was written to "{0}".', workspace.asRelativePath(target));
  await writeExport(target, new TextEncoder().encode(answer.text), written);
}

function isProgramme(given: unknown): given is ProgrammeParams {
  return typeof given === 'object' && given !== null && 'root' in given && typeof given.root === 'string';
}

function formats(): readonly Choice<CoverageFormat>[] {
  return [
    { label: 'HTML', detail: l10n.t('A page to read and to print, for a board or an examiner'), value: 'html' },
    {
      label: 'CSV',
      detail: l10n.t('A table for a spreadsheet, one row for each place that addresses an item'),
      value: 'csv',
    },
    { label: 'Markdown', detail: l10n.t('A text for a pull request or a wiki'), value: 'md' },
    { label: 'JSON', detail: l10n.t('Data for other programs'), value: 'json' },
  ];
}
