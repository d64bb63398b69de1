// Prerequisites as a call hierarchy: a module "calls" what it needs first, and is "called" by what needs it.
import type { CallHierarchyItem } from 'vscode-languageserver';
import {
  dependentsOf,
  hierarchyModuleAt,
  prerequisitesOf,
  type HierarchyModule,
} from '../../core/features/prerequisites';
import type { TextRange } from '../../core/base/text-range';
import type { Session, Sheet } from '../session';
import { handler, type Handler } from './handler';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
} from '../protocol-library';

export const prerequisitesHandlers: readonly Handler[] = [
  handler(CallHierarchyPrepareRequest.type, {
    capability: () => ({ callHierarchyProvider: true }),
    answer: ({ textDocument, position }, { session }) => {
      const spot = session.spot(textDocument.uri, position);
      const module = spot === undefined ? undefined : hierarchyModuleAt(spot.snapshot, spot.uri, spot.offset);
      return spot === undefined || module === undefined ? null : itemsOf(module, spot, session);
    },
  }),
  handler(CallHierarchyIncomingCallsRequest.type, {
    answer: ({ item }, { session }) => {
      const sheet = session.sheet(item.uri);
      if (sheet === undefined) return null;
      return dependentsOf(sheet.snapshot, item.name).flatMap(({ module, places }) =>
        itemsOf(module, sheet, session).map((from) => ({
          from,
          fromRanges: rangesIn(module.uri, places, sheet, session),
        })),
      );
    },
  }),
  handler(CallHierarchyOutgoingCallsRequest.type, {
    answer: ({ item }, { session }) => {
      const sheet = session.sheet(item.uri);
      if (sheet === undefined) return null;
      return prerequisitesOf(sheet.snapshot, item.name).flatMap(({ module, places }) =>
        itemsOf(module, sheet, session).map((to) => ({ to, fromRanges: rangesIn(sheet.uri, places, sheet, session) })),
      );
    },
  }),
];

/** One item, or none when the module's file is not there any more. */
function itemsOf(module: HierarchyModule, { snapshot }: Sheet, { converter }: Session): readonly CallHierarchyItem[] {
  const { id, title, uri, range, selection } = module;
  const file = snapshot.file(uri);
  if (file === undefined) return [];
  const item = {
    name: id,
    kind: SymbolKind.Module,
    uri: converter.uri(uri),
    range: converter.range(file, range),
    selectionRange: converter.range(file, selection),
  };
  return [title === undefined ? item : { ...item, detail: title }];
}

function rangesIn(uri: string, places: readonly TextRange[], { snapshot }: Sheet, { converter }: Session) {
  const file = snapshot.file(uri);
  return file === undefined ? [] : places.map((place) => converter.range(file, place));
}
