// The workspace and the client that the tests of handlers share.
import type { ClientCapabilities } from 'vscode-languageserver/node';

/** A small course with one cursor, on the item that the module addresses. */
export const course = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
progression: [introduced, mastered]
items:
  - {id: COM-01, type: component, label: Active listening, statement: Listens with care.}
  - {id: COM-02, type: component, label: Care plan options}
#- p.programme.yaml
kind: programme
id: P
frameworks: [mini@1]
modules: [{module: A}]
#- a.module.yaml
kind: module
id: A
title: First
frameworks: [mini@1]
outcomes:
  - id: LO1
    statement: Listen to a patient
    addresses:
      COM$0-01: introduced
#- b.module.yaml
kind: module
id: B
frameworks: [mini@1]
outcomes:
  - {id: LO1, addresses: [COM-01]}
`;

/** What a client of today can do. */
export const able: ClientCapabilities = {
  workspace: {
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
  },
};
