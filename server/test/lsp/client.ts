// A small editor for tests: opens a fixture as a folder on disk, speaks the protocol, and waits for what the server says.
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type InitializeResult,
  type Position,
  type ProtocolRequestType,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../src/protocol';
import { LineIndex } from '../../src/core/base/line-index';
import { parseFixture, type FixtureFile } from '../fixture';
import { makeFile } from '../make-file';
import { initializeParams, inProcess, overStdio, type Line, type Transport } from './transports';

/** How a client differs from the plainest one. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** Folders below the fixture's, as workspace folders; by default the fixture's own folder is the only one. */
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  /** Runs before anything is sent, to take over answers to the server's requests. */
  readonly prepare?: (line: Line) => void;
}

/** An editor with one fixture. Every wait ends when the server has said what was waited for, or with the test's time. */
export class Client {
  readonly line: Line;
  /** The folder on disk, as a URI without a slash at its end. */
  readonly root: string;
  readonly files: readonly FixtureFile[];
  readonly result: InitializeResult;
  readonly registrations: readonly Registration[];
  readonly #folder: string;
  readonly #texts = new Map<string, { readonly version: number; readonly text: string }>();
  readonly #published: Map<string, PublishDiagnosticsParams>;
  readonly #waiting: Set<() => void>;

  private constructor(
    line: Line,
    folder: string,
    files: readonly FixtureFile[],
    heard: Heard,
    result: InitializeResult,
  ) {
    this.line = line;
    this.#folder = folder;
    this.root = pathToFileURL(folder).href;
    this.files = files;
    this.#published = heard.published;
    this.#waiting = heard.waiting;
    this.registrations = heard.registrations;
    this.result = result;
  }

