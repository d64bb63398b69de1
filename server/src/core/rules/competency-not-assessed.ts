// Items that are taught, but not assessed, or only by assessments that do not count.
import type { Severity } from '../base/diagnostic';
import { forNumber, listed, quoted } from '../base/phrases';
import { gradeRank, outsideCore, type Coverage, type CoveragePlace, type ItemCoverage } from '../index/coverage';
import { documentRule, type Finding, type RuleContext } from './rule';
import { askedItems } from './support/asked-items';
import { itemName, placeNames } from './support/coverage-words';
import { assessFixes } from './support/evidence-fixes';
import { distinctOutcomes, outcomePlaces } from './support/outcome-places';
import { promisedCoverage } from './support/promised-coverage';

export const competencyNotAssessed = documentRule({
  id: 'competency-not-assessed',
  category: 'coverage',
  severity: 'warning',
  summary: 'an item that the framework asks for is taught, but not assessed, or only formatively',
  fixable: true,
  reads: {
    programme: ['modules', 'frameworks', 'overlays'],
    module: [
      'outcomes/#/id',
      'outcomes/#/addresses',
      'assessments/#/assesses',
      'assessments/#/purpose',
      'assessments/#/checklists',
    ],
  },
  needsWhole: true,
  on: ['programme', 'settings', 'framework'],
  *check(document, context) {
    for (const { coverage, severity, at } of promisedCoverage(document, context)) {
      if (gradeRank(coverage.policy.evidence) < gradeRank('assessed')) continue;
      for (const one of askedItems(coverage)) {
        const gap = gapOf(one, coverage);
        if (gap !== undefined) yield { range: at(one), target: one.item.id, ...finding(one, gap, severity, context) };
      }
    }
  },
});

/** What is missing, and the outcomes at which it could be put right. */
interface Gap {
  readonly text: string;
  readonly places: readonly CoveragePlace[];
  readonly minor: boolean;
}

function gapOf(one: ItemCoverage, coverage: Coverage): Gap | undefined {
  const { missing, places } = one;
  if (missing === 'assessed') {
    const text = `is addressed by ${placeNames(places)}, but no assessment tests ${named(places)}, so nothing shows that learners reach it`;
    return { text, places, minor: false };
  }
  if (missing !== 'assured') return undefined;
  const strict = coverage.policy.evidence === 'assured';
  const summative = places.filter((place) => place.summative);
  if (summative.length === 0) {
    const text = `is tested by formative assessments only (${placeNames(places.filter((place) => place.assessed))}), so a learner can pass without it`;
    return { text, places, minor: !strict };
  }
  return strict ? coreGap(one, summative, coverage) : undefined;
}

function named(places: readonly CoveragePlace[]): string {
  const outcomes = distinctOutcomes(places).length;
  if (outcomes === 0) return 'it';
  return forNumber(outcomes, 'this outcome', 'any of these outcomes');
}

/** Where core modules address the item, but only optional ones test it; competency-only-optional has the other case. */
function coreGap(one: ItemCoverage, summative: readonly CoveragePlace[], coverage: Coverage): Gap | undefined {
  if (one.notCore === 'everywhere' || one.notCore.length > 0) return undefined;
  const outside = outsideCore(summative, coverage.programme.pathways);
  const where =
    outside === 'everywhere'
      ? 'in optional modules only'
      : `in no core module on ${listed(outside.map((pathway) => quoted(pathway)))}`;
  const text = `is tested by a summative assessment ${where} (${placeNames(summative)}), so a learner can pass without it`;
  return { text, places: one.places.filter((place) => !place.member.optional && !place.summative), minor: false };
}

function finding(
  { item }: ItemCoverage,
  { text, places, minor }: Gap,
  severity: Severity | undefined,
  context: RuleContext,
): Omit<Finding, 'range'> {
  const subject = distinctOutcomes(places).length === 0 ? 'it under "checklists"' : 'the outcome under "assesses"';
  return {
    message: `${itemName(item)} ${text}; name ${subject} of a summative assessment`,
    severity: minor ? 'information' : severity,
    related: outcomePlaces(places, item.id, context),
    fixes: assessFixes(places, context),
  };
}
