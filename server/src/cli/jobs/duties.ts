// What a thread that shares a check does when it is told to: the same wherever it runs.
import type { Host } from '../../host/host';
import type { Duties } from './mate';
import { Share } from './share';

/** The duties of one thread, in one workspace after the other. */
export function dutiesWith(host: Host): Duties {
  let share: Share | undefined;
  const current = (): Share => {
    if (share === undefined) throw new Error('a thread was asked for results before it was given anything to read');
    return share;
  };
  return {
    read: (task) => {
      share = new Share(task);
      return share.read(host);
    },
    check: async (others, wanted) => {
      current().join(others);
      return Promise.resolve(current().check(wanted));
    },
    texts: async (uris) => Promise.resolve(current().texts(uris)),
  };
}
