// Selection ranges: what a selection grows to, step by step, from each cursor.
import type { SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../../core/features/selection';
import { handler, type Handler } from './handler';
import { SelectionRangeRequest } from '../protocol-library';

export const selectionHandlers: readonly Handler[] = [
  handler(SelectionRangeRequest.type, {
    capability: () => ({ selectionRangeProvider: true }),
    answer: ({ textDocument, positions }, { session }) => {
      const sheet = session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      const { snapshot, uri, file } = sheet;
      const { converter } = session;
      return positions.map((position) =>
        selectionsAt(snapshot, uri, converter.offset(file, position)).reduceRight<SelectionRange>(
          (parent, range, nth, all) => {
            const own = converter.range(file, range);
            return nth === all.length - 1 ? { range: own } : { range: own, parent };
          },
          { range: { start: position, end: position } },
        ),
      );
    },
  }),
];
