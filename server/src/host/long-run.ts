// Tunes V8 for a process that lives long and answers quickly: a small heap and short pauses.
import { limitGarbage, setFlags, type V8Flag } from './v8-flags';

/**
 * While thousands of files are read, V8 learns that what parsing makes lasts, and would make it among old objects from then on;
 * there, what an edit makes and drops at once would keep alive all that hangs on it until the next full collection.
 */
const makeYoung: V8Flag = { flag: '--no-allocation-site-pretenuring' };

/** All of them, for the tests. */
export const longRunFlags: readonly V8Flag[] = [makeYoung];

/**
 * Has garbage collected earlier and in smaller portions, from now on. A server idles most of the time: the collections cost
 * nothing that is noticed and halve its size. Room for new objects it has as much as V8 gives it: with less, what an edit of a
 * file of 3,000 lines makes outlives two collections, and is kept for long.
 */
export function keepHeapSmall(): void {
  limitGarbage(16);
  setFlags(longRunFlags);
}
