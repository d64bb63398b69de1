// Assessments that do not say which outcomes they test.
import { listed, quoted } from '../base/phrases';
import type { Assessment, Module } from '../model/module';
import { documentRule, type FindingFix } from './rule';
import { partTarget } from './support/part-target';

export const assessmentWithoutOutcome = documentRule({
  id: 'assessment-without-outcome',
  category: 'alignment',
  severity: 'warning',
  summary: 'an assessment names no outcome that it tests',
  fixable: true,
  reads: { module: ['assessments/#/assesses'] },
  needsWhole: true,
  on: ['module'],
  *check(module) {
    const outcomes = module.outcomes.flatMap(({ id }) => id?.value ?? []);
    const choices = choicesOf(module, outcomes);
    const choice =
      outcomes.length === 0
        ? 'the outcomes it tests'
        : listed(
            outcomes.map((id) => quoted(id)),
            'or',
            6,
          );
    for (const assessment of module.assessments) {
      if (assessment.assesses.length > 0) continue;
      const name = assessment.id === undefined ? 'this assessment' : quoted(assessment.id.value);
      yield {
        range: assessment.head,
        message: `${name} names no outcome, so passing it shows nothing that the module promises; name ${choice} under "assesses"`,
        target: partTarget(module.id, assessment.id),
        fixes: fixesFor(assessment, choices),
      };
    }
  },
});

/** The most outcomes that a quick fix writes into one assessment. */
const offered = 20;

/** First the outcomes that nothing else assesses, then all of them. */
function choicesOf(module: Module, outcomes: readonly string[]): readonly (readonly string[])[] {
  const tested = new Set(module.assessments.flatMap(({ assesses }) => assesses.map(({ value }) => value)));
  const untested = outcomes.filter((id) => !tested.has(id));
  const choices = untested.length === outcomes.length ? [outcomes] : [untested, outcomes];
  return choices.filter((ids) => ids.length > 0 && ids.length <= offered);
}

function fixesFor(assessment: Assessment, choices: readonly (readonly string[])[]): readonly FindingFix[] {
  return choices.map((ids) => ({
    title: `Assess ${listed(ids)} here`,
    safe: false,
    changes: [{ op: 'insert', path: [...assessment.path, 'assesses'], value: ids }],
  }));
}
