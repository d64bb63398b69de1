// How findings about coverage name items, programmes and the outcomes that address an item.
import { listed, quoted } from '../../base/phrases';
import type { CoveragePlace } from '../../index/coverage';
import { placeName } from '../../index/coverage-places';
import type { ItemFacts } from '../../index/facts';

/** An item with its label: `"COM-01" (Active listening)`. */
export function itemName(item: Pick<ItemFacts, 'id' | 'label'>): string {
  return item.label === undefined ? quoted(item.id) : `${quoted(item.id)} (${item.label})`;
}

/** Outcomes with their modules: `CC701 LO1 and CC702 LO3`. */
export function placeNames(places: readonly CoveragePlace[], limit = 4): string {
  return listed([...new Set(places.map(placeName))], 'and', limit);
}
