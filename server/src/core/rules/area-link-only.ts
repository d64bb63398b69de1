// An outcome that addresses an area and none of its items: a claim that covers no competency.
import { quoted } from '../base/phrases';
import { resolveItem, writtenItem } from '../index/item-reference';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import type { Link } from '../model/link';
import type { Outcome } from '../model/module';
import { documentRule, type FindingFix, type RuleContext } from './rule';
import { itemName } from './support/coverage-words';
import { moduleScope } from '../names/views-in-play';
import { partTarget } from './support/part-target';
import { similarItems } from './support/similar-items';

/** How many items are offered. */
const offered = 3;

export const areaLinkOnly = documentRule({
  id: 'area-link-only',
  category: 'coverage',
  severity: 'information',
  summary: 'an outcome addresses an area and none of its items',
  fixable: true,
  reads: { module: ['outcomes/#/addresses'] },
  needsWhole: true,
  on: ['module'],
  *check(module, context) {
    const { views, levels } = context.share(moduleScope, module);
    for (const outcome of module.outcomes) {
      for (const link of outcome.addresses) {
        const resolution = resolveItem(link.item.value, views);
        if (resolution.found !== 'one') continue;
        const { item, view } = resolution;
        if (!isArea(item, view) || isAskedFor(item, view) || addressesWithin(outcome, item, view, views)) continue;
        yield {
          range: link.item.range,
          message: `${quoted(outcome.id?.value ?? 'this outcome')} addresses the area ${itemName(item)} and none of its items; an area counts for its own statement alone, so address the items that the outcome works on as well`,
          target: partTarget(module.id, outcome.id),
          fixes: itemFixes(outcome, link, item, views, levels[0], context),
        };
      }
    }
  },
});

/** Whether the outcome addresses an item of the area, too. */
function addressesWithin(
  { addresses }: Outcome,
  area: ViewItem,
  { id }: FrameworkView,
  views: readonly FrameworkView[],
): boolean {
  return addresses.some((link) => {
    const resolution = resolveItem(link.item.value, views);
    return resolution.found === 'one' && resolution.view.id === id && isWithin(resolution.item, area);
  });
}

/** An item that holds others and is itself no part of an area. */
function isArea(item: ViewItem, view: FrameworkView): boolean {
  return item.area === item.id && view.items.some((other) => isWithin(other, item));
}

/** Whether the framework asks for the area itself, as for an intervention with checklists below it. */
function isAskedFor({ type }: ViewItem, { requiredTypes }: FrameworkView): boolean {
  return type !== undefined && requiredTypes.includes(type);
}

function isWithin(item: ViewItem, area: ViewItem): boolean {
  return item.id !== area.id && item.area === area.id;
}

function itemFixes(
  outcome: Outcome,
  link: Link,
  area: ViewItem,
  views: readonly FrameworkView[],
  lowest: string | undefined,
  context: RuleContext,
): readonly FindingFix[] {
  const level = link.level?.value ?? lowest;
  const near = similarItems(outcome.statement?.value ?? '', views, Number.POSITIVE_INFINITY, context);
  const below = near.filter(({ item, view }) => isWithin(item, area) && view.byId.get(area.id) === area);
  return below.slice(0, offered).map(({ item, view }) => ({
    title: `Also address ${item.id}${item.label === undefined ? '' : ` (${item.label})`}`,
    safe: false,
    changes: [insertBeside(link, writtenItem(item.id, view, views), level)],
  }));
}

/** The link in the form that the outcome's other links have. */
function insertBeside({ path, level, note }: Link, item: string, wanted: string | undefined) {
  const list = path.slice(0, -1);
  if (typeof path.at(-1) !== 'number') return { op: 'insert', path: [...list, item], value: wanted ?? '' } as const;
  const isLong = level !== undefined || note !== undefined;
  return { op: 'insert', path: [...list, '-'], value: isLong ? { competency: item, level: wanted } : item } as const;
}
