// Workspace symbols: whatever has an ID, in every workspace of the client, found by parts of its ID and words.
import type { SymbolInformation } from 'vscode-languageserver';
import { workspaceSymbols } from '../../core/features/workspace-symbols';
import { handler, type Handler } from './handler';
import { WorkspaceSymbolRequest } from '../protocol-library';

export const workspaceSymbolsHandlers: readonly Handler[] = [
  handler(WorkspaceSymbolRequest.type, {
    capability: () => ({ workspaceSymbolProvider: true }),
    answer: ({ query }, { session, token }) => {
      const found = new Map<string, SymbolInformation>();
      for (const snapshot of session.snapshots()) {
        if (token.isCancellationRequested) return null;
        for (const symbol of workspaceSymbols(snapshot, query)) {
          const information = session.converter.workspaceSymbol(snapshot, symbol);
          // What comes with the tool is in every workspace, and listed once.
          if (information !== undefined) found.set(JSON.stringify(information.location), information);
        }
      }
      return [...found.values()];
    },
  }),
];
