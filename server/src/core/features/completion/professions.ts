// Proposes professions that the module and its programmes already name, so that one profession keeps one name.
import { counted } from '../../base/phrases';
import type { Query } from '../../index/query';
import { programmeQuery } from '../../index/scope';
import { fits } from '../../names/places';
import { moduleScope } from '../../names/views-in-play';
import { valueText, type Asked, type Proposal } from './proposal';

/** Professions used already, the most used first. */
export function* professions(asked: Asked): Generator<Proposal> {
  const { kind, slot, document, snapshot } = asked;
  if (kind !== 'module' || slot.part !== 'value' || !fits('activities/#/professions[]', slot.path)) return;
  if (document?.kind !== 'module') return;
  const holders = moduleScope(document, snapshot).programmes.map(({ id }) => id);
  const used = new Map<string, number>();
  for (const holder of holders) {
    for (const [name, count] of snapshot.ask(professionsQuery, holder)) used.set(name, (used.get(name) ?? 0) + count);
  }
  if (holders.length === 0) {
    for (const { professions: named } of document.activities)
      for (const { value } of named) used.set(value, (used.get(value) ?? 0) + 1);
  }
  const typed = slot.siblings;
  const ordered = [...used]
    .filter(([name]) => !typed.includes(name) && name !== asked.place.typed)
    .sort((a, b) => b[1] - a[1]);
  for (const [rank, [name, count]] of ordered.entries()) {
    const detail = `in ${counted(count, 'activity', 'activities')}`;
    yield { label: name, kind: 'value', detail, text: valueText(asked, name), rank };
  }
}

/** The professions in a programme's activities, with how many name them. */
const professionsQuery: Query<string | undefined, ReadonlyMap<string, number>> = {
  name: 'professions',
  key: (programme) => programme ?? '',
  answer: (sources, programme) => {
    const used = new Map<string, number>();
    for (const { module } of sources.ask(programmeQuery, programme).members) {
      for (const activity of sources.facts('module', module)[0]?.facts.activities ?? []) {
        for (const name of new Set(activity.professions)) used.set(name, (used.get(name) ?? 0) + 1);
      }
    }
    return used;
  },
};
