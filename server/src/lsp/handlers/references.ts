// References: every place in the workspace that names the thing under the cursor.
import { referencesAt } from '../../core/features/references';
import { handler, type Handler } from './handler';
import { ReferencesRequest } from '../protocol-library';

export const referencesHandlers: readonly Handler[] = [
  handler(ReferencesRequest.type, {
    capability: () => ({ referencesProvider: true }),
    answer: ({ textDocument, position, context }, { session }) => {
      const spot = session.spot(textDocument.uri, position);
      if (spot === undefined) return null;
      const { includeDeclaration } = context;
      const found = referencesAt(spot.snapshot, spot.uri, spot.offset, { includeDeclaration });
      return found.flatMap(({ uri, range }) => session.converter.location(spot.snapshot, uri, range) ?? []);
    },
  }),
];
