// Items that outcomes address and no activity teaches.
import { forNumber } from '../base/phrases';
import { gradeRank, type ItemCoverage } from '../index/coverage';
import { documentRule } from './rule';
import { askedItems } from './support/asked-items';
import { itemName, placeNames } from './support/coverage-words';
import { teachFixes } from './support/evidence-fixes';
import { distinctOutcomes, outcomePlaces } from './support/outcome-places';
import { promisedCoverage } from './support/promised-coverage';

export const competencyNotTaught = documentRule({
  id: 'competency-not-taught',
  category: 'coverage',
  severity: 'warning',
  summary: 'outcomes address an item that the framework asks for, but no activity supports them',
  fixable: true,
  reads: {
    programme: ['modules', 'frameworks', 'overlays'],
    module: ['type', 'outcomes/#/id', 'outcomes/#/addresses', 'activities/#/supports', 'activities/#/checklists'],
  },
  needsWhole: true,
  on: ['programme', 'settings', 'framework'],
  *check(document, context) {
    for (const { coverage, severity, at } of promisedCoverage(document, context)) {
      if (gradeRank(coverage.policy.evidence) < gradeRank('taught')) continue;
      for (const one of askedItems(coverage)) {
        if (one.missing !== 'taught') continue;
        yield {
          range: at(one),
          message: `${itemName(one.item)} is addressed by ${placeNames(one.places)}, but no activity ${lack(one)}, so nothing says how it is taught; add an activity that does`,
          target: one.item.id,
          severity,
          related: outcomePlaces(one.places, one.item.id, context),
          fixes: teachFixes(one.places, context),
        };
      }
    }
  },
});

function lack({ places }: ItemCoverage): string {
  const outcomes = distinctOutcomes(places).length;
  if (outcomes === 0) return 'teaches it';
  return forNumber(outcomes, 'supports this outcome', 'supports any of these outcomes');
}
