// The knowledge bank of a workspace: its resources.
import type { ResourceFacts } from './facts';
import type { Query } from './query';

/** Every resource of the workspace, in the order of their IDs. */
export const resourcesQuery: Query<undefined, readonly ResourceFacts[]> = {
  name: 'resources',
  key: () => '',
  answer: (sources) => {
    const ids = [...new Set(sources.facts('ids', 'resource').map(({ facts }) => facts))].sort();
    return ids.flatMap((id) => sources.facts('resource', id)[0]?.facts ?? []);
  },
};
