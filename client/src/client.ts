// What both platforms share: wires the server, the commands and the views to VS Code.
import { window, type ExtensionContext } from 'vscode';
import { registerBundledDocuments } from './bundled-documents';
import { registerCommands } from './commands';
import { keepContextKeys } from './context-keys';
import { CurrentProgramme } from './current-programme';
import { CurriculumServer, type MakeLanguageClient } from './curriculum-server';
import type { Extension } from './extension';
import { showServerStatus } from './server-status';
import { indentNewLines } from './line-breaks';
import { Places } from './places';
import { registerViews } from './views';

/** Starts the server and registers everything; VS Code disposes of it with the context. */
export function startClient(context: ExtensionContext, make: MakeLanguageClient): void {
  const output = window.createOutputChannel('Coordinated Care', { log: true });
  const server = new CurriculumServer(output, make);
  const current = new CurrentProgramme(server, context.workspaceState);
  const extension: Extension = { context, server, current, places: new Places(server) };
  context.subscriptions.push(
    output,
    server,
    current,
    registerBundledDocuments(server, context.extensionUri),
    showServerStatus(server),
    indentNewLines(),
    keepContextKeys(server),
  );
  registerCommands(extension);
  registerViews(extension);
  server.start();
}
