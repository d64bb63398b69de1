// A tape of numbers that a random generator chooses by: what shrinks the tape makes the generated text simpler.
import fc from 'fast-check';

/** Reads one number after another; an exhausted tape always chooses the first possibility. */
export class Choices {
  readonly #tape: readonly number[];
  #at = 0;

  constructor(tape: readonly number[]) {
    this.#tape = tape;
  }

  /** A number from 0 up to, but not including, `count`. */
  below(count: number): number {
    return (this.#tape[this.#at++] ?? 0) % count;
  }

  /** One of the possibilities; the plainest should come first. */
  of<T>(first: T, ...others: readonly T[]): T {
    return [first, ...others][this.below(others.length + 1)] ?? first;
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === times - 1;
  }
}

/** Tapes of up to so many numbers. */
export function tapes(maxLength: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat({ max: 9999 }), { maxLength, size: 'max' });
}
