// Questions one after the other: a way back to the one before, a way out, and steps that only sometimes apply.

/** Where a question stands among the others. */
export interface StepPlace {
  readonly step: number;
  readonly of: number;
  /** Whether there is a question to go back to. */
  readonly hasBefore: boolean;
}

/** The answers so far with the new one, or what the user did instead of answering. */
export type StepResult<Answers> = { readonly answers: Answers } | 'back' | 'cancel';

/** One question. */
export interface Step<Answers> {
  /** Whether the question makes sense after the answers so far; always, where it says nothing. */
  readonly applies?: (answers: Answers) => boolean;
  readonly ask: (answers: Answers, place: StepPlace) => Promise<StepResult<Answers>>;
}

/** Asks every question that applies. Going back keeps the answers, to be shown again; undefined when the user gave up. */
export async function askSteps<Answers>(steps: readonly Step<Answers>[], start: Answers): Promise<Answers | undefined> {
  let answers = start;
  const asked: Step<Answers>[] = [];
  for (;;) {
    const given = answers;
    const applying = steps.filter((step) => asked.includes(step) || step.applies?.(given) !== false);
    const next = applying.find((step) => !asked.includes(step));
    if (next === undefined) return answers;
    const place = { step: asked.length + 1, of: applying.length, hasBefore: asked.length > 0 };
    const result = await next.ask(answers, place);
    if (result === 'cancel') return undefined;
    if (result === 'back') asked.pop();
    else {
      asked.push(next);
      answers = result.answers;
    }
  }
}
