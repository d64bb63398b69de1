// Document highlight: the places in this file that name the thing under the cursor.
import { highlightsAt } from '../../core/features/highlights';
import { handler, type Handler } from './handler';
import { DocumentHighlightKind, DocumentHighlightRequest } from '../protocol-library';

export const highlightsHandlers: readonly Handler[] = [
  handler(DocumentHighlightRequest.type, {
    capability: () => ({ documentHighlightProvider: true }),
    answer: ({ textDocument, position }, { session }) => {
      const spot = session.spot(textDocument.uri, position);
      if (spot === undefined) return null;
      return highlightsAt(spot.snapshot, spot.uri, spot.offset).map(({ range, access }) => ({
        range: session.converter.range(spot.file, range),
        kind: access === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    },
  }),
];
