// Outcomes that address no framework item, so that coverage cannot see them.
import { listed, quoted } from '../base/phrases';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import { writtenItem } from '../index/item-reference';
import type { Outcome } from '../model/module';
import { documentRule, type FindingFix, type RuleContext } from './rule';
import { itemName } from './support/coverage-words';
import { moduleScope } from '../names/views-in-play';
import { partTarget } from './support/part-target';
import { similarItems, type SimilarItem } from './support/similar-items';

/** How many items are offered for an outcome. */
const offered = 3;

export const outcomeWithoutCompetency = documentRule({
  id: 'outcome-without-competency',
  category: 'alignment',
  severity: 'information',
  summary: 'an outcome addresses no framework item',
  fixable: true,
  reads: { module: ['outcomes/#/addresses'] },
  needsWhole: true,
  on: ['module'],
  *check(module, context) {
    const bare = module.outcomes.filter(({ addresses }) => addresses.length === 0);
    if (bare.length === 0) return;
    const { views, levels } = context.share(moduleScope, module);
    for (const outcome of bare) {
      const near = nearItems(outcome, views, context);
      const names = listed(
        near.map(({ item }) => itemName(item)),
        'or',
      );
      const step = near.length === 0 ? 'name the items it works towards under "addresses"' : `the nearest is ${names}`;
      const name = outcome.id === undefined ? 'this outcome' : quoted(outcome.id.value);
      yield {
        range: outcome.head,
        message: `${name} addresses no framework item, so it counts towards no coverage; ${step}`,
        target: partTarget(module.id, outcome.id),
        fixes: near.map(({ item, view }) => fixFor(outcome, item, writtenItem(item.id, view, views), levels[0] ?? '')),
      };
    }
  },
});

/** The items that share at least half as much with the outcome as the nearest does. */
function nearItems(
  { statement }: Outcome,
  views: readonly FrameworkView[],
  context: RuleContext,
): readonly SimilarItem[] {
  const near = similarItems(statement?.value ?? '', views, offered, context);
  return near.filter(({ score }) => score >= (near[0]?.score ?? 0) / 2);
}

function fixFor({ path }: Outcome, item: ViewItem, written: string, level: string): FindingFix {
  return {
    title: item.label === undefined ? `Address ${item.id}` : `Address ${item.id} (${item.label})`,
    safe: false,
    changes: [{ op: 'insert', path: [...path, 'addresses', written], value: level }],
  };
}
