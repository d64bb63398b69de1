// What a client may get wrong, message by message: each has the code that the protocol gives it, in words, and the server goes on.
import assert from 'node:assert/strict';
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { handlers } from '../../src/lsp/handlers';
import { notificationShapes, requestShapes } from '../../src/lsp/incoming/message-shapes';
import { assertNoInternals, RawClient } from './raw-client';

const uri = 'file:///w/a.module.yaml';
const textDocument = { uri };
const start = { line: 0, character: 0 };
const range = { start, end: start };
const root = 'file:///w';
const item = { root, framework: 'hee-coordinated-care@2016', item: 'COM-01' };
const hierarchyItem = { name: 'A', kind: 2, uri, range, selectionRange: range };
const at = { textDocument, position: start };

/** Parameters that fit, for every request but those of the server's life. */
const fitting: Readonly<Record<string, unknown>> = {
  'textDocument/hover': at,
  'textDocument/completion': at,
  'completionItem/resolve': { label: 'COM-01', data: { uri, document: 0, item: 'COM-01' } },
  'textDocument/definition': at,
  'textDocument/references': { ...at, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': at,
  'textDocument/rename': { ...at, newName: 'B' },
  'textDocument/prepareCallHierarchy': at,
  'callHierarchy/incomingCalls': { item: hierarchyItem },
  'callHierarchy/outgoingCalls': { item: hierarchyItem },
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/codeLens': { textDocument },
  'textDocument/documentLink': { textDocument },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/selectionRange': { textDocument, positions: [start] },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/range': { textDocument, range },
  'textDocument/diagnostic': { textDocument },
  'workspace/diagnostic': { previousResultIds: [{ uri, value: '1' }] },
  'workspace/symbol': { query: 'COM' },
  'workspace/textDocumentContent': { uri: 'care-curriculum:/frameworks/hee-coordinated-care.framework.yaml' },
  'careCurriculum/bundledDocument': { uri },
  'careCurriculum/programmes': {},
  'careCurriculum/coverage': { root },
  'careCurriculum/matrix': { root, framework: 'hee-coordinated-care@2016' },
  'careCurriculum/checklist': { root },
  'careCurriculum/outline': { root },
  'careCurriculum/programmesOfFile': { uri },
  'careCurriculum/locate': { root, target: { kind: 'outcome', module: 'A', outcome: 'LO1' } },
  'careCurriculum/itemDetails': item,
  'careCurriculum/addOutcome': { ...item, module: 'A' },
  'careCurriculum/waive': item,
  'careCurriculum/newDocumentChoices': { root, kind: 'module' },
  'careCurriculum/newDocument': { root, kind: 'module', id: 'B', answers: { title: 'B', frameworks: ['x@1'] } },
  'careCurriculum/starter': {},
  'careCurriculum/exportCoverage': { root, format: 'csv' },
  'careCurriculum/rules': {},
  'careCurriculum/validate': {},
};

/** Values of every type that JSON has, for the place of one that fits. */
const strangers: readonly unknown[] = [null, true, 0, -1, 1.5, 1e308, 'x', '', [], {}, [null], { uri: 1 }];

/** Every way to take one part out of a value, or to put a stranger in its place, with the path of that part. */
function* damaged(value: unknown, path = ''): Generator<{ readonly path: string; readonly value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const rebuilt = (changed: readonly (readonly [string, unknown])[]): unknown =>
    Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed);
  for (const [name, one] of entries) {
    const inner = path === '' ? name : `${path}.${name}`;
    yield { path: inner, value: rebuilt(entries.filter(([other]) => other !== name)) };
    const others = [...strangers.map((stranger) => ({ path: inner, value: stranger })), ...damaged(one, inner)];
    for (const other of others)
      yield { path: other.path, value: rebuilt(entries.map(([key, old]) => [key, key === name ? other.value : old])) };
  }
}

