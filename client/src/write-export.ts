// Writes what was exported to the place that the user chose, says so, and offers to open it.
import { commands, env, l10n, window, workspace, type Uri } from 'vscode';
import { plainNotice } from './plain-label';

/** Writes the file and tells `written`, or that it could not be written and why. */
export async function writeExport(target: Uri, content: Uint8Array, written: string): Promise<void> {
  try {
    await workspace.fs.writeFile(target, content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const name = workspace.asRelativePath(target);
    void window.showErrorMessage(
      l10n.t('"{0}" could not be written: {1}. Choose another folder.', plainNotice(name), plainNotice(why)),
    );
    return;
  }
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(plainNotice(written), open)) === open) await openExport(target);
}

/** Opens pages in the browser, texts as they read, and all else as VS Code does. */
async function openExport(target: Uri): Promise<void> {
  // Only files of this machine can be shown by its browser.
  if (target.path.endsWith('.html') && target.scheme === 'file' && env.remoteName === undefined)
    await env.openExternal(target);
  else if (target.path.endsWith('.md')) await commands.executeCommand('markdown.showPreview', target);
  else await commands.executeCommand('vscode.open', target);
}
