// Runs a task again whenever something has changed, one run at a time: changes during a run lead to one more.

/** A task that is asked for often. */
export class Latest {
  readonly #run: () => Promise<void>;
  #isStale = false;
  #isRunning = false;

  constructor(run: () => Promise<void>) {
    this.#run = run;
  }

  /** Has the task run from now on at least once more; what it throws is its own affair and ends nothing. */
  request(): void {
    this.#isStale = true;
    if (!this.#isRunning) void this.#loop();
  }

  async #loop(): Promise<void> {
    this.#isRunning = true;
    while (this.#isStale) {
      this.#isStale = false;
      await this.#run().catch(() => undefined);
    }
    this.#isRunning = false;
  }
}
