// Quick fixes that give an outcome its missing evidence: an activity that teaches it, an assessment that tests it.
import type { YamlValue } from '../../base/fix';
import type { CoveragePlace } from '../../index/coverage';
import type { Located, ModuleFacts } from '../../index/facts';
import type { FindingFix, RuleContext } from '../rule';
import { freeId } from '../../names/free-id';
import { distinctOutcomes, type NamedOutcome } from './outcome-places';

/** How many fixes are offered for one finding. */
const offered = 3;

/** Fixes that add an activity for one of the outcomes to its module. */
export function teachFixes(places: readonly CoveragePlace[], context: RuleContext): readonly FindingFix[] {
  const fixes = distinctOutcomes(places).flatMap((place) => {
    const home = context.facts('module', place.module)[0];
    return home === undefined ? [] : [newActivity(place, home, context)];
  });
  return fixes.slice(0, offered);
}

function newActivity(place: NamedOutcome, home: Located<ModuleFacts>, context: RuleContext): FindingFix {
  const taken = home.facts.activities.map((activity) => activity.id);
  const id = freeId(taken, 'A');
  const activity = { id, title: titleFor(place, context), type: 'seminar', supports: [place.outcome] };
  return {
    title: `Add activity ${id} for ${place.outcome} to ${place.module}`,
    safe: false,
    changes: [insertInto(home, ['activities', '-'], activity)],
  };
}

/** Fixes that let a summative assessment test one of the outcomes, or add one to a module that has none. */
export function assessFixes(places: readonly CoveragePlace[], context: RuleContext): readonly FindingFix[] {
  const fixes = distinctOutcomes(places).flatMap((place) => {
    const home = context.facts('module', place.module)[0];
    return home === undefined ? [] : assessmentsFor(place, home, context);
  });
  return fixes.slice(0, offered);
}

function assessmentsFor(place: NamedOutcome, home: Located<ModuleFacts>, context: RuleContext): readonly FindingFix[] {
  const summative = home.facts.assessments.filter(({ purpose }) => purpose === 'summative');
  if (summative.length === 0) return [newAssessment(place, home, context)];
  return summative
    .filter(({ id }) => id !== undefined)
    .map(({ id, nth }) => ({
      title: `Assess ${place.outcome} in ${id ?? ''} of ${place.module}`,
      safe: false,
      changes: [insertInto(home, ['assessments', nth, 'assesses', '-'], place.outcome)],
    }));
}

function newAssessment(place: NamedOutcome, home: Located<ModuleFacts>, context: RuleContext): FindingFix {
  const taken = home.facts.assessments.map((assessment) => assessment.id);
  const id = freeId(taken, 'AS');
  const type = home.facts.type === 'placement' ? 'practice-record' : 'presentation';
  const assessment = { id, title: titleFor(place, context), type, purpose: 'summative', assesses: [place.outcome] };
  return {
    title: `Add assessment ${id} for ${place.outcome} to ${place.module}`,
    safe: false,
    changes: [insertInto(home, ['assessments', '-'], assessment)],
  };
}

function insertInto({ uri, place }: Located<ModuleFacts>, path: readonly (string | number)[], value: YamlValue) {
  return { uri, document: place, change: { op: 'insert', path, value } as const };
}

/** The outcome's statement cut down to a title, for the author to put into the timetable's words. */
function titleFor({ module, outcome }: NamedOutcome, context: RuleContext): string {
  const place = context.facts('module', module)[0]?.facts.outcomes.findIndex(({ id }) => id === outcome) ?? -1;
  const statement = context.facts('wording', module)[0]?.facts[place] ?? outcome;
  const line = statement.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length <= 60 ? line : line.slice(0, 61).replace(/ [^ ]*$/, '');
}
