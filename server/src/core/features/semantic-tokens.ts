// The names in a file by what they are, for editors that colour by meaning.
import { compareRanges, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { namesOf } from '../names/names-of';
import type { NameKind } from '../names/name';
import type { Snapshot } from '../snapshot';

/** What a token can be. */
export const tokenKinds = ['competency', 'level', 'reference'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** One name; it stands on one line. */
export interface SemanticToken {
  readonly range: TextRange;
  readonly kind: TokenKind;
  /** Whether the name comes into being here. */
  readonly defines: boolean;
}

/** The tokens of a file, within a range when one is given: in order, none overlapping another. */
export function semanticTokens(snapshot: Snapshot, uri: Uri, within?: TextRange): readonly SemanticToken[] {
  const file = snapshot.file(uri);
  if (file === undefined) return [];
  const tokens = file.content.documents.flatMap((document) =>
    namesOf(document).map((name) => ({
      range: name.text.range,
      kind: tokenKind(name.kind),
      defines: name.defines,
    })),
  );
  let end = -1;
  return tokens
    .sort((a, b) => compareRanges(a.range, b.range))
    .filter(({ range }) => {
      const isWithin = within === undefined || (range.start < within.end && within.start < range.end);
      if (!isWithin || range.start < end || range.start === range.end) return false;
      if (/[\r\n]/.test(file.text.slice(range.start, range.end))) return false;
      end = range.end;
      return true;
    });
}

function tokenKind(kind: NameKind): TokenKind {
  if (kind === 'item') return 'competency';
  return kind === 'level' ? 'level' : 'reference';
}