/** Faults that are one request each: what is sent, and the place that the answer names. */
const faults: readonly (readonly [method: string, params: unknown, named: string])[] = [
  ['textDocument/hover', {}, '"textDocument" is missing'],
  ['textDocument/hover', undefined, 'the value is missing'],
  ['textDocument/hover', null, 'the value is no mapping'],
  ['textDocument/hover', [textDocument, start], 'the value is no mapping'],
  ['textDocument/hover', { textDocument }, '"position" is missing'],
  ['textDocument/hover', { textDocument, position: { line: -1, character: 0 } }, '"position.line"'],
  ['textDocument/hover', { textDocument, position: { line: 0, character: NaN } }, '"position.character"'],
  ['textDocument/hover', { textDocument, position: { line: 0.5, character: 0 } }, '"position.line"'],
  ['textDocument/hover', { textDocument, position: { line: '0', character: 0 } }, '"position.line"'],
  [
    'textDocument/codeAction',
    { textDocument, range: { start: { line: 1, character: 0 }, end: start } },
    '"range" ends before it starts',
  ],
  ['textDocument/inlayHint', { textDocument, range: { start } }, '"range.end" is missing'],
  ['textDocument/selectionRange', { textDocument, positions: [start, null] }, '"positions[1]"'],
  ['textDocument/hover', { ...at, workDoneToken: {} }, '"workDoneToken"'],
  ['workspace/diagnostic', { previousResultIds: [{ uri }] }, '"previousResultIds[0].value" is missing'],
  ['careCurriculum/newDocument', { root, kind: 'constructor', id: 'B', answers: {} }, '"kind" is none of'],
  [
    'careCurriculum/newDocument',
    { root, kind: 'module', id: 'B', answers: { type: 'x' } },
    '"answers.type" is none of',
  ],
  ['careCurriculum/exportCoverage', { root, format: 'pdf' }, '"format" is none of'],
  ['careCurriculum/locate', { root, target: { kind: '__proto__' } }, '"target.kind" is none of'],
  ['careCurriculum/locate', { root, target: { kind: 'outcome' } }, '"target.module" is missing'],
  ['careCurriculum/coverage', { root: 5 }, '"root" is no text'],
  ['workspace/textDocumentContent', { uri: 'care-curriculum:/none' }, 'No document "care-curriculum:/none"'],
];

/** Notifications that cannot be carried out; the log says which part is wrong. */
const wrongNotices: readonly (readonly [method: string, params: unknown, named: string])[] = [
  ['textDocument/didOpen', {}, '"textDocument" is missing'],
  ['textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: 5 } }, '"textDocument.text"'],
  ['textDocument/didChange', { textDocument: { uri, version: 2 } }, '"contentChanges" is missing'],
  [
    'textDocument/didChange',
    { textDocument: { uri, version: 2 }, contentChanges: [{ range }] },
    '"contentChanges[0].text"',
  ],
  [
    'textDocument/didChange',
    { textDocument: { uri, version: 2 }, contentChanges: [{ range: {}, text: '' }] },
    '"contentChanges[0].range.start"',
  ],
  ['textDocument/didClose', { textDocument: null }, '"textDocument" is no mapping'],
  ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: 9 }] }, '"changes[0].type"'],
  ['workspace/didChangeWorkspaceFolders', { event: { added: [null], removed: [] } }, '"event.added[0]"'],
  ['workspace/didChangeConfiguration', null, 'the value is no mapping'],
  ['$/setTrace', { value: 'loud' }, '"value" is none of'],
  ['$/cancelRequest', {}, '"id" is missing'],
];

/** Requests that fit and are refused for what stands at the place. */
const refusals: ReadonlyMap<string, number> = new Map([
  ['textDocument/prepareRename', LSPErrorCodes.RequestFailed],
  ['textDocument/rename', LSPErrorCodes.RequestFailed],
]);

