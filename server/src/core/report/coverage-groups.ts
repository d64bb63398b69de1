// The items of a framework by area, as reports show them: themes apart, an area's own statement at its head.
import { itemsByArea, type ItemCoverage } from '../index/coverage';

/** An area with its items; without an area, the items that belong to none. */
export interface AreaGroup {
  readonly area: ItemCoverage | undefined;
  /** Everything but themes, parts and items of overlays included, in order. */
  readonly items: readonly ItemCoverage[];
  readonly themes: readonly ItemCoverage[];
}

/** The items by area, in the framework's order. */
export function groupByArea(items: readonly ItemCoverage[]): readonly AreaGroup[] {
  return [...itemsByArea(items)].map(([id, list]) => {
    const area = list.find(({ item }) => item.id === id);
    const below = list.filter((one) => one !== area);
    return {
      area,
      items: below.filter(({ item }) => item.type !== 'theme'),
      themes: below.filter(({ item }) => item.type === 'theme'),
    };
  });
}
