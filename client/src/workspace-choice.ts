// Which of the open workspaces a command is about.
import { commands, l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { programmesRequest, type WorkspaceProgrammes } from '../../server/src/protocol';
import type { Choice } from './ask/questions';
import type { Extension } from './extension';
import { folderName, type NamedFolder } from './folder-name';

/** The workspaces in the order in which they are best offered; empty, and said so, where no folder is open. */
export async function openWorkspaces({ server }: Extension): Promise<readonly WorkspaceProgrammes[]> {
  const all = await server.ask(programmesRequest, {});
  if (all.length === 0) void offerFolder();
  const active = window.activeTextEditor?.document.uri.toString() ?? '';
  return [...all].sort((a, b) => Number(active.startsWith(`${b.root}/`)) - Number(active.startsWith(`${a.root}/`)));
}

/** Workspaces to choose from. */
export function workspaceChoices(workspaces: readonly WorkspaceProgrammes[]): readonly Choice<string>[] {
  return workspaces.map(({ root, programmes }) => ({
    label: workspaceName(root),
    description: programmes.map(({ id }) => id ?? '').join(', '),
    value: root,
  }));
}

/** The name under which a user knows a workspace. */
export function workspaceName(root: string): string {
  const uri = Uri.parse(root, true);
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder?.uri.toString() === uri.toString())
    return folderName(named(folder), (workspace.workspaceFolders ?? []).map(named));
  return workspace.asRelativePath(uri);
}

function named({ name, uri }: WorkspaceFolder): NamedFolder {
  return { name, path: uri.path };
}

async function offerFolder(): Promise<void> {
  const open = l10n.t('Open Folder...');
  const begin = l10n.t('New Workspace...');
  const choice = await window.showInformationMessage(
    l10n.t('A curriculum lives in a folder. Open one, or begin a new one.'),
    open,
    begin,
  );
  if (choice === open) await commands.executeCommand('workbench.action.files.openFolder');
  if (choice === begin) await commands.executeCommand('careCurriculum.newWorkspace');
}
