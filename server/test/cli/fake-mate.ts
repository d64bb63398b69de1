// A mate without a thread: does its duties in this one, on copies of what it is given, as a thread would have them.
import { dutiesWith } from '../../src/cli/jobs/duties';
import type { Mate } from '../../src/cli/jobs/mate';
import { fixedHost } from './transcript';

/** A mate that works in turn with whoever started it. */
export function fakeMate(): Mate {
  const duties = dutiesWith(fixedHost);
  return {
    // What the threads count with is shared, all else is copied.
    read: async (task) => structuredClone(await duties.read(task)),
    check: async (others, wanted) => structuredClone(await duties.check(structuredClone(others), wanted)),
    texts: async (uris) => structuredClone(await duties.texts(uris)),
    dismiss: () => Promise.resolve(),
  };
}
