// Which module outcomes support each outcome of a programme.
import type { Query } from './query';
import { programmeQuery } from './scope';

/** For each outcome of a programme the module outcomes that support it, as `CC701 LO1`, in the programme's order. */
export const supportersQuery: Query<string, ReadonlyMap<string, readonly string[]>> = {
  name: 'supporters',
  key: (programme) => programme,
  answer: (sources, programme) => {
    const supporters = new Map<string, string[]>();
    const { members } = sources.ask(programmeQuery, programme);
    for (const module of new Set(members.map((member) => member.module))) {
      for (const { id, supports } of sources.facts('module', module)[0]?.facts.outcomes ?? []) {
        for (const supported of new Set(supports)) {
          const list = supporters.get(supported) ?? [];
          list.push(id === undefined ? module : `${module} ${id}`);
          supporters.set(supported, list);
        }
      }
    }
    return supporters;
  },
};