  /** Writes the fixture to disk, starts a server and gets as far as `initialized`. */
  static async start(transport: Transport, fixture: string, options: ClientOptions = {}): Promise<Client> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'care-curriculum-')));
    const files = parseFixture(fixture);
    for (const file of files) makeFile(folder, file);
    const line = transport.open();
    const heard = listen(line, options);
    options.prepare?.(line);
    const root = pathToFileURL(folder).href;
    const folders = options.folders ?? [''];
    const result = await line.connection.sendRequest(
      InitializeRequest.type,
      initializeParams({
        capabilities: options.capabilities ?? {},
        workspaceFolders: folders.map((path) => ({ uri: path === '' ? root : `${root}/${path}`, name: path })),
        ...(options.initializationOptions === undefined
          ? {}
          : { initializationOptions: options.initializationOptions }),
      }),
    );
    await line.connection.sendNotification(InitializedNotification.type, {});
    return new Client(line, folder, files, heard, result);
  }

  /** The URI of a path of the fixture; what is a URI already stays as it is spelt. */
  uri(path: string): string {
    return path.startsWith('file:') ? path : `${this.root}/${path}`;
  }

  /** Opens a file of the fixture, or a text that is not on disk. */
  async open(path: string, text = this.#fixtureText(path)): Promise<void> {
    this.#texts.set(path, { version: 1, text });
    await this.line.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), languageId: 'yaml', version: 1, text },
    });
  }

  /** Replaces the first occurrence of a text in an open document, as one incremental change; gives the new version. */
  async replace(path: string, old: string, text: string): Promise<number> {
    const known = this.#texts.get(path) ?? assert.fail(`${path} is not open`);
    const start = known.text.indexOf(old);
    assert.ok(start >= 0, `"${old}" is not in ${path}`);
    const lines = new LineIndex(known.text);
    const range: Range = { start: lines.position(start), end: lines.position(start + old.length) };
    const version = known.version + 1;
    this.#texts.set(path, { version, text: known.text.replace(old, () => text) });
    await this.line.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [{ range, text }],
    });
    return version;
  }

  async close(path: string): Promise<void> {
    await this.line.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Writes a file behind the editor's back and tells the server of it; without a text, deletes it. */
  async touch(path: string, text: string | undefined, type?: FileChangeType): Promise<void> {
    const full = join(this.#folder, path);
    if (text === undefined) rmSync(full, { recursive: true });
    else write(full, text);
    const kind = type ?? (text === undefined ? FileChangeType.Deleted : FileChangeType.Changed);
    await this.line.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(path), type: kind }],
    });
  }

  /** Tells the server of events, whether they happened or not. */
  async tell(type: FileChangeType, ...uris: readonly string[]): Promise<void> {
    await this.line.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: uris.map((uri) => ({ uri, type })),
    });
  }

  /** The rules that speak of a file in what was last published for it; undefined where nothing ever was. */
  rulesOf(path: string): readonly string[] | undefined {
    return this.#published.get(this.uri(path))?.diagnostics.map(({ code }) => String(code));
  }

  /** Renames a file or folder behind the editor's back; the server hears of the two names and no more. */
  async rename(from: string, to: string): Promise<void> {
    renameSync(join(this.#folder, from), join(this.#folder, to));
    await this.line.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: this.uri(from), type: FileChangeType.Deleted },
        { uri: this.uri(to), type: FileChangeType.Created },
      ],
    });
  }

  /** Where `$0` stands in a file of the fixture. */
  cursor(path: string): Position {
    const file = this.files.find((one) => one.path === path) ?? assert.fail(`the fixture has no ${path}`);
    return new LineIndex(file.text).position(file.cursors[0] ?? assert.fail(`${path} has no $0`));
  }

  /** What requests about a place take. */
  place(path: string): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
    return { textDocument: { uri: this.uri(path) }, position: this.cursor(path) };
  }

  request<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: P): Promise<R> {
    return this.line.connection.sendRequest(type.method, params);
  }

  /** The diagnostics last published for a file, as soon as they are as wanted. */
  async published(
    path: string,
    isWanted: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const params = this.#published.get(this.uri(path));
      if (params !== undefined && isWanted(params)) return params;
      await new Promise<void>((done) => this.#waiting.add(done));
    }
  }

  /** The files that findings were ever published for, as paths. */
  get reported(): readonly string[] {
    return [...this.#published.keys()].map((uri) => uri.slice(this.root.length + 1)).sort();
  }

  /** Resolves when the server has said anything more. */
  async heard(): Promise<void> {
    await new Promise<void>((done) => this.#waiting.add(done));
  }

  async stop(): Promise<void> {
    await this.line.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #fixtureText(path: string): string {
    return (this.files.find((file) => file.path === path) ?? assert.fail(`the fixture has no ${path}`)).text;
  }
}

/** A starter of clients that are stopped when their test is over. */
export type Start = (fixture: string, options?: ClientOptions) => Promise<Client>;

/** Describes behaviour that must be the same in process and over the streams of the bundle. */
export function describeServer(title: string, tests: (start: Start, transport: Transport) => void): void {
  for (const transport of [inProcess, overStdio]) {
    describe(`${title}, ${transport.name}`, () => {
      const clients: Client[] = [];
      afterEach(async () => {
        for (const client of clients.splice(0)) await client.stop();
      });
      tests(async (fixture, options) => {
        const client = await Client.start(transport, fixture, options);
        clients.push(client);
        return client;
      }, transport);
    });
  }
}

interface Heard {
  readonly published: Map<string, PublishDiagnosticsParams>;
  readonly registrations: Registration[];
  readonly waiting: Set<() => void>;
}

/** Answers what the server asks of every client, and keeps what it says. */
function listen({ connection }: Line, options: ClientOptions): Heard {
  const heard: Heard = { published: new Map(), registrations: [], waiting: new Set() };
  const wake = (): void => {
    const waiting = [...heard.waiting];
    heard.waiting.clear();
    for (const done of waiting) done();
  };
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    heard.published.set(params.uri, params);
    wake();
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    heard.registrations.push(...registrations);
    wake();
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => options.settings ?? null));
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  return heard;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
