// Semantic tokens: the names in a file, in types that every editor colours.
import type { TextRange } from '../../core/base/text-range';
import { semanticTokens, tokenKinds, type TokenKind } from '../../core/features/semantic-tokens';
import type { Session, Sheet } from '../session';
import { handler, type Handler } from './handler';
import { SemanticTokensBuilder, SemanticTokensRangeRequest, SemanticTokensRequest } from '../protocol-library';

export const semanticTokensHandlers: readonly Handler[] = [
  handler(SemanticTokensRequest.type, {
    capability: () => ({
      semanticTokensProvider: {
        legend: { tokenTypes: tokenKinds.map((kind) => typeNames[kind]), tokenModifiers: ['declaration'] },
        full: true,
        range: true,
      },
    }),
    answer: ({ textDocument }, { session }) => {
      const sheet = session.sheet(textDocument.uri);
      return sheet === undefined ? null : encoded(sheet, session, undefined);
    },
  }),
  handler(SemanticTokensRangeRequest.type, {
    answer: ({ textDocument, range }, { session }) => {
      const sheet = session.sheet(textDocument.uri);
      return sheet === undefined ? null : encoded(sheet, session, session.converter.textRange(sheet.file, range));
    },
  }),
];

/** Standard types, so that no theme has to know ours. */
const typeNames: Readonly<Record<TokenKind, string>> = {
  competency: 'enumMember',
  level: 'keyword',
  reference: 'variable',
};

function encoded({ snapshot, uri, file }: Sheet, session: Session, within: TextRange | undefined) {
  const builder = new SemanticTokensBuilder();
  for (const { range, kind, defines } of semanticTokens(snapshot, uri, within)) {
    const { line, character } = session.converter.position(file, range.start);
    builder.push(line, character, range.end - range.start, tokenKinds.indexOf(kind), defines ? 1 : 0);
  }
  return builder.build();
}
