// The card of a role: the titles it goes by, what it expects, and how far the programmes for it get.
import { counted } from '../../base/phrases';
import { judgedItems, trainingGapQuery } from '../../index/training-gap';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';
import { arrangementFacts } from './arrangement-facts';
import { cardOf, fact, shortened, someOf, type Card, type CardFact } from './card';

/** The most programmes that one card speaks of. */
const programmeLimit = 3;

/** The card of a role. */
export function roleCard(id: string, snapshot: Snapshot): Card | undefined {
  const role = namedDocument('role', id, snapshot)?.document;
  if (role === undefined) return undefined;
  const expected = role.expects.map(({ item, level }) =>
    level === undefined ? item.value : `${item.value} (${level.value})`,
  );
  return cardOf(
    id,
    role.title?.value,
    shortened(role.description?.value, 300),
    fact(
      'Role also called',
      someOf(
        role.alsoCalled.map(({ value }) => value),
        6,
      ),
    ),
    fact('Involvement', role.involvement?.value),
    ...arrangementFacts(role.involvement?.value ?? '', snapshot),
    fact('Complexity', role.complexity?.value),
    fact('Context', role.context?.value),
    fact('Employer', role.employer?.value),
    fact('Expects', someOf(expected, 8)),
    ...gapFacts(id, snapshot),
  );
}

/** One line for each programme that prepares people for the role. */
function gapFacts(role: string, snapshot: Snapshot): readonly CardFact[] {
  const programmes = snapshot.programmes().filter((id) => {
    const stated = id === undefined ? undefined : snapshot.facts('programme', id)[0];
    return stated?.facts.roles.includes(role) === true;
  });
  return programmes.slice(0, programmeLimit).flatMap((programme) => {
    const gap = snapshot.ask(trainingGapQuery, { role, programme });
    if (gap === undefined) return [];
    const judged = judgedItems(gap);
    const short = judged.filter(({ standing }) => standing !== 'met');
    const met = `meets ${String(judged.length - short.length)} of ${counted(judged.length, 'expectation')}`;
    const open =
      short.length === 0
        ? ''
        : `; not ${someOf(
            short.map(({ one }) => one.item.id),
            6,
          )}`;
    return [{ about: programme ?? 'This workspace', text: `${met}${open}` }];
  });
}
