// The bundles at their other doors: the channel of a parent process, and the messages of a Web Worker without files.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  PublishDiagnosticsNotification,
  type DataCallback,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { listFilesRequest, readFileRequest, type InitializationOptions } from '../../src/protocol';
import { initializeParams } from './transports';

describe('dist/server.js over the channel of its parent', () => {
  it('checks a document', async () => {
    const child = fork(resolve('dist/server.js'), ['--node-ipc']);
    const closed = new Promise((done) => child.once('close', done));
    try {
      const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
      assert.deepEqual(await rulesOf(connection, {}), ['missing-required-field', 'unknown-property']);
    } finally {
      child.kill();
      await closed;
    }
  });
});

describe('dist/server-web.js in a worker', () => {
  it('checks a document without any files', async () => {
    await inWorker(async (connection) => {
      assert.deepEqual(await rulesOf(connection, {}), ['missing-required-field', 'unknown-property']);
    });
  });

  it('asks the client for the files of a folder', async () => {
    await inWorker(async (connection) => {
      const folder = 'memfs:/course';
      const files = new Map([
        [`${folder}/b.module.yaml`, 'kind: module\nid: B\ntitle: B\nfault: 1\n'],
        [`${folder}/other.yaml`, 'x: ['],
      ]);
      connection.onRequest(listFilesRequest.method, (params: { folder: string }) => {
        assert.equal(params.folder, folder);
        return { uris: [...files.keys()] };
      });
      connection.onRequest(readFileRequest.method, ({ uri }: { uri: string }) => ({ text: files.get(uri) ?? '' }));
      const rules = await rulesOf(connection, { fileAccess: true }, folder, `${folder}/b.module.yaml`);
      assert.ok(rules.includes('unknown-property'));
    });
  });
});

/** Runs a test against the web bundle, with what a Web Worker has and nothing of Node. */
async function inWorker(test: (connection: ProtocolConnection) => Promise<void>): Promise<void> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     const { createContext, runInContext } = require('node:vm');
     const { MessageChannel, TextEncoder, TextDecoder, performance, setTimeout, clearTimeout, setInterval } = globalThis;
     const scope = { MessageChannel, TextEncoder, TextDecoder, performance, setTimeout, clearTimeout, setInterval };
     scope.self = scope;
     scope.console = console;
     scope.addEventListener = () => undefined;
     scope.postMessage = (data) => parentPort.postMessage(data);
     parentPort.on('message', (data) => scope.onmessage({ data }));
     runInContext(workerData, createContext(scope));`,
    { eval: true, workerData: readFileSync('dist/server-web.js', 'utf8') },
  );
  try {
    await test(createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker)));
  } finally {
    await worker.terminate();
  }
}

/** Opens one document, or none, and gives the rules of the first findings that are published for it. */
async function rulesOf(
  connection: ProtocolConnection,
  initializationOptions: InitializationOptions,
  folder?: string,
  closed?: string,
): Promise<readonly string[]> {
  const uri = closed ?? 'memfs:/a.module.yaml';
  const found = new Promise<readonly string[]>((done) => {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.uri === uri) done(params.diagnostics.map(({ code }) => String(code)).sort());
    });
  });
  connection.listen();
  const workspaceFolders = folder === undefined ? null : [{ uri: folder, name: 'course' }];
  await connection.sendRequest(InitializeRequest.type, initializeParams({ workspaceFolders, initializationOptions }));
  await connection.sendNotification(InitializedNotification.type, {});
  if (closed === undefined)
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text: 'kind: module\nid: A\nwrong: 1\n' },
    });
  return found;
}

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  listen(callback: DataCallback) {
    this.#worker.on('message', callback);
    return { dispose: () => void this.#worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // The worker ends with its test.
  }
}
