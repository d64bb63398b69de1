// Which modules name a module among their prerequisites.
import type { Query } from './query';

/** For each module the modules that need it first, in the order of their files. */
export const requiredByQuery: Query<undefined, ReadonlyMap<string, readonly string[]>> = {
  name: 'required-by',
  key: () => '',
  answer: (sources) => {
    const needing = new Map<string, string[]>();
    for (const id of new Set(sources.facts('ids', 'module').map(({ facts }) => facts))) {
      for (const needed of new Set(sources.facts('module', id)[0]?.facts.prerequisites)) {
        const list = needing.get(needed);
        if (list === undefined) needing.set(needed, [id]);
        else list.push(id);
      }
    }
    return needing;
  },
};
