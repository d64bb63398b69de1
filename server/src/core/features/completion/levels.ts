// Proposes levels of attainment, in the order of the progression that applies.
import type { Query } from '../../index/query';
import { programmeQuery, programmesQuery } from '../../index/scope';
import { defaultProgression } from '../../model/programme';
import { namePlace } from '../../names/places';
import { moduleScope } from '../../names/views-in-play';
import { valueText, type Asked, type Proposal } from './proposal';

/** The levels of the programme's progression, lowest first. */
export function* levels(asked: Asked): Generator<Proposal> {
  const { kind, slot } = asked;
  if (kind === undefined || slot.part !== 'value') return;
  const place = namePlace(kind, slot.path, 'value');
  if (place?.kind !== 'level' || place.defines) return;
  const words = levelsFor(asked);
  for (const [rank, level] of words.entries()) {
    const detail = `level ${rank + 1} of ${words.length}`;
    yield { label: level, kind: 'level', detail, text: valueText(asked, level), rank };
  }
}

/** The levels that a link in this document may have, lowest first. */
export function levelsFor({ document, snapshot }: Asked): readonly string[] {
  if (document?.kind === 'module') return moduleScope(document, snapshot).levels;
  if (document?.kind === 'role') return snapshot.ask(roleLevelsQuery, document.id?.value ?? '');
  return defaultProgression;
}

/** The levels of the programmes that prepare for a role; of no programme, the default. */
const roleLevelsQuery: Query<string, readonly string[]> = {
  name: 'role-levels',
  key: (role) => role,
  answer: (sources, role) => {
    const programmes = sources.ask(programmesQuery, undefined).map((id) => sources.ask(programmeQuery, id));
    const holders = programmes.filter(({ facts }) => facts?.roles.includes(role) === true);
    const found = new Set(holders.flatMap(({ progression }) => progression));
    return found.size > 0 ? [...found] : defaultProgression;
  },
};
