// Items that a learner can miss, because no core module addresses them on the way that the learner takes.
import { forNumber, listed, quoted } from '../base/phrases';
import { documentRule } from './rule';
import { askedItems } from './support/asked-items';
import { itemName, placeNames } from './support/coverage-words';
import { outcomePlaces } from './support/outcome-places';
import { promisedCoverage } from './support/promised-coverage';

export const competencyOnlyOptional = documentRule({
  id: 'competency-only-optional',
  category: 'coverage',
  severity: 'warning',
  summary: 'an item that the framework asks for is addressed in optional modules only, or not on every pathway',
  fixable: false,
  reads: { programme: ['modules', 'pathways', 'overlays'], module: ['outcomes/#/addresses'] },
  needsWhole: true,
  on: ['programme'],
  *check(document, context) {
    for (const { coverage, severity, at } of promisedCoverage(document, context)) {
      for (const one of askedItems(coverage)) {
        const { item, notCore, places } = one;
        if (notCore !== 'everywhere' && notCore.length === 0) continue;
        const where =
          notCore === 'everywhere'
            ? `is addressed in optional modules only (${placeNames(places)}), so a learner can complete the programme without it; address it in a core module`
            : `is addressed by no core module on the ${pathways(notCore)} (elsewhere by ${placeNames(places)}), so learners there can miss it; address it in a core module that they take`;
        yield {
          range: at(one),
          message: `${itemName(item)} ${where}, or waive it with a reason`,
          target: item.id,
          severity,
          related: outcomePlaces(places, item.id, context),
        };
      }
    }
  },
});

function pathways(ids: readonly string[]): string {
  return `${forNumber(ids.length, 'pathway', 'pathways')} ${listed(ids.map((id) => quoted(id)))}`;
}
