// Decides whether a server that ended by itself is started again.

/** A server that ends more often than this within the time is left stopped. */
const most = 4;
const within = 3 * 60 * 1000;

/** Counts unasked-for ends of the server. */
export class CrashCount {
  #ends: readonly number[] = [];

  /** Notes an end at a moment in milliseconds; tells whether to start again. */
  mayRestart(now: number): boolean {
    this.#ends = [...this.#ends.filter((end) => now - end < within), now];
    return this.#ends.length <= most;
  }

  /** Forgets what was: the user asked for a fresh start. */
  reset(): void {
    this.#ends = [];
  }
}
