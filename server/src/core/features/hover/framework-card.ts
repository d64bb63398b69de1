// The card of a framework: who published it, in which version, and what it holds.
import { frameworkQuery } from '../../index/framework-view';
import { typeCounts } from '../../model/item-types';
import type { Snapshot } from '../../snapshot';
import { cardOf, fact, type Card } from './card';

/** The card of the framework that a reference leads to. */
export function frameworkCard(reference: string, snapshot: Snapshot): Card | undefined {
  const { framework, status, pin, versions } = snapshot.ask(frameworkQuery, reference);
  if (framework === undefined) return undefined;
  const { id, version, title, publisher, items, bundled } = framework.facts;
  const asked = `${pin.version ?? ''} is not here; this one stands in`;
  return cardOf(
    version === '' ? id : `${id}@${version}`,
    title,
    undefined,
    fact('Publisher', publisher),
    fact('Items', typeCounts(items.filter(({ part }) => !part).map(({ type }) => type ?? 'item'))),
    fact('Version', status === 'other-version' ? asked : undefined),
    fact('Versions', versions.length > 1 ? versions.join(', ') : undefined),
    fact('Comes with', bundled ? 'the tool, read-only' : undefined),
  );
}
