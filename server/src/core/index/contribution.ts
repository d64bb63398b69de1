// What one module contributes to coverage: for each outcome and checklist the items it addresses and the evidence for it.
import type { LinkFacts, ModuleFacts } from './facts';
import type { Query } from './query';

/** One outcome with the activities that support it and the assessments that test it, or one checklist with those that name it. */
export interface OutcomeEvidence {
  /** Undefined for an outcome without an ID, and for a checklist. */
  readonly outcome: string | undefined;
  /** Whether no outcome speaks for the items, but activities and assessments that name them as a checklist. */
  readonly checklist: boolean;
  readonly links: readonly LinkFacts[];
  readonly activities: readonly string[];
  readonly assessments: readonly string[];
  readonly taught: boolean;
  readonly assessed: boolean;
  readonly summative: boolean;
  /** The types of the assessments that test it. */
  readonly assessmentTypes: readonly string[];
}

/** The evidence of a module's outcomes; a placement teaches by itself (curriculum language, section 4). */
export const contributionQuery: Query<string, readonly OutcomeEvidence[]> = {
  name: 'contribution',
  key: (module) => module,
  answer: (sources, module) => {
    const facts = sources.facts('module', module)[0]?.facts;
    return facts === undefined ? [] : [...evidenceOf(facts), ...checklistEvidence(facts)];
  },
};

function evidenceOf(module: ModuleFacts): readonly OutcomeEvidence[] {
  return module.outcomes.map(({ id, links }) => {
    const activities = id === undefined ? [] : module.activities.filter((activity) => activity.supports.includes(id));
    const assessments =
      id === undefined ? [] : module.assessments.filter((assessment) => assessment.assesses.includes(id));
    return {
      outcome: id,
      checklist: false,
      links,
      activities: activities.flatMap((activity) => activity.id ?? []),
      assessments: assessments.flatMap((assessment) => assessment.id ?? []),
      taught: module.type === 'placement' || activities.length > 0,
      assessed: assessments.length > 0,
      summative: assessments.some((assessment) => assessment.purpose === 'summative'),
      assessmentTypes: assessments.flatMap((assessment) => assessment.type ?? []),
    };
  });
}

/** An activity that names a checklist teaches what is on it; an assessment tests it. */
function checklistEvidence(module: ModuleFacts): readonly OutcomeEvidence[] {
  const named = new Set([...module.activities, ...module.assessments].flatMap(({ checklists }) => checklists));
  return [...named].map((item) => {
    const activities = module.activities.filter(({ checklists }) => checklists.includes(item));
    const assessments = module.assessments.filter(({ checklists }) => checklists.includes(item));
    return {
      outcome: undefined,
      checklist: true,
      links: [{ item, level: undefined }],
      activities: activities.flatMap(({ id }) => id ?? []),
      assessments: assessments.flatMap(({ id }) => id ?? []),
      taught: module.type === 'placement' || activities.length > 0,
      assessed: assessments.length > 0,
      summative: assessments.some(({ purpose }) => purpose === 'summative'),
      assessmentTypes: assessments.flatMap(({ type }) => type ?? []),
    };
  });
}
