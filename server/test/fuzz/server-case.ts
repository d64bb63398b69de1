// A server in this process and its client, for one sequence: sends what an editor sends and keeps what is published.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  CompletionRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  ResponseError,
  type Diagnostic,
  type FileChangeType,
  type Range,
} from 'vscode-languageserver/node';
import { LineIndex } from '../../src/core/base/line-index';
import { canonicalUri } from '../../src/workspace-files/uris';
import { validateRequest } from '../../src/protocol';
import { initializeParams, inProcess, type Line } from '../lsp/transports';
import { writeBelow } from './temporary-folder';

const severityNames = ['', 'error', 'warning', 'information', 'hint'];

/** One server. Paths are relative to the case's folder. */
export class ServerCase {
  /** The texts of open documents. */
  readonly buffers = new Map<string, string>();
  readonly #folder: string;
  readonly #line: Line = inProcess.open();
  readonly #published = new Map<string, readonly Diagnostic[]>();
  #version = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens folders, given as paths below the case's folder. */
  static async start(folder: string, folders: readonly string[] = ['']): Promise<ServerCase> {
    const server = new ServerCase(folder);
    const { connection } = server.#line;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      server.#published.set(uri, diagnostics);
    });
    await connection.sendRequest(
      InitializeRequest.type,
      initializeParams({
        capabilities: { workspace: { workspaceFolders: true } },
        workspaceFolders: folders.map((path) => ({ uri: server.#uri(path), name: 'folder' })),
      }),
    );
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  open(path: string): Promise<void> {
    const place = join(this.#folder, path);
    const text = existsSync(place) ? readFileSync(place, 'utf8') : '';
    this.buffers.set(path, text);
    return this.#line.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.#uri(path), languageId: 'yaml', version: (this.#version += 1), text },
    });
  }

  close(path: string): Promise<void> {
    this.buffers.delete(path);
    return this.#line.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.#uri(path) },
    });
  }

  /** An incremental change at a place in ten-thousandths of the text. */
  edit(path: string, at: number, remove: number, insert: string): Promise<void> {
    const text = this.buffers.get(path) ?? '';
    const lines = new LineIndex(text);
    const from = Math.floor((at / 10_000) * text.length);
    const range = { start: lines.position(from), end: lines.position(Math.min(text.length, from + remove)) };
    this.buffers.set(path, text.slice(0, from) + insert + text.slice(from + remove));
    return this.#change(path, { range, text: insert });
  }

  /** A change of the whole text. */
  replace(path: string, text: string): Promise<void> {
    this.buffers.set(path, text);
    return this.#change(path, { text });
  }

  /** Writes a file on disk, and tells of it. */
  write(path: string, text: string): Promise<void> {
    const type = existsSync(join(this.#folder, path)) ? 2 : 1;
    writeBelow(this.#folder, path, text);
    return this.tell([{ path, type }]);
  }

  /** Tells what has happened on disk. */
  tell(changes: readonly { readonly path: string; readonly type: FileChangeType }[]): Promise<void> {
    return this.#line.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(({ path, type }) => ({ uri: this.#uri(path), type })),
    });
  }

  configure(): Promise<void> {
    return this.#line.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** The folder leaves the window and joins it again. */
  async leaveAndJoin(): Promise<void> {
    const folder = { uri: pathToFileURL(this.#folder).href, name: 'folder' };
    for (const event of [
      { added: [], removed: [folder] },
      { added: [folder], removed: [] },
    ])
      await this.#line.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  /** Asks about a place; a question that is taken back may be answered or refused as such, and with no other error. */
  async ask(path: string, at: number, isCancelled: boolean): Promise<void> {
    const text = this.buffers.get(path) ?? '';
    const position = new LineIndex(text).position(Math.floor((at / 10_000) * text.length));
    const params = { textDocument: { uri: this.#uri(path) }, position };
    const source = new CancellationTokenSource();
    const { connection } = this.#line;
    const answers = [
      connection.sendRequest(HoverRequest.type, params, source.token),
      connection.sendRequest(CompletionRequest.type, params, source.token),
    ];
    if (isCancelled) source.cancel();
    for (const result of await Promise.allSettled<unknown>(answers)) {
      if (result.status === 'fulfilled') continue;
      const error: unknown = result.reason;
      assert.ok(
        isCancelled && error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
        String(error),
      );
    }
  }

  /** All findings that stand, once every file has been checked, in order. */
  async published(): Promise<readonly string[]> {
    await this.#line.connection.sendRequest(validateRequest.method, {});
    const root = canonicalUri(pathToFileURL(this.#folder).href);
    const lines = [...this.#published].flatMap(([uri, diagnostics]) => {
      const path = decodeURIComponent(canonicalUri(uri).slice(root.length + 1));
      return diagnostics.map(({ range: { start, end }, severity, code, message }) => {
        const place = [start.line, start.character, end.line, end.character].join(' ');
        return `${path} ${place} ${severityNames[severity ?? 0] ?? ''} ${String(code)} ${JSON.stringify(message)}`;
      });
    });
    return lines.sort();
  }

  stop(): Promise<void> {
    return this.#line.end();
  }

  #change(path: string, change: { readonly text: string; readonly range?: Range }): Promise<void> {
    return this.#line.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#uri(path), version: (this.#version += 1) },
      contentChanges: [change.range === undefined ? { text: change.text } : { range: change.range, text: change.text }],
    });
  }

  #uri(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href;
  }
}
