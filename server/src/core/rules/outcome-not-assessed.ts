// Module outcomes that no assessment tests.
import { counted, listed, quoted } from '../base/phrases';
import type { Assessment, Module, Outcome } from '../model/module';
import { documentRule, type FindingFix } from './rule';
import { partTarget } from './support/part-target';
import { documentName } from './support/document-name';

/** How many assessments are offered for an outcome. */
const offered = 3;

export const outcomeNotAssessed = documentRule({
  id: 'outcome-not-assessed',
  category: 'alignment',
  severity: 'warning',
  summary: 'no assessment tests an outcome of the module',
  fixable: true,
  reads: { module: ['outcomes/#/id', 'assessments/#/assesses'] },
  needsWhole: true,
  on: ['module'],
  *check(module) {
    if (module.assessments.length === 0) {
      if (module.type === 'bite-size' || module.outcomes.length === 0) return;
      yield {
        range: module.head,
        message: `${documentName(module)} has ${counted(module.outcomes.length, 'outcome')} and no assessment, so nothing shows what learners can do; add "assessments" and name under "assesses" the outcomes that each one tests`,
        target: module.id?.value,
      };
      return;
    }
    const tested = new Set(module.assessments.flatMap(({ assesses }) => assesses.map(({ value }) => value)));
    const where = places(module);
    const ordered = summativeFirst(module);
    for (const outcome of module.outcomes) {
      if (outcome.id === undefined || tested.has(outcome.id.value)) continue;
      const fixes = fixesFor(outcome, ordered);
      yield {
        range: outcome.head,
        message: `no assessment of ${documentName(module)} tests ${quoted(outcome.id.value)}, so nothing shows that learners reach it; name it under "assesses" of ${where}`,
        target: partTarget(module.id, outcome.id),
        fixes,
      };
    }
  },
});

function places(module: Module): string {
  const ids = module.assessments.flatMap(({ id }) => (id === undefined ? [] : quoted(id.value)));
  return ids.length === 0 ? 'an assessment' : listed(ids, 'or', 4);
}

/** The assessments to offer: summative ones come first, since only they count towards passing. */
function summativeFirst({ assessments }: Module): readonly Assessment[] {
  const named = assessments.filter((assessment) => assessment.id !== undefined);
  const ordered = [
    ...named.filter(({ purpose }) => purpose === 'summative'),
    ...named.filter(({ purpose }) => purpose === 'formative'),
  ];
  return ordered.slice(0, offered);
}

function fixesFor({ id }: Outcome, assessments: readonly Assessment[]): readonly FindingFix[] {
  return assessments.map((assessment) => ({
    title: `Assess ${id?.value ?? ''} in ${assessment.id?.value ?? ''}`,
    safe: false,
    changes: [{ op: 'insert', path: [...assessment.path, 'assesses', '-'], value: id?.value ?? '' }],
  }));
}
