// What the involvement of a role stands for: a way of staffing coordination, with its source.
import { arrangementQuery } from '../../index/arrangement';
import type { Snapshot } from '../../snapshot';
import { fact, labelled, type CardFact } from './card';
import { itemSource } from './item-source';

/** The arrangement and where it was found; nothing for a word that stands for none. */
export function arrangementFacts(involvement: string, snapshot: Snapshot): readonly (CardFact | undefined)[] {
  const found = snapshot.ask(arrangementQuery, involvement);
  if (found === undefined) return [];
  const { item, view } = found;
  const name = labelled(item.id, item.label);
  return [
    fact('Arrangement', item.statement === undefined ? name : `${name}. ${item.statement}`),
    fact('Found in', itemSource(item, view, snapshot)),
  ];
}
