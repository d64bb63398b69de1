// Folding: documents, mappings and lists over several lines, and blocks of comments.
import { foldsIn } from '../../core/features/folding';
import { handler, type Handler } from './handler';
import { FoldingRangeKind, FoldingRangeRequest } from '../protocol-library';

export const foldingHandlers: readonly Handler[] = [
  handler(FoldingRangeRequest.type, {
    capability: () => ({ foldingRangeProvider: true }),
    answer: ({ textDocument }, { session }) => {
      const sheet = session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      return foldsIn(sheet.snapshot, sheet.uri).map(({ startLine, endLine, kind }) =>
        kind === 'comment' ? { startLine, endLine, kind: FoldingRangeKind.Comment } : { startLine, endLine },
      );
    },
  }),
];
