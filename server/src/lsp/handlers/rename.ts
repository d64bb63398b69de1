// Rename: an ID and every mention of it, or the reason why it cannot be renamed.
import { prepareRename, rename } from '../../core/features/rename';
import { handler, type Handler } from './handler';
import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from '../protocol-library';

export const renameHandlers: readonly Handler[] = [
  handler(PrepareRenameRequest.type, {
    answer: ({ textDocument, position }, { session }) => {
      const spot = session.spot(textDocument.uri, position);
      if (spot === undefined) return null;
      const place = prepareRename(spot.snapshot, spot.uri, spot.offset);
      if ('refused' in place) throw refusal(place.refused);
      return { range: session.converter.range(spot.file, place.range), placeholder: place.placeholder };
    },
  }),
  handler(RenameRequest.type, {
    capability: ({ client }) => ({
      renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    }),
    answer: ({ textDocument, position, newName }, { session }) => {
      const spot = session.spot(textDocument.uri, position);
      if (spot === undefined) return null;
      const edits = rename(spot.snapshot, spot.uri, spot.offset, newName);
      if ('refused' in edits) throw refusal(edits.refused);
      return session.converter.workspaceEdit(spot.snapshot, edits);
    },
  }),
];

/** A request that was right and cannot be carried out; clients show its message. */
function refusal(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`);
}