describe('a client that is wrong', () => {
  let client: RawClient;
  before(async () => {
    client = new RawClient();
    await client.initialize();
  });
  after(async () => client.end());
  beforeEach(() => open('kind: module\nid: A\n'));
  afterEach(() => client.notify('textDocument/didClose', { textDocument }));

  const open = (text: string, version = 1): void =>
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });

  async function codeOf(method: string, params: unknown): Promise<number | undefined> {
    const { error } = await client.ask(method, params);
    assertNoInternals(error?.message ?? '');
    return error?.code;
  }

  /** The modules that the server knows: it still answers, and has forgotten nothing. */
  async function titleNow(): Promise<unknown> {
    const { result } = await client.ask('textDocument/documentSymbol', { textDocument });
    return (result as readonly { readonly name: string }[] | null)?.[0]?.name;
  }

  it('is answered for every request, and every request is known', () => {
    const answered = handlers.map(({ method }) => method).sort();
    assert.deepEqual(Object.keys(fitting).sort(), answered);
    assert.deepEqual(
      [...requestShapes.keys()].filter((one) => !['initialize', 'shutdown'].includes(one)).sort(),
      answered,
    );
    assert.ok([...notificationShapes.keys()].includes('textDocument/didOpen'));
  });

  for (const [method, params, named] of faults)
    it(`is told of ${method} with ${JSON.stringify([params]).slice(1, 90)}`, async () => {
      const { error } = await client.ask(method, params);
      assert.equal(error?.code, ErrorCodes.InvalidParams);
      assert.ok(error.message.includes(named), error.message);
      assertNoInternals(error.message);
      assert.equal(await titleNow(), 'A');
    });

  it('gets an answer to each request that fits', async () => {
    for (const [method, params] of Object.entries(fitting))
      assert.equal(await codeOf(method, params), refusals.get(method), method);
  });

  it('never learns how the program is made, whichever part of a request is missing or of another type', async () => {
    let refused = 0;
    for (const [method, params] of Object.entries(fitting)) {
      for (const { path, value } of damaged(params)) {
        const code = await codeOf(method, value);
        const isFine = code === undefined || code === ErrorCodes.InvalidParams || code === LSPErrorCodes.RequestFailed;
        assert.ok(isFine, `${method} with another "${path}" gives ${String(code)}`);
        refused += Number(code === ErrorCodes.InvalidParams);
      }
    }
    assert.ok(refused > 500, `only ${String(refused)} were refused`);
    assert.equal(await titleNow(), 'A');
    assert.equal(client.stderr, '');
  });

  it('may ask about places far behind the end, and about files that are not there', async () => {
    for (const far of [2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300]) {
      assert.equal(
        await codeOf('textDocument/hover', { textDocument, position: { line: far, character: far } }),
        undefined,
      );
      const behind = { start, end: { line: far, character: far } };
      assert.equal(await codeOf('textDocument/codeAction', { textDocument, range: behind, context: {} }), undefined);
    }
    for (const name of [
      'file:///nowhere.yaml',
      'file:',
      '',
      'no uri',
      'http://x/y.yaml',
      'file:///%zz.yaml',
      'file:///\ud800.yaml',
      '\u0000',
    ])
      assert.equal(
        await codeOf('textDocument/hover', { textDocument: { uri: name }, position: start }),
        undefined,
        name,
      );
  });

  for (const [method, params, named] of wrongNotices)
    it(`reads in the log that ${method} with ${JSON.stringify(params).slice(0, 90)} was ignored`, async () => {
      client.notify(method, params);
      const { params: log } = await client.next((message) => message.method === 'window/logMessage');
      assert.ok(log?.message?.includes(named), log?.message);
      assertNoInternals(log?.message ?? '');
      assert.equal(await titleNow(), 'A');
    });

  it('may open twice, change and close what is not open, and count backwards', async () => {
    client.notify('textDocument/didClose', { textDocument });
    const change = (text: string, version: number, of = uri): void =>
      client.notify('textDocument/didChange', { textDocument: { uri: of, version }, contentChanges: [{ text }] });
    change('kind: module\nid: X\n', 1);
    client.notify('textDocument/didClose', { textDocument });
    open('kind: module\nid: A\n', 7);
    open('kind: module\nid: B\n', 3);
    assert.equal(await titleNow(), 'B');
    change('kind: module\nid: C\n', 2);
    change('kind: module\nid: D\n', -1);
    client.notify('textDocument/didClose', { textDocument: { uri: 'file:///w/other.module.yaml' } });
    change('kind: module\nid: Y\n', 1, 'file:///w/other.module.yaml');
    assert.equal(await titleNow(), 'D');
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 4 },
      contentChanges: [{ range: { start: { line: 1, character: 5 }, end: { line: 1, character: 4 } }, text: 'E' }],
    });
    assert.equal(await titleNow(), 'E');
    for (const name of ['', 'file:', 'file:///', 'no uri', 'untitled:Untitled-1', 'file:///\ud800.module.yaml']) {
      client.notify('textDocument/didOpen', {
        textDocument: { uri: name, languageId: 'yaml', version: 1, text: 'kind: module\n' },
      });
      client.notify('textDocument/didClose', { textDocument: { uri: name } });
    }
    assert.equal(await titleNow(), 'E');
  });
});

