// Diagnostics for clients that pull them: of one document, and of the whole workspace.
import type {
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { source } from '../convert';
import type { Entry } from '../ledger';
import { handler, type Handler } from './handler';
import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
} from '../protocol-library';

/** Both requests; files without findings, of which the client never had any, are left out of the workspace's report. */
export const diagnosticsHandlers: readonly Handler[] = [
  handler(DocumentDiagnosticRequest.type, {
    capability: ({ pulls }) =>
      pulls
        ? { diagnosticProvider: { identifier: source, interFileDependencies: true, workspaceDiagnostics: true } }
        : undefined,
    answer: ({ textDocument, previousResultId }, { session }) => {
      const entry = session.diagnose(textDocument.uri);
      if (entry === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      return report(entry, previousResultId);
    },
  }),
  handler(WorkspaceDiagnosticRequest.type, {
    answer: async ({ previousResultIds }, { session, token, partial }) => {
      const { names } = session.documents;
      const known = new Map(previousResultIds.map(({ uri, value }) => [names.inner(uri), value]));
      // Findings that the client has under another spelling than the one used now are cleared there.
      const others = previousResultIds.filter(({ uri }) => session.converter.uri(names.inner(uri)) !== uri);
      for (const { uri } of others) known.delete(names.inner(uri));
      let items: WorkspaceDocumentDiagnosticReport[] = others.map(({ uri }) => cleared(uri));
      for await (const [uri, entry] of session.diagnoseAll(token)) {
        const version = session.documents.get(uri)?.version ?? null;
        const previous = known.get(uri);
        known.delete(uri);
        if (entry.isEmpty && previous === undefined) continue;
        items.push({ ...report(entry, previous), uri: session.converter.uri(uri), version });
        if (partial === undefined || items.length < partSize) continue;
        partial({ items });
        items = [];
      }
      for (const uri of known.keys()) items.push(cleared(session.converter.uri(uri)));
      return { items };
    },
  }),
];

function cleared(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
}

/** So many reports are sent ahead together. */
const partSize = 100;

function report(
  entry: Entry,
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  const resultId = String(entry.id);
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: entry.items() };
}
