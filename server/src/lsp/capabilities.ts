// What the server announces, put together from its handlers, and what it makes of the client's abilities.
import type { ClientCapabilities, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import { handlers } from './handlers';
import type { Agreement } from './handlers/handler';
import { TextDocumentSyncKind } from './protocol-library';

/** The client's options; whatever is not a record counts as none. */
export function optionsOf(params: InitializeParams): InitializationOptions {
  const options = params.initializationOptions as unknown;
  return typeof options === 'object' && options !== null ? options : {};
}

/**
 * Whether the client pulls diagnostics. It has to be able to take note of a refresh: without that, the findings of files
 * that another file's edit changes would stay as they were.
 */
export function pullsDiagnostics(client: ClientCapabilities, options: InitializationOptions): boolean {
  if (options.diagnostics === 'push') return false;
  return client.textDocument?.diagnostic !== undefined && client.workspace?.diagnostics?.refreshSupport === true;
}

/** Everything that the server can do for this client. */
export function capabilitiesFor(agreement: Agreement): ServerCapabilities {
  const base: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  return handlers.reduce((all, handler) => merged(all, handler.capability(agreement)), base);
}

function merged(all: ServerCapabilities, part: ServerCapabilities | undefined): ServerCapabilities {
  if (part === undefined) return all;
  return { ...all, ...part, workspace: { ...all.workspace, ...part.workspace } };
}
