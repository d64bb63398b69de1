// Does what is asked for one after the other, so that what was asked for last is done last.

/** A line of tasks; one that takes long holds up the next, one that fails does not. */
export class InOrder {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the task when those before it have ended, and settles as it does. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const own = this.#last.then(task);
    this.#last = own.catch(() => undefined);
    return own;
  }
}
