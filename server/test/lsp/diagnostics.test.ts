// Diagnostics as a client gets them: pushed with version and links, for closed files too, cleared when files go; or pulled.
import assert from 'node:assert/strict';
import {
  DiagnosticRefreshRequest,
  DocumentDiagnosticRequest,
  FileChangeType,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
} from 'vscode-languageserver/node';
import type { DiagnosticData } from '../../src/lsp/convert';
import { describeServer } from './client';

const framework = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - {id: COM-01, label: Active listening}
`;

const twoModules = `${framework}
#- a.module.yaml
kind: module
id: A
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: [COM-01]}]
#- b.module.yaml
kind: module
id: B
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: [COM-09]}]
`;

const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

const ofRule = (rule: string) => (params: { diagnostics: readonly { code?: unknown }[] }) =>
  params.diagnostics.some(({ code }) => code === rule);
const withoutRule = (rule: string) => (params: { diagnostics: readonly { code?: unknown }[] }) => !ofRule(rule)(params);

describeServer('pushed diagnostics', (start) => {
  it('carry version, code, source, severity, range and the titles of their fixes', async () => {
    const client = await start(twoModules);
    await client.open('b.module.yaml');
    const { version, diagnostics } = await client.published(
      'b.module.yaml',
      (params) => params.version === 1 && ofRule('unknown-competency')(params),
    );
    assert.equal(version, 1);
    const found = diagnostics.find(({ code }) => code === 'unknown-competency');
    assert.deepEqual(found?.range, { start: { line: 3, character: 33 }, end: { line: 3, character: 39 } });
    assert.equal(found.source, 'care-curriculum');
    assert.equal(found.severity, 1);
    assert.deepEqual(found.data, { target: 'COM-09', fixes: ['Change to "COM-01"'] });
    assert.match(found.codeDescription?.href ?? '', /^file:.*\/unknown-competency\.md$/);
  });

  it('come for closed files too', async () => {
    const client = await start(twoModules);
    const { version } = await client.published('b.module.yaml', ofRule('unknown-competency'));
    assert.equal(version, undefined);
  });

  it('follow an edit with its version', async () => {
    const client = await start(twoModules);
    await client.open('b.module.yaml');
    await client.published('b.module.yaml', ofRule('unknown-competency'));
    const version = await client.replace('b.module.yaml', 'COM-09', 'COM-01');
    await client.published(
      'b.module.yaml',
      (params) => params.version === version && withoutRule('unknown-competency')(params),
    );
  });

  it('change in another file that an edit concerns', async () => {
    const client = await start(twoModules);
    await client.published('b.module.yaml', ofRule('unknown-competency'));
    await client.open('mini.framework.yaml');
    await client.replace('mini.framework.yaml', 'COM-01', 'COM-09');
    await client.published('a.module.yaml', ofRule('unknown-competency'));
    await client.published('b.module.yaml', withoutRule('unknown-competency'));
  });

  it('speak of the newest text after a burst of edits', async () => {
    const client = await start(twoModules);
    await client.open('a.module.yaml');
    let id = 'COM-01';
    let version = 1;
    for (let nth = 10; nth < 40; nth += 1) {
      version = await client.replace('a.module.yaml', id, `COM-${nth}`);
      id = `COM-${nth}`;
    }
    const { diagnostics } = await client.published(
      'a.module.yaml',
      (params) => params.version === version && ofRule('unknown-competency')(params),
    );
    assert.ok(diagnostics.some(({ data }) => (data as DiagnosticData).target === 'COM-39'));
  });

  it('are cleared when a file is deleted, and come back with it', async () => {
    const client = await start(twoModules);
    await client.published('b.module.yaml', ofRule('unknown-competency'));
    await client.touch('b.module.yaml', undefined);
    await client.published('b.module.yaml', ({ diagnostics }) => diagnostics.length === 0);
    const text = client.files.find(({ path }) => path === 'b.module.yaml')?.text ?? '';
    await client.touch('b.module.yaml', text, FileChangeType.Created);
    await client.published('b.module.yaml', ofRule('unknown-competency'));
  });

  it('follow changes on disk, but not under an open document', async () => {
    const client = await start(twoModules);
    await client.published('b.module.yaml', ofRule('unknown-competency'));
    await client.touch('b.module.yaml', 'kind: module\nid: B\nframeworks: [mini@1]\n');
    await client.published('b.module.yaml', withoutRule('unknown-competency'));
    await client.open('a.module.yaml');
    await client.published('a.module.yaml', ({ version }) => version === 1);
    await client.touch('a.module.yaml', 'kind: modul\n');
    const version = await client.replace('a.module.yaml', 'COM-01', 'COM-07');
    await client.published(
      'a.module.yaml',
      (params) => params.version === version && ofRule('unknown-competency')(params),
    );
  });

  it('go back to what is on disk when a document is closed without saving', async () => {
    const client = await start(twoModules);
    await client.open('a.module.yaml');
    await client.replace('a.module.yaml', 'COM-01', 'COM-07');
    await client.published('a.module.yaml', ofRule('unknown-competency'));
    await client.close('a.module.yaml');
    const { version } = await client.published('a.module.yaml', withoutRule('unknown-competency'));
    assert.equal(version, undefined);
  });

  it('stop for a folder that is deleted or renamed outside the editor, and come for the new one', async () => {
    const client = await start(`${framework}
