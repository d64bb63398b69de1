// Holds what a client sends behind `initialize` and `shutdown` until that is answered.

/**
 * Keeps the order that the protocol promises where a client does not wait for these two answers: without it an `exit`, or
 * the end of the input, would end the process before they are written.
 */
export class TurnHold {
  #id: unknown;
  #isHolding = false;
  #waiting: (() => void)[] = [];

  /** Runs something in its turn: now, or once what is being answered has been. */
  inTurn(run: () => void): void {
    if (this.#isHolding) this.#waiting.push(run);
    else run();
  }

  /** A request with this ID is about to be handled, and must be answered before anything else has its turn. */
  asked(id: unknown): void {
    this.#id = id;
    this.#isHolding = true;
  }

  /** A message has been written; behind the answer that is due all that waits has its turn. */
  written(message: object): void {
    if (!this.#isHolding || 'method' in message || !('id' in message) || message.id !== this.#id) return;
    this.#isHolding = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const run of waiting) this.inTurn(run);
  }
}
