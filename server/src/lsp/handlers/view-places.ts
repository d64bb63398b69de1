// What the client's views ask about single things: where they stand, what is to say of an item, what mends a gap.
import { newOutcome, newWaiver, type GapEdits } from '../../core/features/gap-actions';
import { itemDetails } from '../../core/features/item-details';
import { locate } from '../../core/features/locate';
import { programmesOfFile } from '../../core/features/programmes-of-file';
import type { ItemRequest } from '../../core/features/support/item-details';
import type { Snapshot } from '../../core/snapshot';
import {
  addOutcomeRequest,
  itemDetailsRequest,
  locateRequest,
  programmesOfFileRequest,
  waiveRequest,
  type GapEdit,
  type ItemParams,
} from '../../protocol';
import type { Session } from '../session';
import { ownHandler, type Handler } from './handler';

export const viewPlacesHandlers: readonly Handler[] = [
  ownHandler(programmesOfFileRequest, {
    answer: ({ uri }, { session }) => {
      const sheet = session.sheet(uri);
      if (sheet === undefined) return [];
      const root = session.converter.uri(sheet.area.root);
      const found = programmesOfFile(sheet.snapshot, sheet.uri);
      return found.map((programme) => ({ root, ...(programme === undefined ? {} : { programme }) }));
    },
  }),
  ownHandler(locateRequest, {
    answer: ({ root, target }, { session }) => {
      const snapshot = session.areaAt(root)?.flush();
      const place = snapshot && locate(snapshot, target);
      return (place && session.converter.location(snapshot, place.uri, place.range)) ?? null;
    },
  }),
  ownHandler(itemDetailsRequest, {
    answer: (params, { session }) => {
      const snapshot = session.areaAt(params.root)?.flush();
      return (snapshot && itemDetails(snapshot, requestOf(params))) ?? null;
    },
  }),
  ownHandler(addOutcomeRequest, {
    answer: (params, { session }) => {
      const snapshot = session.areaAt(params.root)?.flush();
      return snapshot === undefined ? null : editFor(newOutcome(snapshot, requestOf(params)), snapshot, session);
    },
  }),
  ownHandler(waiveRequest, {
    answer: (params, { session }) => {
      const area = session.areaAt(params.root);
      if (area === undefined) return null;
      const snapshot = area.flush();
      return editFor(newWaiver(snapshot, `${area.root}/`, requestOf(params)), snapshot, session);
    },
  }),
];

function requestOf({ programme, framework, item, module }: ItemParams & { readonly module?: string }): ItemRequest {
  return { programme, reference: framework, item, module };
}

function editFor(made: GapEdits | undefined, snapshot: Snapshot, session: Session): GapEdit | null {
  if (made === undefined) return null;
  const { uri, edits, creates, outcome, waived, placeholder } = made;
  const { converter } = session;
  return {
    edit: converter.workspaceEdit(snapshot, edits, creates),
    uri: converter.uri(uri),
    ...(outcome === undefined ? {} : { outcome }),
    ...(waived === undefined ? {} : { waived }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
}
