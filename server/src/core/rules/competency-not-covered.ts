// A required item that no outcome addresses; a wholly empty area is one finding.
import { counted, listed, quoted } from '../base/phrases';
import type { Coverage, ItemCoverage } from '../index/coverage';
import { derivedCoverageQuery } from '../index/derived-coverage';
import { documentRule, type Finding, type FindingFix, type RuleContext } from './rule';
import { askedItems, byArea } from './support/asked-items';
import { promisedCoverage, type PromisedCoverage } from './support/promised-coverage';
import { itemName } from './support/coverage-words';
import { addOutcomeFixes } from './support/outcome-fixes';

export const competencyNotCovered = documentRule({
  id: 'competency-not-covered',
  category: 'coverage',
  severity: 'warning',
  summary: 'no outcome addresses an item that the framework asks for',
  fixable: true,
  reads: {
    programme: ['modules', 'frameworks', 'overlays'],
    module: ['outcomes/#/addresses', 'activities/#/checklists', 'assessments/#/checklists'],
  },
  needsWhole: true,
  on: ['programme', 'settings', 'framework'],
  *check(document, context) {
    for (const promised of promisedCoverage(document, context)) {
      for (const group of byArea(askedItems(promised.coverage))) yield* uncovered(group, promised, context);
    }
  },
});

function* uncovered(
  group: readonly ItemCoverage[],
  promised: PromisedCoverage,
  context: RuleContext,
): Generator<Finding> {
  const { coverage, severity } = promised;
  const missing = group.filter((one) => one.grade === 'none');
  const [first] = missing;
  const areaId = first?.item.area;
  const area = areaId === undefined ? undefined : coverage.view.byId.get(areaId);
  if (first !== undefined && area !== undefined && missing.length === group.length && missing.length > 1) {
    const ids = listed(
      missing.map((one) => one.item.id),
      'and',
      12,
    );
    yield {
      range: promised.at(first),
      message: `nothing of the area ${itemName(area)} is addressed, and the framework asks for ${counted(missing.length, 'item')} of it (${ids}); add outcomes for them`,
      target: area.id,
      severity,
      fixes: fixesFor(first, coverage, context),
    };
    return;
  }
  for (const one of missing) {
    yield {
      range: promised.at(one),
      message: `no outcome addresses ${itemName(one.item)}, which the framework asks for${aside(one, coverage, context)}; add one to a module, or waive it with a reason`,
      target: one.item.id,
      severity,
      fixes: fixesFor(one, coverage, context),
    };
  }
}

/** What a crosswalk derives is no coverage, and whoever knows of it should not have to wonder. */
function aside({ item }: ItemCoverage, { programme, view }: Coverage, context: RuleContext): string {
  const request = { programme: programme.id, reference: view.name };
  const derived = context.ask(derivedCoverageQuery, request).get(item.id) ?? [];
  const from = [...new Set(derived.map((one) => quoted(one.item)))];
  return from.length === 0 ? '' : ` (that a crosswalk derives it from ${listed(from)} does not count)`;
}

function fixesFor(one: ItemCoverage, coverage: Coverage, context: RuleContext): readonly FindingFix[] {
  return addOutcomeFixes(one.item, coverage, context);
}
