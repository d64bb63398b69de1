// What a role expects, item by item: an area stands for every item in it, and an item that is named goes by its own level.
import { defaultPolicy } from '../model/settings';
import { isRequired } from './coverage';
import type { LinkFacts } from './facts';
import type { FrameworkView, ViewItem } from './framework-view';
import { resolveItem } from './item-reference';

/** One line of a role's expectations, with the items that it stands for. */
export interface RoleExpectation {
  readonly link: LinkFacts;
  readonly view: FrameworkView;
  /** The area, where the role names one. */
  readonly area: ViewItem | undefined;
  /** The items, in the framework's order; none where every item of an area is named by itself. */
  readonly items: readonly ViewItem[];
}

/** The expectations that lead to an item of these frameworks, in the role's order; the others are left out. */
export function roleExpectations(
  expects: readonly LinkFacts[],
  views: readonly FrameworkView[],
): readonly RoleExpectation[] {
  const named = expects.flatMap((link) => {
    const resolution = resolveItem(link.item, views);
    return resolution.found === 'one' ? [{ link, view: resolution.view, item: resolution.item }] : [];
  });
  const own = new Set(named.map(({ item }) => item));
  return named.map(({ link, view, item }) => {
    const below = itemsOf(item, view);
    const isArea = below.length > 0;
    return {
      link,
      view,
      area: isArea ? item : undefined,
      items: isArea ? below.filter((one) => !own.has(one)) : [item],
    };
  });
}

/** The items of an area that count for it, whatever the workspace's policy asks for: no themes, no parts. */
function itemsOf(area: ViewItem, view: FrameworkView): readonly ViewItem[] {
  if (area.area !== area.id) return [];
  return view.items.filter(
    (item) => item.area === area.id && item.id !== area.id && isRequired(item, view, defaultPolicy),
  );
}
