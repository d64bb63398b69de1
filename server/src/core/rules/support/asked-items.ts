// The items of a coverage that findings are about, and the areas they belong to.
import type { Coverage, ItemCoverage } from '../../index/coverage';

/** The items that the policy asks for, those left out that an overlay sets aside with a reason. */
export function askedItems(coverage: Coverage): readonly ItemCoverage[] {
  return coverage.items.filter((one) => one.required && one.item.narrowed === undefined);
}

/** The items area by area, in their order; items without an area make a group of their own. */
export function byArea(items: readonly ItemCoverage[]): readonly (readonly ItemCoverage[])[] {
  const groups = new Map<string, ItemCoverage[]>();
  for (const one of items) {
    const area = one.item.area ?? '';
    const group = groups.get(area);
    if (group === undefined) groups.set(area, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
