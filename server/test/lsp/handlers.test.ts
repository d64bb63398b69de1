// Every handler answers once over the protocol; what is in the answers is tested beside the features.
import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TextDocumentContentRequest,
  WorkspaceSymbolRequest,
  type ClientCapabilities,
  type CodeAction,
  type CompletionList,
  type DocumentSymbol,
  type InlayHint,
  type LocationLink,
  type MarkupContent,
  type Range,
  type ResponseError,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { showCoverageCommand } from '../../src/protocol';
import { describeServer, type Client } from './client';
import { able, course } from './course';

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The item in the line that the cursor is in. */
const itemRange: Range = { start: { line: 8, character: 6 }, end: { line: 8, character: 12 } };

const isLabel = ({ label }: InlayHint): boolean => typeof label === 'string' && label.includes('Active listening');

describeServer('handlers', (start) => {
  /** A client with the course, read and checked, and the module open. */
  async function opened(capabilities: ClientCapabilities = able, settings?: unknown): Promise<Client> {
    const client = await start(course, {
      capabilities,
      initializationOptions: { commands: [showCoverageCommand] },
      ...(settings === undefined ? {} : { settings }),
    });
    await client.open('a.module.yaml');
    await client.published('p.programme.yaml', ({ diagnostics }) => diagnostics.length > 0);
    return client;
  }

  it('completion, and the statement when an item is looked at', async () => {
    const client = await opened();
    const list = (await client.request(CompletionRequest.type, client.place('a.module.yaml'))) as CompletionList;
    const item = list.items.find(({ label }) => label === 'COM-02') ?? assert.fail('COM-02 is not proposed');
    assert.match(item.detail ?? '', /Care plan options/);
    assert.ok(item.textEdit !== undefined && 'range' in item.textEdit);
    assert.deepEqual(item.textEdit.range, itemRange);
    const first = list.items.find(({ label }) => label === 'COM-01') ?? assert.fail('COM-01 is not proposed');
    const { documentation } = await client.request(CompletionResolveRequest.type, first);
    assert.ok(typeof documentation === 'string' && documentation.includes('Listens with care'));
  });

  it('completion without snippets for a client that knows none', async () => {
    const client = await opened({});
    await client.open('new.module.yaml', '');
    const textDocument = { uri: client.uri('new.module.yaml') };
    const position = { line: 0, character: 0 };
    const { items } = (await client.request(CompletionRequest.type, { textDocument, position })) as CompletionList;
    assert.ok(items.length > 0);
    for (const { textEdit, insertTextFormat } of items) {
      assert.equal(insertTextFormat, undefined);
      assert.doesNotMatch(textEdit?.newText ?? '', /\$\d|\$\{/);
    }
  });

  it('hover, as Markdown or as plain text', async () => {
    const client = await opened();
    const hover = await client.request(HoverRequest.type, client.place('a.module.yaml'));
    assert.deepEqual(hover?.range, itemRange);
    const contents = hover.contents as MarkupContent;
    assert.equal(contents.kind, 'markdown');
    assert.match(contents.value, /Active listening/);
    const plain = await opened({});
    const shown = await plain.request(HoverRequest.type, plain.place('a.module.yaml'));
    assert.equal((shown?.contents as MarkupContent).kind, 'plaintext');
  });

  it('definition, as links or as locations', async () => {
    const client = await opened();
    const [link] = (await client.request(DefinitionRequest.type, client.place('a.module.yaml'))) as LocationLink[];
    assert.equal(link?.targetUri, client.uri('mini.framework.yaml'));
    assert.deepEqual(link.originSelectionRange, itemRange);
    const plain = await opened({});
    assert.deepEqual(await plain.request(DefinitionRequest.type, plain.place('a.module.yaml')), [
      { uri: plain.uri('mini.framework.yaml'), range: link.targetRange },
    ]);
  });

  it('references in closed files, with and without the definition', async () => {
    const client = await opened();
    const found = async (includeDeclaration: boolean) => {
      const params = { ...client.place('a.module.yaml'), context: { includeDeclaration } };
      const places = (await client.request(ReferencesRequest.type, params)) ?? [];
      return places.map(({ uri }) => uri.slice(client.root.length + 1));
    };
    assert.deepEqual(await found(true), ['a.module.yaml', 'b.module.yaml', 'mini.framework.yaml']);
    assert.deepEqual(await found(false), ['a.module.yaml', 'b.module.yaml']);
  });

  it('document highlight', async () => {
    const client = await opened();
    const found = await client.request(DocumentHighlightRequest.type, client.place('a.module.yaml'));
    assert.deepEqual(
      found?.map(({ range }) => range),
      [itemRange],
    );
  });

  it('document symbols, as a tree or as a list', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('a.module.yaml') };
    const tree = (await client.request(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    assert.equal(tree.length, 1);
    assert.ok((tree[0]?.children?.length ?? 0) > 0);
    const plain = await opened({});
    const list = (await plain.request(DocumentSymbolRequest.type, {
      textDocument: { uri: plain.uri('a.module.yaml') },
    })) as SymbolInformation[];
    assert.ok(list.length > 1 && list.every(({ location }) => location.uri === plain.uri('a.module.yaml')));
  });

  it('workspace symbols', async () => {
    const client = await opened();
    const found = (await client.request(WorkspaceSymbolRequest.type, { query: 'listening' })) as SymbolInformation[];
    assert.ok(
      found.some(({ name, location }) => name.includes('COM-01') && location.uri === client.uri('mini.framework.yaml')),
    );
  });

  it('rename across files, with the versions of open documents', async () => {
    const client = await opened();
    const place = await client.request(PrepareRenameRequest.type, client.place('a.module.yaml'));
    assert.deepEqual(place, { range: itemRange, placeholder: 'COM-01' });
    const edit = await client.request(RenameRequest.type, { ...client.place('a.module.yaml'), newName: 'COM-07' });
    const versions = edit?.documentChanges?.map((change) =>
      'textDocument' in change
        ? [change.textDocument.uri.slice(client.root.length + 1), change.textDocument.version]
        : [],
    );
    assert.deepEqual(versions?.sort(), [
      ['a.module.yaml', 1],
      ['b.module.yaml', null],
      ['mini.framework.yaml', null],
    ]);
  });

  it('rename refused with its reason', async () => {
    const client = await opened();
    const failed = await client
      .request(RenameRequest.type, { ...client.place('a.module.yaml'), newName: 'COM-02' })
      .then(
        () => assert.fail('the name is taken'),
        (error: unknown) => error as ResponseError,
      );
    assert.equal(failed.code, LSPErrorCodes.RequestFailed);
    assert.match(failed.message, /COM-02/);
  });

  it('code actions with their edits and findings', async () => {
    const client = await opened();
    await client.open(
      'c.module.yaml',
      'kind: module\nid: C\nframeworks: [mini@1]\noutcomes: [{id: LO1, addresses: [COM-10]}]\n',
    );
    const { diagnostics } = await client.published('c.module.yaml', (params) =>
      params.diagnostics.some(({ code }) => code === 'unknown-competency'),
    );
    const finding = diagnostics.find(({ code }) => code === 'unknown-competency') ?? assert.fail();
    const actions = (await client.request(CodeActionRequest.type, {
      textDocument: { uri: client.uri('c.module.yaml') },
      range: finding.range,
      context: { diagnostics: [finding], only: ['quickfix'] },
    })) as CodeAction[];
    const fix = actions.find(({ title }) => title === 'Change to "COM-01"') ?? assert.fail('the fix is not offered');
    assert.deepEqual(fix.diagnostics, [finding]);
    const [change] = fix.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.edits, [{ range: finding.range, newText: 'COM-01' }]);
  });

  it('code lenses, with the command that the client has', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('p.programme.yaml') };
    const lenses = (await client.request(CodeLensRequest.type, { textDocument })) ?? [];
    const shown = lenses.find(({ command }) => command?.command === showCoverageCommand);
    assert.deepEqual(shown?.command?.arguments, [{ root: client.root, framework: 'mini@1', programme: 'P' }]);
  });

  it('code lenses asked for again when an edit elsewhere changes them', async () => {
    const client = await opened();
    const refreshed = new Promise<void>((done) =>
      client.line.connection.onRequest(CodeLensRefreshRequest.type, () => done()),
    );
    const textDocument = { uri: client.uri('p.programme.yaml') };
    const before = await client.request(CodeLensRequest.type, { textDocument });
    await client.replace('a.module.yaml', 'id: LO1', 'id: LO1\n    assessed: x');
    await client.replace(
      'a.module.yaml',
      'outcomes:',
      'assessments: [{id: AS1, type: exam, assesses: [LO1]}]\noutcomes:',
    );
    await client.replace(
      'a.module.yaml',
      'outcomes:',
      'activities: [{id: AC1, type: lecture, supports: [LO1]}]\noutcomes:',
    );
    await refreshed;
    assert.notDeepEqual(await client.request(CodeLensRequest.type, { textDocument }), before);
  });

  it('inlay hints, unless the settings switch them off', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('a.module.yaml') };
    const hints = (await client.request(InlayHintRequest.type, { textDocument, range: everything })) ?? [];
    assert.ok(hints.some(isLabel));
    const settings = { careCurriculum: { inlayHints: { label: false } } };
    await client.line.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    const fewer = (await client.request(InlayHintRequest.type, { textDocument, range: everything })) ?? [];
    assert.ok(!fewer.some(isLabel));
  });

  it('settings asked from the client', async () => {
    const client = await opened({ workspace: { configuration: true } }, { inlayHints: false });
    const textDocument = { uri: client.uri('a.module.yaml') };
    assert.deepEqual(await client.request(InlayHintRequest.type, { textDocument, range: everything }), []);
  });

  it('semantic tokens of a file and of a range', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('a.module.yaml') };
    const all = await client.request(SemanticTokensRequest.type, { textDocument });
    assert.ok(all !== null && all.data.length > 5 && all.data.length % 5 === 0);
    const one = await client.request(SemanticTokensRangeRequest.type, { textDocument, range: itemRange });
    assert.deepEqual(one?.data, [8, 6, 6, 0, 0]);
  });

  it('bundled documents as content of the protocol, and requests within them', async () => {
    const client = await opened({ ...able, workspace: { ...able.workspace, textDocumentContent: {} } });
    assert.deepEqual(client.result.capabilities.workspace?.textDocumentContent, { schemes: ['care-curriculum'] });
    const uri = 'care-curriculum:/frameworks/hee-coordinated-care.framework.yaml';
    const { text } = await client.request(TextDocumentContentRequest.type, { uri });
    const line = text.split('\n').findIndex((one) => one.includes('COM-01'));
    const position = { line, character: (text.split('\n')[line] ?? '').indexOf('COM-01') };
    const hover = await client.request(HoverRequest.type, { textDocument: { uri }, position });
    assert.ok(hover !== null);
  });

  it('document links to other documents', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('p.programme.yaml') };
    const links = (await client.request(DocumentLinkRequest.type, { textDocument })) ?? [];
    const targets = links.map(({ target }) => target?.slice(client.root.length + 1).replace(/#.*/, ''));
    assert.deepEqual(targets, ['mini.framework.yaml', 'a.module.yaml']);
  });

  it('folding ranges', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('a.module.yaml') };
    const folds = (await client.request(FoldingRangeRequest.type, { textDocument })) ?? [];
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 4 && endLine === 8));
  });

  it('selection ranges, one for each cursor', async () => {
    const client = await opened();
    const { textDocument, position } = client.place('a.module.yaml');
    const positions = [position, { line: 1, character: 5 }];
    const [first, second] = (await client.request(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
    assert.deepEqual(first?.range, itemRange);
    assert.equal(first.parent?.range.start.line, 8);
    assert.deepEqual(second?.range, { start: { line: 1, character: 4 }, end: { line: 1, character: 5 } });
  });

  it('prerequisites as a call hierarchy', async () => {
    const client = await opened();
    const text = 'kind: module\nid: C\nprerequisites: [A]\n';
    await client.open('c.module.yaml', text);
    const textDocument = { uri: client.uri('c.module.yaml') };
    const position = { line: 1, character: 4 };
    const [item] = (await client.request(CallHierarchyPrepareRequest.type, { textDocument, position })) ?? [];
    assert.equal(item?.name, 'C');
    const [needed] = (await client.request(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];
    const fromRanges = [{ start: { line: 2, character: 16 }, end: { line: 2, character: 17 } }];
    assert.deepEqual([needed?.to.name, needed?.to.detail, needed?.fromRanges], ['A', 'First', fromRanges]);
    const [dependent] =
      (await client.request(CallHierarchyIncomingCallsRequest.type, { item: needed?.to ?? item })) ?? [];
    assert.deepEqual([dependent?.from.name, dependent?.fromRanges], ['C', fromRanges]);
  });

  it('nothing for documents that nobody knows', async () => {
    const client = await opened();
    const textDocument = { uri: client.uri('nowhere.module.yaml') };
    const position = { line: 0, character: 0 };
    assert.equal(await client.request(HoverRequest.type, { textDocument, position }), null);
    assert.equal(await client.request(CompletionRequest.type, { textDocument, position }), null);
    assert.equal(await client.request(RenameRequest.type, { textDocument, position, newName: 'X' }), null);
    assert.equal(await client.request(DocumentSymbolRequest.type, { textDocument }), null);
  });
});
