// What crosswalks hold to be the same as an item, or near to it.
import { crosswalksOf } from '../../index/crosswalks';
import type { CrosswalkFacts } from '../../index/facts';
import { pinOf } from '../../index/framework-pin';
import { viewQuery } from '../../index/framework-view';
import type { ResolvedItem } from '../../names/resolved-item';
import type { Snapshot } from '../../snapshot';
import { labelled, someOf, type CardFact } from './card';

/** One line for each framework that a crosswalk relates the item to, in whichever direction it was drawn. */
export function crosswalkFacts({ item, view }: ResolvedItem, snapshot: Snapshot): readonly CardFact[] {
  const facts: CardFact[] = [];
  for (const crosswalk of crosswalksOf(snapshot, view.id)) {
    for (const [own, other] of ends) {
      if (pinOf(crosswalk[own] ?? '').id !== view.id) continue;
      const reference = crosswalk[other] ?? '';
      const words = equivalents(crosswalk, own, other, item.id, snapshot);
      if (words.length > 0) facts.push({ about: `In ${pinOf(reference).id}`, text: someOf(words, 4) });
    }
  }
  return facts;
}

const ends = [
  ['from', 'to'],
  ['to', 'from'],
] as const;

function equivalents(
  crosswalk: CrosswalkFacts,
  own: 'from' | 'to',
  other: 'from' | 'to',
  item: string,
  snapshot: Snapshot,
): readonly string[] {
  const view = snapshot.ask(viewQuery, { reference: crosswalk[other] ?? '', overlays: [] });
  return crosswalk.links
    .filter((link) => link[own] === item)
    .map((link) => {
      const match = own === 'from' ? link.match : inverse(link.match);
      const name = labelled(link[other], view?.byId.get(link[other])?.label);
      return `${name} (${match}${link.partial ? ', in part' : ''})`;
    });
}

/** What is broader seen from one end is narrower seen from the other. */
function inverse(match: string): string {
  if (match === 'broader') return 'narrower';
  return match === 'narrower' ? 'broader' : match;
}
