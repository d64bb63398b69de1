// Tunes V8 for a process that lives long and answers quickly: a small heap, short pauses, little else at work beside an answer.
import { limitGarbage, setFlags, type V8Flag } from './v8-flags';

/**
 * While thousands of files are read, V8 learns that what parsing makes lasts, and would make it among old objects from then on;
 * there, what an edit makes and drops at once would keep alive all that hangs on it until the next full collection.
 */
const makeYoung: V8Flag = { flag: '--no-allocation-site-pretenuring' };

/**
 * V8 optimises a function on another thread, for 1 to 30 ms, once it has run for a while; where two processors serve editor and
 * server, the answer that is due meanwhile waits for its turn. What is hot has been optimised while files were read; the rest
 * has to run 15 times as long for it from then on. Newer versions of V8 have a quicker compiler in between.
 */
const optimiseLess: readonly V8Flag[] = [
  { flag: '--interrupt-budget=1000000', lastV8: 11.3 },
  { flag: '--invocation-count-for-turbofan=45000', firstV8: 11.8, lastV8: 12.4 },
];

/** All of them, for the tests. */
export const longRunFlags: readonly V8Flag[] = [makeYoung, ...optimiseLess];

/**
 * Has garbage collected earlier and in smaller portions, from now on. A server idles most of the time: the collections cost
 * nothing that is noticed and halve its size. Room for new objects it has as much as V8 gives it: with less, what an edit of a
 * file of 3,000 lines makes outlives two collections, and is kept for long.
 */
export function keepHeapSmall(): void {
  limitGarbage(16);
  setFlags([makeYoung]);
}

/** Has less optimised beside what is asked for; to be called when the work of the beginning is done. */
export function keepAnswersQuick(): void {
  setFlags(optimiseLess);
}
