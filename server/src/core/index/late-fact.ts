// A fact of a document that has not been read: it is worked out when somebody looks at it.
import type { Uri } from '../base/uri';
import type { FactName, Located } from './facts';
import type { StatedFact } from './summarise';

/** A fact that is worked out when it is first looked at. */
export class LateFact implements StatedFact {
  readonly name: FactName;
  readonly id: string;
  readonly place = 0;
  readonly #facts: () => unknown;

  constructor(name: FactName, id: string, facts: () => unknown) {
    this.name = name;
    this.id = id;
    this.#facts = facts;
  }

  get facts(): unknown {
    return this.#facts();
  }

  /** The fact with its file, still not looked at. */
  in(uri: Uri): Located<unknown> {
    return new LateLocated(uri, this);
  }
}

class LateLocated implements Located<unknown> {
  readonly uri: Uri;
  readonly #fact: LateFact;

  constructor(uri: Uri, fact: LateFact) {
    this.uri = uri;
    this.#fact = fact;
  }

  get place(): number {
    return this.#fact.place;
  }

  get facts(): unknown {
    return this.#fact.facts;
  }
}
