// The extension in a browser: the server is a Web Worker.
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { startClient } from './client';

/** Called by VS Code when the extension is needed for the first time. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js').toString(true);
  startClient(context, (id, name, options) => {
    // A function, so that a restart gets a worker of its own.
    return new LanguageClient(id, name, () => Promise.resolve(connect(new Worker(script))), options);
  });
}

/** The client would do so itself, but does not know VS Code's worker when it sees one: `instanceof Worker` is false for it. */
function connect(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
