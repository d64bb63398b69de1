// The life of the server: before `initialize`, between it and `exit`, folders that come and go, requests that fail or are cancelled.
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  LogTraceNotification,
  LSPErrorCodes,
  PublishDiagnosticsNotification,
  SetTraceNotification,
  ShutdownRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type ResponseError,
} from 'vscode-languageserver/node';
import { bundledDocument } from '../../src/protocol';
import { describeServer } from './client';
import { initializeParams, overStdio } from './transports';

const module = `
#- a.module.yaml
kind: module
id: A
wrong: 1
`;

const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

/** The error with which a request fails. */
async function errorOf(request: Promise<unknown>): Promise<ResponseError> {
  return request.then(
    () => assert.fail('the request did not fail'),
    (error: unknown) => error as ResponseError,
  );
}

describeServer('the server', (start, transport) => {
  it('refuses requests before "initialize", and then initialises as if nothing had been', async () => {
    const line = transport.open();
    try {
      const early = await errorOf(line.connection.sendRequest(bundledDocument.method, { uri: 'care-curriculum:/x' }));
      assert.equal(early.code, ErrorCodes.ServerNotInitialized);
      await line.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: 'file:///x.module.yaml', languageId: 'yaml', version: 1, text: '' },
      });
      const params = initializeParams();
      const { serverInfo } = await line.connection.sendRequest(InitializeRequest.type, params);
      assert.equal(serverInfo?.name, 'care-curriculum');
      const second = await errorOf(line.connection.sendRequest(InitializeRequest.type, params));
      assert.equal(second.code, ErrorCodes.InvalidRequest);
    } finally {
      await line.end();
    }
  });

  it('reads the one folder that an older client names', async () => {
    const client = await start(module);
    const line = transport.open();
    try {
      const found = new Promise<string>((done) => {
        line.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => done(uri));
      });
      await line.connection.sendRequest('initialize', { processId: null, rootUri: client.root, capabilities: {} });
      await line.connection.sendNotification('initialized', {});
      assert.equal(await found, client.uri('a.module.yaml'));
    } finally {
      await line.end();
    }
  });

  it('answers between "initialize" and "initialized"', async () => {
    const line = transport.open();
    try {
      const params = initializeParams({ capabilities: pulling });
      await line.connection.sendRequest(InitializeRequest.type, params);
      const uri = 'file:///nowhere/x.module.yaml';
      await line.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text: 'kind: module\nid: X\nwrong: 1\n' },
      });
      const report = await line.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === 'unknown-property'));
    } finally {
      await line.end();
    }
  });

  it('says that it does not know a method', async () => {
    const client = await start(module);
    const error = await errorOf(client.line.connection.sendRequest('textDocument/nothingOfTheKind', {}));
    assert.equal(error.code, ErrorCodes.MethodNotFound);
  });

  it('answers a request with wrong parameters with an error, and lives', async () => {
    const client = await start(module, { capabilities: pulling });
    const malformed = await errorOf(client.line.connection.sendRequest(DocumentDiagnosticRequest.method, {}));
    assert.equal(malformed.code, ErrorCodes.InvalidParams);
    await client.line.connection.sendNotification('textDocument/didOpen', {});
    await client.open('a.module.yaml');
    const textDocument = { uri: client.uri('a.module.yaml') };
    const report = await client.request(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === 'unknown-property'));
  });

  it('honours a cancellation', async () => {
    const client = await start(module, { capabilities: pulling });
    const source = new CancellationTokenSource();
    const request = client.line.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds: [] },
      source.token,
    );
    source.cancel();
    assert.equal((await errorOf(request)).code, LSPErrorCodes.RequestCancelled);
    const { items } = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.equal(items.length, 1);
  });

  it('refuses requests after "shutdown"', async () => {
    const client = await start(module);
    await client.line.connection.sendRequest(ShutdownRequest.type);
    const late = await errorOf(
      client.line.connection.sendRequest(bundledDocument.method, { uri: 'care-curriculum:/frameworks/x.yaml' }),
    );
    assert.equal(late.code, ErrorCodes.InvalidRequest);
  });

  it('keeps several folders apart, takes new ones in and clears those that leave', async () => {
    const client = await start(
      `
#- one/a.module.yaml
kind: module
id: A
prerequisites: [B]
#- two/b.module.yaml
kind: module
id: B
`,
      { folders: ['one'], capabilities: { workspace: { workspaceFolders: true } } },
    );
    const unresolved = (params: { diagnostics: readonly { code?: unknown }[] }): boolean =>
      params.diagnostics.some(({ code }) => code === 'unresolved-reference');
    await client.published('one/a.module.yaml', unresolved);
    assert.ok(!client.reported.includes('two/b.module.yaml'));
    const folder = (path: string) => ({ uri: client.uri(path), name: path });
    const { connection } = client.line;
    await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [folder('two')], removed: [] },
    });
    await client.published('two/b.module.yaml', ({ diagnostics }) => diagnostics.length > 0);
    await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [folder('one')] },
    });
    await client.published('one/a.module.yaml', ({ diagnostics }) => diagnostics.length === 0);
  });

  it('takes a folder within another for a part of it', async () => {
    const client = await start(
      `
#- a.module.yaml
kind: module
id: A
prerequisites: [B]
wrong: 1
#- inner/b.module.yaml
kind: module
id: B
wrong: 1
`,
      { folders: ['', 'inner'] },
    );
    await client.published('inner/b.module.yaml', ({ diagnostics }) => diagnostics.length > 0);
    const { diagnostics } = await client.published('a.module.yaml', (params) => params.diagnostics.length > 0);
    assert.ok(!diagnostics.some(({ code }) => code === 'unresolved-reference'));
  });

  it('gives files outside every folder a workspace of their own', async () => {
    const client = await start(
      `
#- in/a.module.yaml
kind: module
id: A
#- out/a.module.yaml
kind: module
id: A
wrong: 1
`,
      { folders: ['in'] },
    );
    await client.open('out/a.module.yaml');
    const { diagnostics } = await client.published('out/a.module.yaml', ({ version }) => version === 1);
    assert.ok(diagnostics.some(({ code }) => code === 'unknown-property'));
    assert.ok(!diagnostics.some(({ code }) => code === 'duplicate-id'));
    await client.close('out/a.module.yaml');
    await client.published('out/a.module.yaml', (params) => params.diagnostics.length === 0);
  });

  it('takes a folder with settings of its own for a workspace of its own', async () => {
    const client = await start(`
#- care-curriculum.yaml
kind: settings
#- a.module.yaml
kind: module
id: A
prerequisites: [B]
#- inner/care-curriculum.yaml
kind: settings
#- inner/b.module.yaml
kind: module
id: B
`);
    await client.published('a.module.yaml', ({ diagnostics }) =>
      diagnostics.some(({ code }) => code === 'unresolved-reference'),
    );
    await client.touch('inner/care-curriculum.yaml', undefined);
    await client.published(
      'a.module.yaml',
      ({ diagnostics }) => !diagnostics.some(({ code }) => code === 'unresolved-reference'),
    );
  });

  it('follows the settings: severities at once, globs as they are typed', async () => {
    const client = await start(`
#- care-curriculum.yaml
kind: settings
exclude: [archive/**]
#- a.module.yaml
kind: module
id: A
wrong: 1
#- archive/old.module.yaml
kind: module
id: O
wrong: 1
`);
    const severityIs =
      (severity: number) => (params: { diagnostics: readonly { code?: unknown; severity?: number }[] }) =>
        params.diagnostics.some((one) => one.code === 'unknown-property' && one.severity === severity);
    await client.published('a.module.yaml', severityIs(2));
    assert.ok(!client.reported.includes('archive/old.module.yaml'));
    await client.open('care-curriculum.yaml');
    await client.replace('care-curriculum.yaml', 'exclude: [archive/**]', 'rules: {unknown-property: error}');
    await client.published('a.module.yaml', severityIs(1));
    await client.published('archive/old.module.yaml', severityIs(1));
    await client.touch('care-curriculum.yaml', 'kind: settings\nexclude: [archive/**]\n');
    await client.close('care-curriculum.yaml');
    await client.published('a.module.yaml', severityIs(2));
    await client.published('archive/old.module.yaml', ({ diagnostics }) => diagnostics.length === 0);
  });

  it('registers for files and settings where the client lets it', async () => {
    const client = await start(module, {
      capabilities: {
        workspace: {
          configuration: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
    });
    while (client.registrations.length < 2) await client.heard();
    assert.deepEqual(client.registrations.map(({ method }) => method).sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    await client.line.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: 'nonsense' });
    await client.published('a.module.yaml', ({ diagnostics }) => diagnostics.length > 0);
  });

  it('says how long requests take when it is asked to trace', async () => {
    const client = await start(module);
    const { connection } = client.line;
    const said = new Promise<string>((done) => {
      connection.onNotification(LogTraceNotification.type, ({ message }) => done(message));
    });
    await connection.sendNotification(SetTraceNotification.type, { value: 'messages' });
    await connection.sendRequest(bundledDocument.method, { uri: 'care-curriculum:/x' });
    assert.match(await said, /^careCurriculum\/bundledDocument: \d+\.\d ms$/);
  });

  it('shows the reading of a large workspace as progress', async () => {
    const files = Array.from({ length: 150 }, (_one, nth) => `#- m${nth}.module.yaml\nkind: module\nid: M${nth}\n`);
    const steps: string[] = [];
    const client = await start(files.join(''), {
      capabilities: { window: { workDoneProgress: true } },
      prepare: ({ connection }) => {
        connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
          connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => void steps.push(kind));
        });
      },
    });
    await client.published('m149.module.yaml', ({ diagnostics }) => diagnostics.length > 0);
    assert.equal(steps[0], 'begin');
    assert.equal(steps.at(-1), 'end');
  });

  it('gives the text of bundled documents, and none of others', async () => {
    const client = await start(module);
    const ask = (uri: string): Promise<{ readonly text: string } | null> =>
      client.line.connection.sendRequest(bundledDocument.method, { uri });
    const found = await ask('care-curriculum:/frameworks/hee-coordinated-care.framework.yaml');
    assert.match(found?.text ?? '', /^kind: framework$/m);
    assert.equal(await ask('care-curriculum:/frameworks/none.framework.yaml'), null);
  });
});

describe('the server as a process', () => {
  it('exits with 0 after "shutdown"', async () => {
    assert.equal(await exitCode(true), 0);
  });

  it('exits with 1 without "shutdown"', async () => {
    assert.equal(await exitCode(false), 1);
  });

  it('exits when its input ends', async () => {
    const { process: child } = overStdio.open();
    const code = new Promise((done) => child?.once('close', done));
    child?.stdin?.end();
    assert.equal(await code, 1);
  });
});

async function exitCode(withShutdown: boolean): Promise<unknown> {
  const { connection, process: child } = overStdio.open();
  const code = new Promise((done) => child?.once('close', done));
  const params = initializeParams();
  await connection.sendRequest(InitializeRequest.type, params);
  if (withShutdown) await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  return code;
}
