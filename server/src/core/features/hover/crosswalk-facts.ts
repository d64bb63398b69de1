// What crosswalks hold to be the same as an item, or near to it, and where they find nothing.
import { counterpartsOf, type Counterpart } from '../../index/counterparts';
import { pinOf } from '../../index/framework-pin';
import { frameworksInUseQuery } from '../../index/frameworks-in-use';
import type { ResolvedItem } from '../../names/resolved-item';
import type { Snapshot } from '../../snapshot';
import { labelled, someOf, type CardFact } from './card';

/** One line for each framework in use to which a crosswalk relates the item. */
export function crosswalkFacts({ item, view }: ResolvedItem, snapshot: Snapshot): readonly CardFact[] {
  const used = new Set(snapshot.ask(frameworksInUseQuery, undefined).map((reference) => pinOf(reference).id));
  const isUsed = (framework: string): boolean => used.has(framework);
  return counterpartsOf(item.id, view, snapshot, isUsed).flatMap(({ framework, items, isGap }) => {
    const words = [
      ...items.map(counterpartWords),
      ...(isGap ? ['no counterpart, which is a gap between the two models'] : []),
    ];
    return words.length === 0 ? [] : { about: `In ${pinOf(framework).id}`, text: someOf(words, 4) };
  });
}

function counterpartWords({ id, label, match, partial }: Counterpart): string {
  return `${labelled(id, label)} (${match}${partial ? ', in part' : ''})`;
}
