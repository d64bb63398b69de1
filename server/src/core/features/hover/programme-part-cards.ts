// The cards of a programme's outcomes and pathways.
import { counted } from '../../base/phrases';
import { supportersQuery } from '../../index/programme-support';
import type { Target } from '../../names/target';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';
import { cardOf, fact, labelled, someOf, type Card } from './card';

/** The card of a programme's outcome. */
export function programmeOutcomeCard({ id, owner }: Target, snapshot: Snapshot): Card | undefined {
  const programme = owner === undefined ? undefined : namedDocument('programme', owner, snapshot)?.document;
  const outcome = programme?.outcomes.find((one) => one.id?.value === id);
  if (programme === undefined || outcome === undefined || owner === undefined) return undefined;
  const supporters = snapshot.ask(supportersQuery, owner).get(id) ?? [];
  return cardOf(
    id,
    `outcome of ${labelled(owner, programme.title?.value)}`,
    outcome.statement?.value,
    fact('Supported by', supporters.length === 0 ? 'no module outcome yet' : someOf(supporters, 6)),
  );
}

/** The card of a pathway. */
export function pathwayCard({ id, owner }: Target, snapshot: Snapshot): Card | undefined {
  const programme = owner === undefined ? undefined : namedDocument('programme', owner, snapshot)?.document;
  const pathway = programme?.pathways.find((one) => one.id?.value === id);
  if (programme === undefined || pathway === undefined) return undefined;
  const own = programme.modules.filter(({ pathways }) => pathways.some(({ value }) => value === id));
  const shared = programme.modules.filter(({ pathways }) => pathways.length === 0).length;
  return cardOf(
    id,
    pathway.title?.value,
    undefined,
    fact('Pathway of', labelled(owner ?? '', programme.title?.value)),
    fact(
      'Modules of its own',
      someOf(
        own.map(({ module }) => module.value),
        8,
      ),
    ),
    fact('Shared with all pathways', counted(shared, 'module')),
  );
}
