// A small editor: starts the built language server over standard streams, opens and changes files, waits for what comes back.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeParams,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

/** Waits for diagnostics of one file. */
interface Waiting {
  readonly uri: string;
  readonly fits: (diagnostics: readonly Diagnostic[]) => boolean;
  readonly done: (at: number) => void;
}

/** One client of one server, on one workspace folder. */
export class Editor {
  readonly connection: ProtocolConnection;
  /** When the server's process was started. */
  readonly started = performance.now();
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #versions = new Map<string, number>();
  #waiting: Waiting[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.#child;
    if (stdin === null || stdout === null) throw new Error('the server has no standard streams');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      const at = performance.now();
      const ready = this.#waiting.filter((one) => one.uri === uri && one.fits(diagnostics));
      this.#waiting = this.#waiting.filter((one) => !ready.includes(one));
      for (const { done } of ready) done(at);
    });
    this.connection.listen();
  }

  /** Says hello; gives the milliseconds from the start of the process to the server's answer. */
  async initialize(): Promise<number> {
    const uri = pathToFileURL(this.#folder).href;
    const params = {
      processId: process.pid,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        textDocument: {
          publishDiagnostics: { relatedInformation: true },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
        workspace: { workspaceFolders: true },
      },
    } as unknown as InitializeParams;
    await this.connection.sendRequest(InitializeRequest.type, params);
    const ms = performance.now() - this.started;
    await this.connection.sendNotification(InitializedNotification.type, {});
    return ms;
  }

  /** The URI of a file of the workspace. */
  uriOf(path: string): string {
    return pathToFileURL(`${this.#folder}/${path}`).href;
  }

  /** The text of a file of the workspace, as it is on disk. */
  textOf(path: string): string {
    return readFileSync(`${this.#folder}/${path}`, 'utf8');
  }

  /** Opens a file with a text. */
  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces a range of an open file. */
  async change(uri: string, start: Position, end: Position, text: string): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text }],
    });
  }

  /** When the first diagnostics of a file arrive that fit; the clock of `performance.now()`. */
  diagnostics(uri: string, fits: (diagnostics: readonly Diagnostic[]) => boolean): Promise<number> {
    return new Promise((done) => this.#waiting.push({ uri, fits, done }));
  }

  /** Resolves when every file of the workspace has been read and looked at. */
  async settled(): Promise<void> {
    await this.connection.sendRequest('careCurriculum/validate', {});
  }

  /** The memory that the server takes at this moment, in MB; undefined where the system does not tell. */
  get residentMb(): number | undefined {
    try {
      const status = readFileSync(`/proc/${String(this.#child.pid)}/status`, 'utf8');
      const kb = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
      return kb === undefined ? undefined : Number(kb) / 1024;
    } catch {
      return undefined;
    }
  }

  /** The processor time that the server has taken so far, in milliseconds; undefined where the system does not tell. */
  get cpuMs(): number | undefined {
    try {
      const status = readFileSync(`/proc/${String(this.#child.pid)}/stat`, 'utf8');
      // Behind the name, which may hold spaces: user and system time in hundredths of a second.
      const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return undefined;
    }
  }

  /** Ends the server. */
  async end(): Promise<void> {
    const closed = new Promise((done) => this.#child.once('close', done));
    this.connection.dispose();
    this.#child.kill();
    await closed;
  }
}
