// Definition: the places that define the name under the cursor, bundled frameworks included.
import type { LocationLink } from 'vscode-languageserver';
import { definitionAt } from '../../core/features/definition';
import { handler, type Handler } from './handler';
import { DefinitionRequest } from '../protocol-library';

export const definitionHandlers: readonly Handler[] = [
  handler(DefinitionRequest.type, {
    capability: () => ({ definitionProvider: true }),
    answer: ({ textDocument, position }, { session, client }) => {
      const spot = session.spot(textDocument.uri, position);
      const found = spot === undefined ? undefined : definitionAt(spot.snapshot, spot.uri, spot.offset);
      if (spot === undefined || found === undefined) return null;
      const { converter } = session;
      const places = found.targets.flatMap(({ uri, range }) => converter.location(spot.snapshot, uri, range) ?? []);
      if (client.textDocument?.definition?.linkSupport !== true) return places;
      const originSelectionRange = converter.range(spot.file, found.range);
      return places.map(({ uri, range }): LocationLink => {
        return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
      });
    },
  }),
];
