// The card of a word of the field, within a sentence or a title that somebody wrote.
import { textRange } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import { glossary, glossaryEntry } from '../../model/glossary';
import { preferredTerms, preferredTo } from '../../model/spellings';
import type { Snapshot } from '../../snapshot';
import { spotAt } from '../../syntax/navigate';
import { treeOf } from '../support/tree-of';
import { cardOf, fact } from './card';
import type { RangedCard } from './key-card';

/** The keys whose values are prose. */
const prose: ReadonlySet<string> = new Set(
  'title statement description label notes rationale reason who where how why note involvement'.split(' '),
);

const words = [...glossary.flatMap(({ term, also }) => [term, ...also]), ...preferredTerms.map(({ found }) => found)]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s+'))
  .join('|');
const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'giu');

/** How far from the cursor a phrase may begin or end. */
const reach = 60;

/** The card of the glossary's word that touches the offset, or undefined where there is none or no prose. */
export function termCardAt(snapshot: Snapshot, uri: Uri, offset: number): RangedCard | undefined {
  for (const { root } of treeOf(uri, snapshot).documents) {
    const spot = spotAt(root, offset);
    const key = [...(spot?.path ?? [])].reverse().find((step) => typeof step === 'string');
    if (spot?.part !== 'value' || spot.node.kind !== 'scalar' || typeof key !== 'string' || !prose.has(key)) continue;
    const { start, end } = spot.node.range;
    const from = Math.max(start, offset - reach);
    const near = snapshot.file(uri)?.text.slice(from, Math.min(end, offset + reach)) ?? '';
    for (const { 0: found, index } of near.matchAll(pattern)) {
      const range = textRange(from + index, from + index + found.length);
      const card = range.start <= offset && offset <= range.end ? termCard(found) : undefined;
      if (card !== undefined) return { range, card };
    }
  }
  return undefined;
}

function termCard(found: string) {
  const entry = glossaryEntry(found) ?? glossaryEntry(preferredTo(found)?.preferred ?? '');
  if (entry === undefined) return undefined;
  const preferred = preferredTo(found)?.preferred;
  return cardOf(entry.term, 'in the glossary', entry.text, fact('Write', preferred));
}
