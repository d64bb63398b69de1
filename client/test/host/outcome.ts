// What came of a group of tests, and the second attempt that a failed group gets in a fresh window.

/** A test that failed, or a window that did, and why, in full. */
export interface Failure {
  readonly title: string;
  readonly error: string;
}

/** What one attempt at a group of tests has given. */
export interface Attempt {
  readonly passed: ReadonlySet<string>;
  readonly failures: readonly Failure[];
}

/** What came of a group of tests. */
export interface Outcome {
  readonly name: string;
  readonly passes: number;
  readonly failures: readonly Failure[];
  /** What failed at first and not at the second attempt, with the error of the first. */
  readonly retried: readonly Failure[];
  readonly seconds: number;
}

/**
 * Makes an attempt, and when something failed a second one, which is given the titles of what has passed; a test that passes
 * once has passed, and that it took two attempts is part of the outcome. `isOnce` leaves it at one.
 */
export async function inTwoAttempts(
  name: string,
  isOnce: boolean,
  attempt: (passed: ReadonlySet<string>) => Promise<Attempt>,
): Promise<Outcome> {
  const started = performance.now();
  const first = await attempt(new Set());
  const second = first.failures.length > 0 && !isOnce ? await attempt(first.passed) : first;
  const failures = second.failures.filter(({ title }) => !first.passed.has(title));
  const failed = new Set(failures.map(({ title }) => title));
  return {
    name,
    passes: new Set([...first.passed, ...second.passed]).size,
    failures,
    retried: first.failures.filter(({ title }) => !failed.has(title)),
    seconds: (performance.now() - started) / 1000,
  };
}
