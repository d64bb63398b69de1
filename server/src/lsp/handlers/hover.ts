// Hover: what is known of the word under the cursor, as Markdown or plain text, whichever the client prefers.
import { hoverAt } from '../../core/features/hover';
import { handler, type Handler } from './handler';
import { HoverRequest, MarkupKind } from '../protocol-library';

export const hoverHandlers: readonly Handler[] = [
  handler(HoverRequest.type, {
    capability: () => ({ hoverProvider: true }),
    answer: ({ textDocument, position }, { session, client }) => {
      const spot = session.spot(textDocument.uri, position);
      const hover = spot === undefined ? undefined : hoverAt(spot.snapshot, spot.uri, spot.offset);
      if (spot === undefined || hover === undefined) return null;
      const preferred = client.textDocument?.hover?.contentFormat?.[0];
      const contents =
        preferred === MarkupKind.Markdown
          ? { kind: MarkupKind.Markdown, value: hover.markdown() }
          : { kind: MarkupKind.PlainText, value: hover.plain() };
      return { contents, range: session.converter.range(spot.file, hover.range) };
    },
  }),
];
