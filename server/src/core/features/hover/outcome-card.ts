// The card of a module's outcome: what it addresses, by what it is taught and by what assessed.
import type { Module, Outcome } from '../../model/module';
import type { Target } from '../../names/target';
import type { Snapshot } from '../../snapshot';
import { cardOf, fact, labelled, someOf, type Card } from './card';
import { modulePart, weightWords } from './module-part';

/** The card of a module's outcome. */
export function outcomeCard(target: Target, snapshot: Snapshot): Card | undefined {
  const { module, part: outcome } = modulePart(target, snapshot, (one) => one.outcomes);
  if (module === undefined || outcome === undefined) return undefined;
  const { id } = target;
  return cardOf(
    id,
    `outcome of ${labelled(target.owner ?? '', module.title?.value)}`,
    outcome.statement?.value,
    fact('Addresses', addressed(outcome)),
    fact(
      'Supports',
      someOf(
        outcome.supports.map(({ value }) => value),
        6,
      ),
    ),
    fact('Taught by', teaching(module, id)),
    fact('Assessed by', testing(module, id)),
  );
}

function addressed({ addresses }: Outcome): string {
  const links = addresses.map(({ item, level }) =>
    level === undefined ? item.value : `${item.value} (${level.value})`,
  );
  return links.length === 0 ? 'no framework item' : someOf(links, 8);
}

function teaching(module: Module, outcome: string): string {
  const activities = module.activities.filter(({ supports }) => supports.some(({ value }) => value === outcome));
  if (activities.length > 0)
    return someOf(
      activities.map(({ id, title }) => labelled(id?.value ?? '', title?.value)),
      4,
    );
  return module.type === 'placement' ? 'the placement itself' : 'nothing yet, no activity supports it';
}

function testing(module: Module, outcome: string): string {
  const assessments = module.assessments.filter(({ assesses }) => assesses.some(({ value }) => value === outcome));
  if (assessments.length === 0) return 'nothing yet, no assessment tests it';
  return someOf(
    assessments.map((one) => `${labelled(one.id?.value ?? '', one.title?.value)} (${weightWords(one)})`),
    4,
  );
}
