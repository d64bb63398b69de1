// The highest level of attainment, claimed on the strength of what a learner only writes about.
import { forNumber, listed, quoted } from '../base/phrases';
import type { Assessment, Module } from '../model/module';
import { documentRule, type RuleContext } from './rule';
import { moduleScope } from '../names/views-in-play';
import { fewPlaces } from './support/few-places';
import { partTarget } from './support/part-target';

/** Where a type of assessment stands in Miller's pyramid: with these a learner knows, or knows how, but shows nothing. */
const belowShowsHow: ReadonlySet<string> = new Set(['exam', 'essay', 'report', 'poster']);

export const evidenceTooWeak = documentRule({
  id: 'evidence-too-weak',
  category: 'alignment',
  severity: 'warning',
  summary: 'an outcome claims the highest level, but no assessment lets learners show it',
  fixable: false,
  reads: { module: ['outcomes/#/id', 'assessments/#/type', 'assessments/#/assesses'], programme: ['progression'] },
  needsWhole: true,
  on: ['module'],
  *check(module, context) {
    const highest = highestLevels(module, context);
    const byOutcome = testsByOutcome(module);
    for (const outcome of module.outcomes) {
      const claimed = outcome.addresses.filter(({ level }) => level !== undefined && highest.has(level.value));
      const level = claimed[0]?.level;
      const tests = byOutcome.get(outcome.id?.value ?? '') ?? [];
      const isWeak = tests.length > 0 && tests.every(({ type }) => belowShowsHow.has(type?.value ?? ''));
      if (level === undefined || !isWeak) continue;
      const items = listed(claimed.map(({ item }) => quoted(item.value)));
      const names = listed(tests.map(({ id, type }) => `${id?.value ?? 'an assessment'} (${type?.value ?? ''})`));
      yield {
        range: level.range,
        message: `${quoted(outcome.id?.value ?? 'this outcome')} claims ${quoted(level.value)} for ${items}, but only ${names} ${forNumber(tests.length, 'tests', 'test')} it, where learners show what they know and not what they do; let them show it, as in an OSCE, a simulation or a practice record, or claim less`,
        target: partTarget(module.id, outcome.id),
        related: fewPlaces(tests, ({ id, head }) => ({
          uri: context.file.uri,
          range: head,
          message: `${id?.value ?? 'this assessment'} tests ${outcome.id?.value ?? 'the outcome'}`,
        })),
      };
    }
  },
});

/** The assessments of each outcome, by its ID. */
function testsByOutcome({ assessments }: Module): ReadonlyMap<string, readonly Assessment[]> {
  const tests = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    for (const outcome of new Set(assessment.assesses.map(({ value }) => value))) {
      const known = tests.get(outcome);
      if (known === undefined) tests.set(outcome, [assessment]);
      else known.push(assessment);
    }
  }
  return tests;
}

/** The highest level of each programme that holds the module. */
function highestLevels(module: Module, context: RuleContext): ReadonlySet<string> {
  const { programmes, levels } = context.share(moduleScope, module);
  const scales = programmes.length > 0 ? programmes.map(({ progression }) => progression) : [levels];
  return new Set(scales.filter((scale) => scale.length > 1).flatMap((scale) => scale.at(-1) ?? []));
}
