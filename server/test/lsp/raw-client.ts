// The built server over stdio, spoken to byte by byte: for what no library of the protocol would send.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { Frames } from '../../src/lsp/incoming/frames';

/** A message of the server. */
export interface Heard {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly type?: number; readonly message?: string };
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server that is sent bytes; its messages come in their order. */
export class RawClient {
  readonly process: ChildProcess;
  /** Everything that the server has written to standard error. */
  stderr = '';
  /** The exit code, or the signal that ended it, once its streams are closed. */
  readonly closed: Promise<number | string | null>;
  readonly #heard: Heard[] = [];
  #wake: () => void = () => undefined;
  #lastId = 1000;

  constructor() {
    this.process = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], { stdio: 'pipe' });
    const frames = new Frames();
    this.process.stdout?.on('data', (bytes: Uint8Array) => {
      for (const body of frames.push(bytes)) this.#heard.push(JSON.parse(new TextDecoder().decode(body)) as Heard);
      this.#wake();
    });
    this.process.stderr?.on('data', (bytes: Uint8Array) => (this.stderr += new TextDecoder().decode(bytes)));
    // The server may be gone before everything has been sent.
    this.process.stdin?.on('error', () => undefined);
    this.closed = new Promise((done) =>
      this.process.once('close', (code, signal) => {
        this.#wake();
        done(code ?? signal);
      }),
    );
  }

  /** Sends bytes as they are. */
  send(bytes: string): void {
    this.process.stdin?.write(bytes);
  }

  /** Sends a body in a frame of its own. */
  sendBody(body: string): void {
    this.send(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  }

  notify(method: string, params: unknown): void {
    this.sendBody(JSON.stringify({ jsonrpc: '2.0', method, params }));
  }

  /** Sends a request and waits for its answer. */
  async ask(method: string, params: unknown): Promise<Heard> {
    const id = ++this.#lastId;
    this.sendBody(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return this.next((message) => message.id === id);
  }

  /** The first message that fits, of those not waited for yet; fails when the server ends before. */
  async next(fits: (message: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const place = this.#heard.findIndex(fits);
      if (place >= 0) return this.#heard.splice(place, 1)[0] ?? assert.fail();
      assert.equal(this.process.exitCode, null, `the server has ended: ${this.stderr}`);
      await new Promise<void>((done) => (this.#wake = done));
    }
  }

  async initialize(): Promise<void> {
    const { error } = await this.ask('initialize', { processId: null, capabilities: {}, workspaceFolders: null });
    assert.equal(error, undefined);
    this.notify('initialized', {});
  }

  /** Ends the server whatever it does. */
  async end(): Promise<void> {
    this.process.kill();
    await this.closed;
  }
}

/** Fails where a text shows how the program is made: stacks, its files, words of the engine. */
export function assertNoInternals(text: string): void {
  assert.doesNotMatch(
    text,
    /\bat .*:\d+:\d+|\.js\b|\.ts\b|node_modules|TypeError|undefined|Cannot (?:read|destructure)|is not (?:a function|iterable)|\[object/,
  );
}
