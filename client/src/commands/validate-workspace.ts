// Looks at every file of every workspace, shows the Problems panel and says what was found.
import { commands, l10n, ProgressLocation, window } from 'vscode';
import { validateRequest, type ValidationCounts } from '../../../server/src/protocol';
import type { Extension } from '../extension';

/** Validates everything, with progress that can be cancelled. */
export async function validateWorkspace({ server }: Extension): Promise<void> {
  const counts = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking the curriculum'), cancellable: true },
    async (_progress, token) => {
      const answer = await server.ask(validateRequest, {}, token).catch((error: unknown) => {
        if (!token.isCancellationRequested) throw error;
      });
      return token.isCancellationRequested ? undefined : answer;
    },
  );
  if (counts === undefined) return;
  await commands.executeCommand('workbench.panel.markers.view.focus');
  void window.showInformationMessage(summaryOf(counts));
}

function summaryOf({ files, error, warning, information, hint }: ValidationCounts): string {
  if (files === 0) return l10n.t('There are no curriculum files here.');
  if (error + warning + information + hint === 0) return l10n.t('Files checked: {0}. Nothing was found.', files);
  return l10n.t(
    'Files checked: {0}. Errors: {1}, warnings: {2}, information: {3}, hints: {4}.',
    files,
    error,
    warning,
    information,
    hint,
  );
}
