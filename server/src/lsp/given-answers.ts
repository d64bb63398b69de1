// Remembers what the client was told, so that it hears when an edit elsewhere has made it untrue.
import { equalData } from '../core/base/equal';

/** The answers that a client keeps showing until it is told to ask again. */
export type LastingKind = 'codeLens' | 'inlayHint' | 'coverage';

interface Given {
  readonly kind: LastingKind;
  readonly answer: unknown;
  readonly again: () => unknown;
}

/** The last answer to each question that lasts. */
export class GivenAnswers {
  readonly #given = new Map<string, Given>();
  /** The kinds of answer of which a client holds an old one beside a new one: two asked, before and after an edit. */
  #overtaken = new Set<LastingKind>();

  /** Notes an answer; `again` gives the answer as it would be now, or the same one where the client will ask by itself. */
  note<T>(kind: LastingKind, question: string, answer: T, again: () => T): T {
    const key = `${kind} ${question}`;
    const known = this.#given.get(key);
    if (known !== undefined && !equalData(known.answer, answer)) this.#overtaken.add(kind);
    this.#given.set(key, { kind, answer, again });
    return answer;
  }

  /** Forgets the answers to a question that the client shows no more, so that they are not made again after each edit. */
  forget(question: string): void {
    for (const kind of ['codeLens', 'inlayHint', 'coverage'] as const) this.#given.delete(`${kind} ${question}`);
  }

  /** The kinds of answer that have changed; those are forgotten, for the client will ask anew. */
  takeChanged(): ReadonlySet<LastingKind> {
    const changed = this.#overtaken;
    this.#overtaken = new Set();
    for (const [question, { kind, answer, again }] of this.#given) {
      const now = again();
      if (now === answer || equalData(now, answer)) continue;
      changed.add(kind);
      this.#given.delete(question);
    }
    return changed;
  }
}
