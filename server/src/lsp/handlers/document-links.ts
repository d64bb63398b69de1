// Document links: references to other documents, and web addresses.
import { linksIn, type Link } from '../../core/features/links';
import type { Snapshot } from '../../core/snapshot';
import type { Converter } from '../convert';
import { handler, type Handler } from './handler';
import { DocumentLinkRequest } from '../protocol-library';

export const documentLinksHandlers: readonly Handler[] = [
  handler(DocumentLinkRequest.type, {
    capability: () => ({ documentLinkProvider: {} }),
    answer: ({ textDocument }, { session, client }) => {
      const sheet = session.sheet(textDocument.uri);
      if (sheet === undefined) return null;
      const withTooltip = client.textDocument?.documentLink?.tooltipSupport === true;
      return linksIn(sheet.snapshot, sheet.uri).flatMap(({ range, tooltip, target }) => {
        const address = addressOf(target, sheet.snapshot, session.converter);
        if (address === undefined) return [];
        const link = { range: session.converter.range(sheet.file, range), target: address };
        return [withTooltip ? { ...link, tooltip } : link];
      });
    },
  }),
];

/** A place in a file as editors write it: the line and character, from 1, behind `#L`. */
function addressOf(target: Link['target'], snapshot: Snapshot, converter: Converter): string | undefined {
  if ('url' in target) return target.url;
  const location = converter.location(snapshot, target.uri, target.range);
  if (location === undefined) return undefined;
  const { line, character } = location.range.start;
  return line === 0 && character === 0 ? location.uri : `${location.uri}#L${line + 1},${character + 1}`;
}