#- old/b.module.yaml
kind: module
id: B
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: [COM-09]}]
`);
    await client.published('old/b.module.yaml', ofRule('unknown-competency'));
    await client.rename('old', 'new');
    await client.published('old/b.module.yaml', ({ diagnostics }) => diagnostics.length === 0);
    await client.published('new/b.module.yaml', ofRule('unknown-competency'));
  });

  it('leave other YAML alone, open or not', async () => {
    const client = await start(`${twoModules}
#- compose.yaml
services: [
`);
    await client.open('compose.yaml');
    await client.published('b.module.yaml', ofRule('unknown-competency'));
    assert.ok(!client.reported.includes('compose.yaml'));
  });

  it('name related places in other files', async () => {
    const client = await start(`
#- a.module.yaml
kind: module
id: A
#- b.module.yaml
kind: module
id: A
`);
    const { diagnostics } = await client.published('b.module.yaml', ofRule('duplicate-id'));
    const related = diagnostics.find(({ code }) => code === 'duplicate-id')?.relatedInformation ?? [];
    assert.deepEqual(
      related.map(({ location }) => location.uri),
      [client.uri('a.module.yaml')],
    );
  });
});

describeServer('pulled diagnostics', (start) => {
  it('are announced only to a client that can take note of a refresh', async () => {
    const plain = await start(twoModules, { capabilities: { textDocument: { diagnostic: {} } } });
    assert.equal(plain.result.capabilities.diagnosticProvider, undefined);
    const able = await start(twoModules, { capabilities: pulling });
    assert.deepEqual(able.result.capabilities.diagnosticProvider, {
      identifier: 'care-curriculum',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    const asked = await start(twoModules, {
      capabilities: pulling,
      initializationOptions: { diagnostics: 'push' },
    });
    assert.equal(asked.result.capabilities.diagnosticProvider, undefined);
  });

  it('answer for a document, and say when nothing is new', async () => {
    const client = await start(twoModules, { capabilities: pulling });
    await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    await client.open('b.module.yaml');
    const textDocument = { uri: client.uri('b.module.yaml') };
    const first = await client.request(DocumentDiagnosticRequest.type, { textDocument });
    assert.ok(first.kind === 'full' && first.items.some(({ code }) => code === 'unknown-competency'));
    const previousResultId = first.resultId ?? '';
    const second = await client.request(DocumentDiagnosticRequest.type, { textDocument, previousResultId });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.replace('b.module.yaml', 'COM-09', 'COM-01');
    const third = await client.request(DocumentDiagnosticRequest.type, { textDocument, previousResultId });
    assert.ok(third.kind === 'full' && !third.items.some(({ code }) => code === 'unknown-competency'));
    assert.deepEqual(client.reported, [], 'nothing is pushed to a client that pulls');
  });

  it('answer for the workspace once all of it is read, closed files included', async () => {
    const client = await start(twoModules, { capabilities: pulling });
    const { items } = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const found = items.find(({ uri }) => uri === client.uri('b.module.yaml'));
    assert.ok(found?.kind === 'full' && found.items.some(({ code }) => code === 'unknown-competency'));
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const again = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds });
    assert.ok(again.items.length > 0 && again.items.every(({ kind }) => kind === 'unchanged'));
  });

  it('of a large workspace come in parts to a client that takes parts', async () => {
    const files = Array.from(
      { length: 230 },
      (_one, nth) => `#- m${nth}.module.yaml\nkind: module\nid: M${nth}\nwrong: 1\n`,
    );
    const client = await start(files.join(''), { capabilities: pulling });
    const parts: number[] = [];
    client.line.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', ({ items }) => {
      parts.push(items.length);
    });
    const rest = await client.request(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    assert.deepEqual([...parts, rest.items.length], [100, 100, 30]);
  });

  it('are to be pulled again when an edit concerns another file', async () => {
    const client = await start(twoModules, { capabilities: pulling });
    const refreshed = new Promise<void>((done) =>
      client.line.connection.onRequest(DiagnosticRefreshRequest.type, () => done()),
    );
    await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    await client.open('mini.framework.yaml');
    await client.replace('mini.framework.yaml', 'COM-01', 'COM-09');
    await refreshed;
    const { items } = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const found = items.find(({ uri }) => uri === client.uri('a.module.yaml'));
    assert.ok(found?.kind === 'full' && found.items.some(({ code }) => code === 'unknown-competency'));
  });

  it('of an unknown document are none', async () => {
    const client = await start(twoModules, { capabilities: pulling });
    const textDocument = { uri: client.uri('nowhere.module.yaml') };
    assert.deepEqual(await client.request(DocumentDiagnosticRequest.type, { textDocument }), {
      kind: 'full',
      items: [],
    });
  });
});
