// Keeps commands that change the curriculum from running in a folder that the user does not trust, whatever calls them.
import { commands, l10n, window, workspace } from 'vscode';

/**
 * The command, as it may be called from anywhere: menus know by `enablement` when it is off, but buttons of views, links and
 * other extensions do not. In Restricted Mode it does nothing but say so, and how that is changed.
 */
export function ifTrusted<Given extends readonly unknown[]>(
  run: (...given: Given) => unknown,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    if (workspace.isTrusted) await run(...given);
    else void explain();
  };
}

async function explain(): Promise<void> {
  const manage = l10n.t('Manage Workspace Trust');
  const message = l10n.t(
    'Nothing was changed: in Restricted Mode the curriculum is read and checked only. Trust the folder to change it.',
  );
  if ((await window.showInformationMessage(message, manage)) === manage)
    await commands.executeCommand('workbench.trust.manage');
}
