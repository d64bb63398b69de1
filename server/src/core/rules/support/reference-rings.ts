// The circles that documents of a workspace make by naming each other.
import { ringsOf, type Rings } from '../../base/rings';
import type { Query } from '../../index/query';

/** The rings of all prerequisites in the workspace, by modules' IDs. */
export const prerequisiteRingsQuery: Query<undefined, Rings> = {
  name: 'prerequisite-rings',
  key: () => '',
  answer: (sources) => {
    const needs = new Map<string, readonly string[]>();
    for (const { facts } of sources.facts('prerequisites', ''))
      needs.set(facts.module, [...(needs.get(facts.module) ?? []), ...facts.prerequisites]);
    return ringsOf(needs);
  },
};

/** The rings of overlays that lie over each other, by their IDs. */
export const overlayRingsQuery: Query<undefined, Rings> = {
  name: 'overlay-rings',
  key: () => '',
  answer: (sources) => {
    const over = new Map<string, readonly string[]>();
    for (const { facts: id } of sources.facts('ids', 'overlay')) {
      const below = sources.facts('overlay', id)[0]?.facts.over;
      over.set(id, below === undefined ? [] : [below]);
    }
    return ringsOf(over);
  },
};
