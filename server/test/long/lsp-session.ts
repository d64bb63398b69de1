// A short session of a language server over its standard streams, from the greeting to the goodbye.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ReferencesRequest,
  RenameRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { coverageRequest, validateRequest } from '../../src/protocol';
import { initializeParams } from '../lsp/transports';

/** Both ends of a server. */
export interface Streams {
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: NodeJS.ReadableStream;
}

/** Opens a file of a folder, edits it, asks about it, checks the folder, and ends the server. */
export async function holdSession({ stdin, stdout }: Streams, folder: string, path: string): Promise<void> {
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.listen();
  const root = pathToFileURL(folder).href;
  const textDocument = { uri: `${root}/${path}` };
  const text = readFileSync(join(folder, path), 'utf8');
  const position = { line: 2, character: 6 };
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
  await connection.sendRequest(
    InitializeRequest.type,
    initializeParams({ workspaceFolders: [{ uri: root, name: 'folder' }] }),
  );
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { ...textDocument, languageId: 'yaml', version: 1, text },
  });
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ range, text: '# x\n' }],
  });
  await connection.sendRequest(HoverRequest.type, { textDocument, position });
  await connection.sendRequest(CompletionRequest.type, { textDocument, position });
  await connection.sendRequest(ReferencesRequest.type, {
    textDocument,
    position,
    context: { includeDeclaration: true },
  });
  await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'RENAMED-9' });
  await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  await connection.sendRequest(validateRequest.method, {});
  await connection.sendRequest(coverageRequest.method, { root });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
}
