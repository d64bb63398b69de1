// What each message of a client must look like: one table, by method, that the gate judges by.
import { newKinds } from '../../core/features/new-document/templates';
import { moduleTypes } from '../../core/model/module';
import { programmePurposes } from '../../core/model/programme';
import * as own from '../../protocol';
import {
  anything,
  both,
  count,
  flag,
  integer,
  listOf,
  nullable,
  number,
  oneOf,
  optional,
  record,
  text,
  token,
  variants,
  type Shape,
} from './shapes';

const position = record({ line: count, character: count });

const range = both(record({ start: position, end: position }), (value, path) => {
  const { start, end } = value as { readonly start: Place; readonly end: Place };
  const isReversed = end.line < start.line || (end.line === start.line && end.character < start.character);
  return isReversed ? `"${path}" ends before it starts` : undefined;
});

interface Place {
  readonly line: number;
  readonly character: number;
}

const textDocument = record({ uri: text });
const inDocument = record({ textDocument });
const atPosition = record({ textDocument, position });
const inRange = record({ textDocument, range });
const hierarchyItem = record({ item: record({ name: text, uri: text }) });
const nothing = nullable(record({}));

const programme = { root: text, programme: optional(text) };
const item = { ...programme, framework: text, item: text };

const completionData = record({ uri: text, document: count, item: text, end: nullable(oneOf(['from', 'to'])) });

const placeTarget = variants('kind', {
  programme: record({ programme: optional(text), framework: optional(text) }),
  module: record({ module: text }),
  outcome: record({ module: text, outcome: optional(text), item: optional(text) }),
  item: record({ programme: optional(text), framework: text, item: text }),
});

const answers = record({
  title: optional(text),
  type: optional(oneOf(moduleTypes)),
  purpose: optional(oneOf(programmePurposes)),
  level: optional(number),
  credits: optional(number),
  frameworks: optional(listOf(text)),
  region: optional(text),
});

const newDocument = { root: text, kind: oneOf(newKinds) };

/** Lists among the abilities of a client that the server looks into; all else it reads with care. */
const capabilities = record({
  workspace: nullable(record({ workspaceEdit: nullable(record({ resourceOperations: nullable(listOf(text)) })) })),
});

/** Options that are no mapping count as none. */
const initializationOptions: Shape = (value, path) =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? undefined
    : record({
        fileAccess: optional(flag),
        diagnostics: optional(oneOf(['push', 'pull'])),
        rulePages: optional(text),
        commands: optional(listOf(text)),
      })(value, path);

const fileChangeType: Shape = (value, path) =>
  value === 1 || value === 2 || value === 3 ? undefined : `"${path}" is none of 1, 2, 3`;

const folders = listOf(record({ uri: text }));

/** The parameters of every request that the server answers. */
export const requestShapes: ReadonlyMap<string, Shape> = new Map([
  [
    'initialize',
    record({
      capabilities,
      processId: nullable(integer),
      initializationOptions,
      workspaceFolders: nullable(folders),
      rootUri: nullable(text),
    }),
  ],
  ['shutdown', anything],
  ['textDocument/hover', atPosition],
  ['textDocument/completion', atPosition],
  ['completionItem/resolve', record({ label: text, data: nullable(completionData) })],
  ['textDocument/definition', atPosition],
  ['textDocument/references', both(atPosition, record({ context: record({ includeDeclaration: flag }) }))],
  ['textDocument/documentHighlight', atPosition],
  ['textDocument/prepareRename', atPosition],
  ['textDocument/rename', both(atPosition, record({ newName: text }))],
  ['textDocument/prepareCallHierarchy', atPosition],
  ['callHierarchy/incomingCalls', hierarchyItem],
  ['callHierarchy/outgoingCalls', hierarchyItem],
  ['textDocument/codeAction', both(inRange, record({ context: record({ only: nullable(listOf(text)) }) }))],
  ['textDocument/codeLens', inDocument],
  ['textDocument/documentLink', inDocument],
  ['textDocument/documentSymbol', inDocument],
  ['textDocument/foldingRange', inDocument],
  ['textDocument/inlayHint', inRange],
  ['textDocument/selectionRange', record({ textDocument, positions: listOf(position) })],
  ['textDocument/semanticTokens/full', inDocument],
  ['textDocument/semanticTokens/range', inRange],
  ['textDocument/diagnostic', both(inDocument, record({ previousResultId: nullable(text) }))],
  ['workspace/diagnostic', record({ previousResultIds: listOf(record({ uri: text, value: text })) })],
  ['workspace/symbol', record({ query: text })],
  ['workspace/textDocumentContent', record({ uri: text })],
  [own.bundledDocument.method, record({ uri: text })],
  [own.programmesRequest.method, nothing],
  [own.coverageRequest.method, record(programme)],
  [own.matrixRequest.method, record({ ...programme, framework: text })],
  [own.checklistRequest.method, record(programme)],
  [own.outlineRequest.method, record(programme)],
  [own.programmesOfFileRequest.method, record({ uri: text })],
  [own.locateRequest.method, record({ root: text, target: placeTarget })],
  [own.itemDetailsRequest.method, record({ ...item, module: optional(text) })],
  [own.addOutcomeRequest.method, record({ ...item, module: text })],
  [own.waiveRequest.method, record(item)],
  [own.newDocumentChoicesRequest.method, record(newDocument)],
  [own.newDocumentRequest.method, record({ ...newDocument, id: text, answers, programme: optional(text) })],
  [own.starterRequest.method, nothing],
  [own.exportCoverageRequest.method, record({ ...programme, format: oneOf(own.exportFormats) })],
  [own.rulesRequest.method, nothing],
  [own.validateRequest.method, nothing],
]);

/** A change whose range is turned round is made all the same, for a text that misses one is another text. */
const change = record({ text, range: optional(record({ start: position, end: position })) });

/** The parameters of every notification that the server takes note of. */
export const notificationShapes: ReadonlyMap<string, Shape> = new Map([
  ['initialized', anything],
  ['exit', anything],
  ['$/cancelRequest', record({ id: token })],
  ['$/setTrace', record({ value: oneOf(['off', 'messages', 'compact', 'verbose']) })],
  ['$/progress', record({ token })],
  ['window/workDoneProgress/cancel', record({ token })],
  ['textDocument/didOpen', record({ textDocument: record({ uri: text, languageId: text, version: integer, text }) })],
  [
    'textDocument/didChange',
    record({ textDocument: record({ uri: text, version: nullable(integer) }), contentChanges: listOf(change) }),
  ],
  ['textDocument/didClose', inDocument],
  ['workspace/didChangeConfiguration', record({})],
  ['workspace/didChangeWatchedFiles', record({ changes: listOf(record({ uri: text, type: fileChangeType })) })],
  ['workspace/didChangeWorkspaceFolders', record({ event: record({ added: folders, removed: folders }) })],
]);

/** What the tokens of partial results and of progress look like, in any request. */
export const requestTokens: Shape = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? record({ partialResultToken: nullable(token), workDoneToken: nullable(token) })(value, path)
    : undefined;
