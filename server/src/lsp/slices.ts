// Work in slices: long work stops every few milliseconds so that requests are answered in between.

/** What a platform gives: a way to go on after waiting events were served, and a clock in milliseconds. */
export interface Clock {
  /** Runs something soon, after what is already waiting; no fixed delay. */
  readonly soon: (run: () => void) => void;
  readonly now: () => number;
}

/** The longest that work holds the event loop, in milliseconds; the file that is being looked at is finished. */
const sliceLength = 5;

/** Tells one long piece of work when to rest. */
export class Slices {
  readonly #clock: Clock;
  #begun: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#begun = clock.now();
  }

  /** Whether it is time to rest. */
  get isOver(): boolean {
    return this.#clock.now() - this.#begun >= sliceLength;
  }

  /** Lets everything that waits have its turn. */
  async rest(): Promise<void> {
    await turn(this.#clock);
    this.#begun = this.#clock.now();
  }
}

/**
 * Lets what waits have its turn: in the first turn of the event loop a message is read, in the second it is answered. After
 * one turn alone, the next slice would come between the two.
 */
export function turn(clock: Clock): Promise<void> {
  return new Promise((resolve) => clock.soon(() => clock.soon(resolve)));
}

/** Carries steps out in slices. Undefined where `goesOn` said between two slices that nobody waits for them any more. */
export async function inSlices<V>(
  steps: Generator<void, V>,
  slices: Slices,
  goesOn: () => boolean,
): Promise<{ readonly value: V } | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (!slices.isOver) continue;
    await slices.rest();
    if (goesOn()) continue;
    // The generator's own clean-up is what its return is for; the value is never used.
    steps.return(undefined as V);
    return undefined;
  }
}
