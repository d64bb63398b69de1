// Completion: what may be written under the cursor; the documentation of an item is read when it is looked at.
import { completion, resolveCompletion, type CompletionData } from '../../core/features/completion';
import { completionItem } from '../completion-items';
import { handler, type Handler } from './handler';
import { CompletionRequest, CompletionResolveRequest } from '../protocol-library';

export const completionHandlers: readonly Handler[] = [
  handler(CompletionRequest.type, {
    capability: () => ({
      completionProvider: { resolveProvider: true, triggerCharacters: [' ', ':', '-', '[', ',', '"', "'"] },
    }),
    answer: ({ textDocument, position }, { session, client }) => {
      const spot = session.spot(textDocument.uri, position);
      const found = spot === undefined ? undefined : completion(spot.snapshot, spot.uri, spot.offset);
      if (spot === undefined || found === undefined) return null;
      const items = found.items.map((record) => completionItem(record, spot.file, session.converter, client));
      return { isIncomplete: found.incomplete, items };
    },
  }),
  handler(CompletionResolveRequest.type, {
    answer: (item, { session }) => {
      const data = (item.data ?? undefined) as CompletionData | undefined;
      const snapshot = data === undefined ? undefined : session.sheet(data.uri)?.snapshot;
      const text = data === undefined || snapshot === undefined ? undefined : resolveCompletion(snapshot, data);
      return text === undefined ? item : { ...item, documentation: text };
    },
  }),
];
