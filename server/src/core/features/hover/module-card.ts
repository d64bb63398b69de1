// The card of a module: its size, its place in programmes, and what it addresses.
import { capitalised, counted } from '../../base/phrases';
import { programmeQuery } from '../../index/scope';
import type { Module } from '../../model/module';
import type { Snapshot } from '../../snapshot';
import { namedDocument } from '../support/named-document';
import { cardOf, fact, labelled, someOf, type Card, type CardFact } from './card';

/** The card of a module, or undefined when nobody has written it. */
export function moduleCard(id: string, snapshot: Snapshot): Card | undefined {
  const module = namedDocument('module', id, snapshot)?.document;
  if (module === undefined) return undefined;
  const items = module.outcomes.flatMap(({ addresses }) => addresses.map(({ item }) => item.value));
  return cardOf(
    id,
    module.title?.value,
    undefined,
    fact(`${capitalised(module.type)} module`, creditWords(module)),
    ...memberships(id, snapshot),
    fact(
      'Needs first',
      someOf(
        module.prerequisites.map(({ value }) => titled(value, snapshot)),
        4,
      ),
    ),
    fact('Has', moduleParts(module)),
    fact('Addresses', someOf(items, 8)),
  );
}

function creditWords({ level, credits, minutes }: Module): string {
  const words = [
    level === undefined ? undefined : `FHEQ level ${level.value}`,
    credits === undefined ? undefined : counted(credits.value, 'credit'),
    minutes === undefined ? undefined : counted(minutes.value, 'minute'),
  ].filter((word) => word !== undefined);
  return words.length === 0 ? 'neither level nor credits' : words.join(', ');
}

function moduleParts({ outcomes, activities, assessments }: Module): string {
  return [
    counted(outcomes.length, 'outcome'),
    counted(activities.length, 'activity', 'activities'),
    counted(assessments.length, 'assessment'),
  ].join(', ');
}

/** The module's place in each programme that holds it. */
function memberships(module: string, snapshot: Snapshot): readonly (CardFact | undefined)[] {
  const ids = [...new Set(snapshot.facts('membership', module).map(({ facts }) => facts))];
  return ids.slice(0, 4).map((id) => {
    const member = snapshot.ask(programmeQuery, id).members.find((one) => one.module === module);
    if (member === undefined) return undefined;
    const paths = member.pathways.length === 0 ? '' : `, on the pathway ${member.pathways.join(', ')}`;
    return fact(`In ${id}`, `stage ${String(member.stage)}, ${member.optional ? 'optional' : 'core'}${paths}`);
  });
}

function titled(id: string, snapshot: Snapshot): string {
  return labelled(id, snapshot.facts('module', id)[0]?.facts.title);
}
