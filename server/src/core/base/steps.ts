// Long work as a generator: it yields between its steps, where the caller may serve others or give up.

/** Carries work out to its end without a pause and gives what it comes to. */
export function stepsEnd<V>(steps: Generator<void, V>): V {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