describe('a message that is none', () => {
  let client: RawClient;
  before(async () => {
    client = new RawClient();
    await client.initialize();
  });
  after(async () => client.end());
  const envelopes: readonly (readonly [body: string, code: number, id: number | null])[] = [
    ['{"jsonrpc":"2.0","id":1,', ErrorCodes.ParseError, null],
    ['', ErrorCodes.ParseError, null],
    ['{"jsonrpc":"2.0",\u0000}', ErrorCodes.ParseError, null],
    ['null', ErrorCodes.InvalidRequest, null],
    ['5', ErrorCodes.InvalidRequest, null],
    ['"text"', ErrorCodes.InvalidRequest, null],
    ['[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', ErrorCodes.InvalidRequest, null],
    ['{}', ErrorCodes.InvalidRequest, null],
    ['{"jsonrpc":"2.0","id":null,"method":"shutdown"}', ErrorCodes.InvalidRequest, null],
    ['{"jsonrpc":"2.0","id":{},"method":"shutdown"}', ErrorCodes.InvalidRequest, null],
    ['{"jsonrpc":"2.0","id":7,"method":5}', ErrorCodes.InvalidRequest, 7],
    ['{"jsonrpc":"2.0","id":7,"method":"no/suchMethod"}', ErrorCodes.MethodNotFound, 7],
    ['{"jsonrpc":"2.0","id":7,"method":"constructor","params":{}}', ErrorCodes.MethodNotFound, 7],
    ['{"jsonrpc":"2.0","id":7,"method":"$/unknown"}', ErrorCodes.MethodNotFound, 7],
    ['{"jsonrpc":"2.0","id":7,"method":"initialize","params":{"capabilities":{}}}', ErrorCodes.InvalidRequest, 7],
  ];
  for (const [body, code, id] of envelopes)
    it(`is refused with ${String(code)}: ${JSON.stringify(body)}`, async () => {
      client.sendBody(body);
      const { error } = await client.next((message) => message.id === id);
      assert.equal(error?.code, code);
      assertNoInternals(error.message);
      assert.equal((await client.ask('careCurriculum/validate', {})).error, undefined);
      assert.equal(client.stderr, '');
    });
});

describe('the order of messages', () => {
  it('is kept: nothing before "initialize", nothing behind "shutdown", and nothing twice', async () => {
    const client = new RawClient();
    try {
      const codeOf = async (method: string, params?: unknown) => (await client.ask(method, params)).error?.code;
      client.notify('textDocument/didOpen', {});
      assert.equal(await codeOf('textDocument/hover', at), ErrorCodes.ServerNotInitialized);
      assert.equal(await codeOf('no/suchMethod'), ErrorCodes.ServerNotInitialized);
      assert.equal(await codeOf('shutdown'), ErrorCodes.ServerNotInitialized);
      for (const params of [undefined, null, {}, { capabilities: null }, { capabilities: {}, workspaceFolders: [{}] }])
        assert.equal(await codeOf('initialize', params), ErrorCodes.InvalidParams);
      await client.initialize();
      assert.equal(await codeOf('initialize', { capabilities: {} }), ErrorCodes.InvalidRequest);
      assert.equal(await codeOf('shutdown', null), undefined);
      for (const method of ['shutdown', 'initialize', 'textDocument/hover', 'no/suchMethod'])
        assert.equal(await codeOf(method, at), ErrorCodes.InvalidRequest);
      client.notify('exit', undefined);
      assert.equal(await client.closed, 0);
      assert.equal(client.stderr, '');
    } finally {
      await client.end();
    }
  });
});
