// The card of a level: what having reached it means, and where it stands in the progression.
import { programmeQuery, moduleScopeQuery } from '../../index/scope';
import { defaultProgression } from '../../model/programme';
import type { NameUse } from '../../names/uses';
import type { Snapshot } from '../../snapshot';
import { cardOf, fact, type Card } from './card';

/** A progression and whose it is. */
interface Progression {
  readonly owner: string | undefined;
  readonly levels: readonly string[];
}

/** The card of the level that a name stands for. */
export function levelCard({ document, name }: NameUse, snapshot: Snapshot): Card {
  const level = name.text.value;
  const progressions = distinct(progressionsOf(document, snapshot));
  const knowing = progressions.find(({ levels }) => levels.includes(level));
  const rank = knowing === undefined ? -1 : knowing.levels.indexOf(level);
  const position = `level ${String(rank + 1)} of ${String(knowing?.levels.length ?? 0)}`;
  return cardOf(
    level,
    rank < 0 ? 'not a level of the progression' : position,
    meaningOf(document),
    ...progressions.map(({ owner, levels }) =>
      fact(owner === undefined ? 'Progression' : `Progression of ${owner}`, levels.join(', ')),
    ),
  );
}

function meaningOf({ kind }: NameUse['document']): string {
  if (kind === 'module') return 'Attained on completing the module.';
  if (kind === 'role') return 'Expected of people in this role.';
  return 'A level of attainment; a link from an outcome says which one is attained on completing the module.';
}

function progressionsOf(document: NameUse['document'], snapshot: Snapshot): readonly Progression[] {
  switch (document.kind) {
    case 'module': {
      const { id, frameworks, overlays } = document;
      const scope = snapshot.ask(moduleScopeQuery, {
        id: id?.value ?? '',
        frameworks: frameworks.map(({ value }) => value),
        overlays: overlays.map(({ value }) => value),
      });
      if (scope.programmes.length === 0) return [{ owner: undefined, levels: scope.levels }];
      return scope.programmes.map((programme) => ({ owner: programme.id, levels: programme.progression }));
    }
    case 'programme':
    case 'framework':
      return [{ owner: document.id?.value, levels: document.progression.map(({ value }) => value) }];
    default:
      return snapshot
        .programmes()
        .slice(0, 3)
        .map((id) => ({ owner: id, levels: snapshot.ask(programmeQuery, id).progression }));
  }
}

/** Progressions that are the same are told once, without an owner when they are everybody's. */
function distinct(progressions: readonly Progression[]): readonly Progression[] {
  const byLevels = new Map<string, Progression>();
  for (const one of progressions) {
    const key = JSON.stringify(one.levels);
    if (!byLevels.has(key)) byLevels.set(key, one);
  }
  const [only, ...others] = byLevels.values();
  if (only === undefined) return [{ owner: undefined, levels: defaultProgression }];
  return others.length === 0
    ? [{ owner: progressions.length > 1 ? undefined : only.owner, levels: only.levels }]
    : [only, ...others];
}
