// The text of documents that come with the server, for editors that show them read-only.
import { bundledFrameworks } from '../../host/bundled';
import { bundledDocument, bundledScheme } from '../../protocol';
import { canonicalUri } from '../../workspace-files/uris';
import { handler, ownHandler, type Handler } from './handler';
import { ErrorCodes, ResponseError, TextDocumentContentRequest } from '../protocol-library';

/** Our own request, and the one that newer versions of the protocol have for the same. */
export const bundledDocumentHandlers: readonly Handler[] = [
  ownHandler(bundledDocument, {
    answer: ({ uri }) => {
      const text = bundledFrameworks.get(canonicalUri(uri))?.text;
      return text === undefined ? null : { text };
    },
  }),
  handler(TextDocumentContentRequest.type, {
    capability: ({ client }) =>
      client.workspace?.textDocumentContent === undefined
        ? undefined
        : { workspace: { textDocumentContent: { schemes: [bundledScheme] } } },
    answer: ({ uri }) => {
      const text = bundledFrameworks.get(canonicalUri(uri))?.text;
      if (text === undefined)
        throw new ResponseError(ErrorCodes.InvalidParams, `No document ${JSON.stringify(uri)} comes with the server`);
      return { text };
    },
  }),
];
