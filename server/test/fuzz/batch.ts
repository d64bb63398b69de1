// One batch of cases from a seed: the same seed gives the same cases and, where one fails, the same simplest one.
import fc from 'fast-check';
import type { Area } from './area';

/** What a batch came to. */
export interface BatchResult {
  readonly cases: number;
  readonly failure: { readonly simplest: unknown; readonly error: string } | undefined;
}

/** Shrinking ends after this time with the simplest case so far. */
const longestBatchMs = 60_000;

/** Runs a batch; `begin` is called before each case, because a case may never end. */
export async function runBatch(area: Area, seed: number, begin: (one: unknown) => void): Promise<BatchResult> {
  let simplest: unknown;
  const property = fc.asyncProperty(area.cases, async (one) => {
    begin(one);
    try {
      await area.check(one);
    } catch (error) {
      simplest = one;
      throw error;
    }
  });
  const details = await fc.check(property, {
    seed,
    numRuns: area.batch,
    interruptAfterTimeLimit: longestBatchMs,
  });
  if (!details.failed) return { cases: details.numRuns, failure: undefined };
  const { errorInstance } = details;
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { cases: details.numRuns, failure: { simplest: details.counterexample?.[0] ?? simplest, error } };
}
