// What one module contributes to coverage: for each outcome and checklist the items it addresses and the evidence for it.
import { equalData } from '../base/equal';
import type { ActivityFacts, AssessmentFacts, LinkFacts, ModuleFacts, OutcomeFacts } from './facts';
import type { Query } from './query';

/** The evidence of a module's outcomes, then that of its checklists. */
export const contributionQuery: Query<string, readonly OutcomeEvidence[]> = {
  name: 'contribution',
  key: (module) => module,
  answer: (sources, module) => {
    const facts = sources.facts('module', module)[0]?.facts;
    return facts === undefined ? [] : evidenceOf(facts);
  },
  same: (before, after) => equalData(before.map(plainly), after.map(plainly)),
};

/**
 * One outcome with the activities that support it and the assessments that test it, or one checklist: an activity that
 * names it teaches what is on it, an assessment tests it. It is kept without copying them.
 */
export class OutcomeEvidence {
  /** A placement teaches by itself (curriculum language, section 4). */
  readonly taught: boolean;
  readonly assessed: boolean;
  readonly summative: boolean;
  readonly #parts: Parts;
  /** The outcome, or the item that is named as a checklist. */
  readonly #subject: OutcomeFacts | string;

  constructor(module: ModuleFacts, parts: Parts, subject: OutcomeFacts | string) {
    this.#parts = parts;
    this.#subject = subject;
    const assessments = this.#testing();
    this.taught = module.type === 'placement' || this.#supporting().length > 0;
    this.assessed = assessments.length > 0;
    this.summative = assessments.some(({ purpose }) => purpose === 'summative');
  }

  /** Undefined for an outcome without an ID, and for a checklist. */
  get outcome(): string | undefined {
    return typeof this.#subject === 'string' ? undefined : this.#subject.id;
  }

  /** Whether no outcome speaks for the items, but activities and assessments that name them as a checklist. */
  get checklist(): boolean {
    return typeof this.#subject === 'string';
  }

  get links(): readonly LinkFacts[] {
    return typeof this.#subject === 'string' ? [{ item: this.#subject, level: undefined }] : this.#subject.links;
  }

  /** The IDs of the activities that support it. */
  get activities(): readonly string[] {
    return this.#supporting().flatMap(({ id }) => id ?? []);
  }

  /** The IDs of the assessments that test it. */
  get assessments(): readonly string[] {
    return this.#testing().flatMap(({ id }) => id ?? []);
  }

  /** The types of the assessments that test it. */
  get assessmentTypes(): readonly string[] {
    return this.#testing().flatMap(({ type }) => type ?? []);
  }

  #supporting(): readonly ActivityFacts[] {
    return this.#parts.supporting.of(this.#subject);
  }

  #testing(): readonly AssessmentFacts[] {
    return this.#parts.testing.of(this.#subject);
  }
}

/** The activities and the assessments of a module, by what they name. */
interface Parts {
  readonly supporting: NamingParts<ActivityFacts>;
  readonly testing: NamingParts<AssessmentFacts>;
}

/** From this many parts on, they are looked up by what they name instead of looked through. */
const manyParts = 24;

/** Parts of a module that name outcomes and checklists. */
class NamingParts<T extends { readonly checklists: readonly string[] }> {
  readonly #parts: readonly T[];
  readonly #outcomesOf: (part: T) => readonly string[];
  #byName: { readonly outcomes: ReadonlyMap<string, T[]>; readonly checklists: ReadonlyMap<string, T[]> } | undefined;

  constructor(parts: readonly T[], outcomesOf: (part: T) => readonly string[]) {
    this.#parts = parts;
    this.#outcomesOf = outcomesOf;
  }

  /** The parts that name an outcome, or a checklist by its item. */
  of(subject: OutcomeFacts | string): readonly T[] {
    const isChecklist = typeof subject === 'string';
    const name = isChecklist ? subject : subject.id;
    if (name === undefined) return [];
    const namesOf = (part: T): readonly string[] => (isChecklist ? part.checklists : this.#outcomesOf(part));
    if (this.#parts.length < manyParts) return this.#parts.filter((part) => namesOf(part).includes(name));
    this.#byName ??= {
      outcomes: byName(this.#parts, this.#outcomesOf),
      checklists: byName(this.#parts, ({ checklists }) => checklists),
    };
    return this.#byName[isChecklist ? 'checklists' : 'outcomes'].get(name) ?? [];
  }
}

function byName<T>(parts: readonly T[], namesOf: (part: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const part of parts) {
    for (const name of new Set(namesOf(part))) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [part]);
      else known.push(part);
    }
  }
  return found;
}

function evidenceOf(module: ModuleFacts): readonly OutcomeEvidence[] {
  const named = new Set([...module.activities, ...module.assessments].flatMap(({ checklists }) => checklists));
  const parts: Parts = {
    supporting: new NamingParts(module.activities, ({ supports }) => supports),
    testing: new NamingParts(module.assessments, ({ assesses }) => assesses),
  };
  return [...module.outcomes, ...named].map((subject) => new OutcomeEvidence(module, parts, subject));
}

/** All that evidence says, as plain data. */
function plainly(evidence: OutcomeEvidence): unknown {
  const { outcome, checklist, links, activities, assessments, assessmentTypes } = evidence;
  const { taught, assessed, summative } = evidence;
  return [outcome, checklist, links, activities, assessments, assessmentTypes, taught, assessed, summative];
}
