// An outcome that claims more items than anyone could teach and test in one go.
import { counted, listed, quoted } from '../base/phrases';
import { resolveItem } from '../index/item-reference';
import { policyQuery } from '../index/policy';
import type { FrameworkView } from '../index/framework-view';
import type { Outcome } from '../model/module';
import { documentRule } from './rule';
import { moduleScope } from '../names/views-in-play';
import { partTarget } from './support/part-target';

export const overMappedOutcome = documentRule({
  id: 'over-mapped-outcome',
  category: 'coverage',
  severity: 'information',
  summary: 'an outcome addresses more items than one outcome can evidence',
  fixable: false,
  on: ['module'],
  *check(module, context) {
    const { maxItemsPerOutcome: most } = context.ask(policyQuery, undefined);
    const { views } = moduleScope(module, context);
    for (const outcome of module.outcomes) {
      const items = itemsOf(outcome, views);
      if (items.length <= most) continue;
      yield {
        range: outcome.head,
        message: `${quoted(outcome.id?.value ?? 'this outcome')} addresses ${counted(items.length, 'item')} (${listed(items, 'and', 10)}), and more than ${String(most)} leave little evidence for each; split the outcome, or keep the items that it is really about`,
        target: partTarget(module.id, outcome.id),
      };
    }
  },
});

/** Each item once; parts count with their composite, local items with the item that they refine. */
function itemsOf({ addresses }: Outcome, views: readonly FrameworkView[]): readonly string[] {
  const items = addresses.map(({ item: { value } }) => {
    const resolution = resolveItem(value, views);
    if (resolution.found !== 'one') return value;
    const { item } = resolution;
    return (item.part ? item.parent : item.refines) ?? item.id;
  });
  return [...new Set(items)];
}
