// Makes an edit of the server's in the workspace, and shows the author where to go on.
import { l10n, Range, Uri, window, workspace, type TextEditor } from 'vscode';
import type { Range as ProtocolRange, WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import type { Extension } from './extension';

/** Makes an edit; files that had no unsaved changes have none afterwards. False, and said so, where VS Code refuses it. */
export async function makeEdit({ server }: Extension, edit: ProtocolEdit): Promise<boolean> {
  const converted = await server.asWorkspaceEdit(edit);
  const unsaved = new Set(workspace.textDocuments.filter((one) => one.isDirty).map(({ uri }) => uri.toString()));
  if (!(await workspace.applyEdit(converted))) {
    void window.showErrorMessage(
      l10n.t('The change could not be made: a file is there already or cannot be written. Nothing was changed.'),
    );
    return false;
  }
  const changed = new Set(converted.entries().map(([uri]) => uri.toString()));
  for (const document of workspace.textDocuments) {
    const uri = document.uri.toString();
    if (changed.has(uri) && !unsaved.has(uri)) await document.save();
  }
  return true;
}

/** Opens a file at a place, selected. */
export async function showAt(uri: string, { start, end }: ProtocolRange): Promise<TextEditor> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return window.showTextDocument(Uri.parse(uri, true), { selection });
}
