// Coverage area by area: how many of the items that a framework asks for have the grade that the workspace asks for.
import { gradeRank, itemsByArea, type Coverage, type ItemCoverage } from '../../index/coverage';
import type { ViewItem } from '../../index/framework-view';

/** One area with its numbers; without an item it holds what belongs to no area. */
export interface AreaCoverage {
  readonly area: ViewItem | undefined;
  /** Every item of the area, the area itself included, in the framework's order. */
  readonly items: readonly ItemCoverage[];
  /** How many items are asked for, those left out that an overlay takes out. */
  readonly asked: number;
  /** How many of them have at least the policy's grade. */
  readonly reached: number;
}

/** The areas in the framework's order. */
export function areasOf({ view, items, policy }: Coverage): readonly AreaCoverage[] {
  return [...itemsByArea(items)].map(([id, group]) => {
    const asked = group.filter((one) => one.required && one.item.narrowed === undefined);
    const reached = asked.filter((one) => gradeRank(one.grade) >= gradeRank(policy.evidence));
    const area = id === undefined ? undefined : view.byId.get(id);
    return { area, items: group, asked: asked.length, reached: reached.length };
  });
}
