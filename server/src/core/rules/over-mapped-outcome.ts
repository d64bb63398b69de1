// An outcome that claims more items than anyone could teach and test in one go.
import { counted, listed, quoted } from '../base/phrases';
import { resolveItem } from '../index/item-reference';
import { policyQuery } from '../index/policy';
import type { FrameworkView, ViewItem } from '../index/framework-view';
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
    const { views } = context.share(moduleScope, module);
    for (const outcome of module.outcomes) {
      const items = largest(itemsOf(outcome, views));
      if (items.length <= most) continue;
      yield {
        range: outcome.head,
        message: `${quoted(outcome.id?.value ?? 'this outcome')} addresses ${counted(items.length, 'item')} (${listed(items, 'and', 10)}), and more than ${String(most)} leave little evidence for each; split the outcome, or keep the items that it is really about`,
        target: partTarget(module.id, outcome.id),
      };
    }
  },
});

/** By framework, since several may ask for the same thing. Each item once; parts count with their composite, local items with the item that they refine. */
function itemsOf({ addresses }: Outcome, views: readonly FrameworkView[]): Iterable<ReadonlySet<string>> {
  const items = new Map<string, Set<string>>();
  for (const { item: written } of addresses) {
    const resolution = resolveItem(written.value, views);
    const owner = resolution.found === 'one' ? resolution.view.id : '';
    items.set(
      owner,
      (items.get(owner) ?? new Set()).add(resolution.found === 'one' ? wholeOf(resolution.item) : written.value),
    );
  }
  return items.values();
}

function wholeOf({ id, part, parent, refines }: ViewItem): string {
  return (part ? parent : refines) ?? id;
}

function largest(sets: Iterable<ReadonlySet<string>>): readonly string[] {
  const [most = []] = [...sets].map((set) => [...set]).sort((a, b) => b.length - a.length);
  return most;
}
