// For which items it counts when one is named: for itself, for what it refines, and as a checklist for all that is on it.
import type { FrameworkView, ViewItem } from './framework-view';

/** An item for which a mention counts. */
export interface CountedItem {
  readonly id: string;
  /** The item that was named, where it was another. */
  readonly via: string | undefined;
}

/** The items for which naming this one counts; an overlay's item counts for all that it refines, one below the other. */
export function countedItems(item: ViewItem, view: FrameworkView): readonly CountedItem[] {
  const counted = new Map<string, CountedItem>([[item.id, { id: item.id, via: undefined }]]);
  let refined = item.refines;
  while (refined !== undefined && !counted.has(refined)) {
    counted.set(refined, { id: refined, via: item.id });
    refined = view.byId.get(refined)?.refines;
  }
  return [...counted.values()];
}

/** The items for which it counts when this one is named under `checklists`: whoever works through a list works on all of it. */
export function countedOnChecklist(item: ViewItem, view: FrameworkView): readonly CountedItem[] {
  const within = new Set([item.id]);
  const counted = [...countedItems(item, view)];
  for (const { id, parent, overlay, retired } of view.items) {
    if (parent === undefined || !within.has(parent) || within.has(id) || overlay !== undefined || retired) continue;
    within.add(id);
    counted.push({ id, via: item.id });
  }
  return counted;
}
