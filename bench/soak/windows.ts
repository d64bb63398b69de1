// The windows of a soak run and the verdict on them: neither memory nor latency may grow from one quarter to the last.
import { figureOf } from '../figures';

/** What one window of a run came to. */
export interface Window {
  /** The end of the window, in minutes from the start of the run. */
  readonly minutes: number;
  /** The least resident memory seen in the window: what is left when garbage is gone. */
  readonly residentMb: number;
  /** The server's processor time for each edit and question. */
  readonly workMs: number;
  readonly editMs: number;
  readonly editP95Ms: number;
  readonly completionMs: number;
  readonly hoverMs: number;
}

/** What the run's quarters are held against each other by. */
export interface Growth {
  readonly what: string;
  readonly ratio: number;
  readonly most: number;
}

/** Work that grows by less is noise, and what is slower then waits for the machine. */
const mostWork = 1.2;

/** The least growth of memory that counts, in MB: less is the heap's own breathing. */
const leastGrowthMb = 20;

/**
 * Compares the last quarter of the run with an earlier one. Memory is compared with the second quarter, because the first
 * fills the caches, and grows only if each quarter is larger than the one before it. Latency counts only where the server
 * also takes more processor time for the same: on a busy machine an answer waits for its turn, and takes no more work.
 */
export function growthOf(windows: readonly Window[]): readonly Growth[] {
  const quarters = [0, 1, 2, 3].map((nth) => {
    return windows.slice(Math.floor((nth * windows.length) / 4), Math.floor(((nth + 1) * windows.length) / 4));
  });
  const of = (value: (window: Window) => number): readonly number[] =>
    quarters.map((quarter) => figureOf(quarter.map(value)).median);
  const [, second = NaN, third = NaN, last = NaN] = of((one) => one.residentMb);
  const isSteady = second < third && third < last && last - second > leastGrowthMb;
  const lastToFirst = (value: (window: Window) => number): number => {
    const [first = NaN, , , end = NaN] = of(value);
    return end / first;
  };
  const work = lastToFirst((one) => one.workMs);
  const latency = (what: string, value: (window: Window) => number): Growth => {
    return { what, ratio: lastToFirst(value), most: work <= mostWork ? Infinity : 2 };
  };
  return [
    { what: 'memory, last quarter to second', ratio: isSteady ? last / second : Math.min(last / second, 1), most: 1.2 },
    { what: 'work for each edit and question, last quarter to first', ratio: work, most: 1.5 },
    latency('edit → diagnostics, last quarter to first', (one) => one.editMs),
    latency('completion, last quarter to first', (one) => one.completionMs),
    latency('hover, last quarter to first', (one) => one.hoverMs),
  ];
}

/** What grew too much; a ratio that is no number counts, for then nothing was measured. */
export function faultsOf(growths: readonly Growth[]): readonly string[] {
  return growths
    .filter(({ ratio, most }) => !(ratio <= most))
    .map(({ what, ratio, most }) => `${what}: ${ratio.toFixed(2)}×, the most allowed is ${String(most)}×`);
}
