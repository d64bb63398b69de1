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
  readonly #module: ModuleFacts;
  /** The outcome, or the item that is named as a checklist. */
  readonly #subject: OutcomeFacts | string;

  constructor(module: ModuleFacts, subject: OutcomeFacts | string) {
    this.#module = module;
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
    return this.#module.activities.filter(({ supports, checklists }) => this.#isNamed(supports, checklists));
  }

  #testing(): readonly AssessmentFacts[] {
    return this.#module.assessments.filter(({ assesses, checklists }) => this.#isNamed(assesses, checklists));
  }

  #isNamed(outcomes: readonly string[], checklists: readonly string[]): boolean {
    const subject = this.#subject;
    if (typeof subject === 'string') return checklists.includes(subject);
    return subject.id !== undefined && outcomes.includes(subject.id);
  }
}

function evidenceOf(module: ModuleFacts): readonly OutcomeEvidence[] {
  const named = new Set([...module.activities, ...module.assessments].flatMap(({ checklists }) => checklists));
  return [...module.outcomes, ...named].map((subject) => new OutcomeEvidence(module, subject));
}

/** All that evidence says, as plain data. */
function plainly(evidence: OutcomeEvidence): unknown {
  const { outcome, checklist, links, activities, assessments, assessmentTypes } = evidence;
  const { taught, assessed, summative } = evidence;
  return [outcome, checklist, links, activities, assessments, assessmentTypes, taught, assessed, summative];
}
