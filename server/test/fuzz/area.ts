// What an area of fuzzing is: cases made by chance, and a check that each of them must pass.
import type fc from 'fast-check';

/** A case is plain data, so that it can be kept as JSON in the corpus and run again. */
export interface Area<C = unknown> {
  readonly name: string;
  /** How many cases make a batch: about a second. */
  readonly batch: number;
  readonly cases: fc.Arbitrary<C>;
  /** Throws where the case shows a fault. */
  check(one: C): void | Promise<void>;
}
