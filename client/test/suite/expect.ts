// Comparisons for tests that also run in a browser, where Node's assert is not at hand.

/** Fails with both values, as JSON, unless they are the same by value. */
export function equal(actual: unknown, expected: unknown, about = 'the values differ'): void {
  const [found, wanted] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (found !== wanted) throw new Error(`${about}\nexpected: ${wanted}\nfound: ${found}`);
}

/** Fails with the sentence unless the condition holds. */
export function ok(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Returns the value, or fails with the sentence when there is none. */
export function present<T>(value: T | undefined, sentence: string): T {
  if (value === undefined) throw new Error(sentence);
  return value;
}
