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
    const facts = this.#facts;
    return {
      uri,
      place: this.place,
      get facts() {
        return facts();
      },
    };
  }
}
