// The card of a programme: its size, and how much of its frameworks it covers.
import { counted } from '../../base/phrases';
import { coverageQuery } from '../../index/coverage';
import { programmeQuery } from '../../index/scope';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';
import { cardOf, fact, type Card, type CardFact } from './card';

/** The card of a programme. */
export function programmeCard(id: string, snapshot: Snapshot): Card | undefined {
  const programme = namedDocument('programme', id, snapshot)?.document;
  if (programme === undefined) return undefined;
  const { award, level, credits, status, modules } = programme;
  const size = [
    award?.value,
    level === undefined ? undefined : `FHEQ level ${level.value}`,
    credits === undefined ? undefined : counted(credits.value, 'credit'),
    status,
  ].filter((word) => word !== undefined);
  return cardOf(
    id,
    programme.title?.value,
    undefined,
    fact('Programme', size.join(', ')),
    fact('Modules', String(modules.length)),
    ...coverageTotals(id, snapshot),
  );
}

/** How much of each framework is covered, as far as the policy asks. */
function coverageTotals(id: string, snapshot: Snapshot): readonly (CardFact | undefined)[] {
  return snapshot.ask(programmeQuery, id).frameworks.map(({ reference }) => {
    const coverage = snapshot.ask(coverageQuery, { programme: id, reference });
    if (coverage === undefined) return undefined;
    const { totals, policy } = coverage;
    const applying = totals.items - totals.notApplicable;
    return fact(reference, `${String(totals[policy.evidence])} of ${counted(applying, 'item')} ${policy.evidence}`);
  });
}
