// The ways to a server under test: in this process over streams, or the bundle in a process of its own over its standard streams.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { nodeHost } from '../../src/host/node';
import { StreamReader } from '../../src/lsp/incoming/stream-reader';
import { serve } from '../../src/lsp/server';

/** A server that runs, and the client's end of the line to it. */
export interface Line {
  readonly connection: ProtocolConnection;
  /** The process of its own, where it has one. */
  readonly process: ChildProcess | undefined;
  /** Ends the server whatever it does. */
  end(): Promise<void>;
}

/** A way to start a server. */
export interface Transport {
  readonly name: string;
  open(): Line;
}

/** What a client says first; by default it can do nothing and has no folder. */
export function initializeParams(params: Partial<InitializeParams> = {}): InitializeParams {
  return { processId: null, capabilities: {}, workspaceFolders: null, ...params } as InitializeParams;
}

/** The server in this process; it must not be told to exit, for the process is the tests' own. */
export const inProcess: Transport = {
  name: 'in process',
  open: () => {
    const up = new PassThrough();
    const down = new PassThrough();
    const reader = new StreamReader(up, () => Promise.resolve());
    serve((from, to) => createConnection(from, to), reader, new StreamMessageWriter(down), {
      clock: { soon: (run) => void setImmediate(run), now: () => performance.now() },
      files: nodeHost,
      rulePages: 'file:///pages/',
      version: '0.0.0',
    });
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    connection.listen();
    const end = (): Promise<void> => {
      connection.dispose();
      return Promise.resolve();
    };
    return { connection, process: undefined, end };
  },
};

/** The bundle over standard input and output, as editors start it. */
export const overStdio: Transport = {
  name: 'dist/server.js over stdio',
  open: () => {
    const path = resolve('dist/server.js');
    if (!existsSync(path)) throw new Error(`there is no ${path}: run "npm run build" first`);
    const child = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const closed = new Promise<void>((done) => child.once('close', () => done()));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const end = async (): Promise<void> => {
      connection.dispose();
      child.kill();
      await closed;
    };
    return { connection, process: child, end };
  },
};
