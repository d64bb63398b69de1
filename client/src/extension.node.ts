// The extension on the desktop and in remote windows: the server is a Node process of its own, reached over IPC.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './client';

/** Called by VS Code when the extension is needed for the first time. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  startClient(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}
