// Begins a new workspace: asks for a folder, writes the starter files, opens what its author begins with.
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { starterRequest } from '../../../server/src/protocol';
import { askChoice } from '../ask/questions';
import type { Extension } from '../extension';

/** The file to look at first. */
const first = 'modules/icc-01.module.yaml';

/** Writes the starter into a folder of choice; a folder that has any of its files already is left as it is. */
export async function newWorkspace({ server }: Extension): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const files = (await server.ask(starterRequest, {})).map(({ path, text }) => ({
    path,
    uri: Uri.joinPath(folder, path),
    text,
  }));
  const there = await existing(files);
  if (there.length > 0) {
    const message = l10n.t(
      'There is {0} in that folder already, so nothing was written. Choose another folder.',
      there.join(', '),
    );
    void window.showErrorMessage(message);
    return;
  }
  for (const { uri, text } of files) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  if (workspace.getWorkspaceFolder(folder) === undefined) await commands.executeCommand('vscode.openFolder', folder);
  else await window.showTextDocument(Uri.joinPath(folder, first));
}

/** A folder of the window, or another one of the user's choice. */
async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return browse();
  const reply = await askChoice<Uri | undefined>({
    title: l10n.t('New Workspace'),
    placeholder: l10n.t('The folder to write the starter into'),
    choices: [
      ...folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, value: uri })),
      { label: l10n.t('Another folder...'), value: undefined },
    ],
  });
  if (typeof reply === 'string') return undefined;
  return reply.value ?? browse();
}

async function browse(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('New Workspace'),
    openLabel: l10n.t('Begin Here'),
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return chosen?.[0];
}

async function existing(files: readonly { readonly path: string; readonly uri: Uri }[]): Promise<readonly string[]> {
  const found = files.map(async ({ path, uri }) => {
    try {
      await workspace.fs.stat(uri);
      return [path];
    } catch {
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}
