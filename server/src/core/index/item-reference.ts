// From an item's ID as written to the item: prefixes, and IDs that several frameworks own.
import type { FrameworkView, ViewItem } from './framework-view';

/** What an item's ID leads to within the frameworks in play. */
export type ItemResolution =
  | { readonly found: 'one'; readonly view: FrameworkView; readonly item: ViewItem }
  | { readonly found: 'several'; readonly views: readonly FrameworkView[] }
  | { readonly found: 'none' };

/**
 * The item that `written` names: an ID that one framework in play owns, or `prefix:ID`. Several views of one framework,
 * as a module of two programmes has them, are one owner: the first that has the item speaks for it.
 */
export function resolveItem(written: string, views: readonly FrameworkView[]): ItemResolution {
  const plain = soleItem(written, views);
  if (plain !== undefined) return plain;
  const owners = ownersOf(written, views);
  if (owners.length > 1) return { found: 'several', views: owners };
  const colon = written.indexOf(':');
  if (colon < 0) return { found: 'none' };
  const prefix = written.slice(0, colon);
  const id = written.slice(colon + 1);
  const named = ownersOf(id, views).filter((view) => view.prefix === prefix || view.id === prefix);
  return soleItem(id, named) ?? (named.length > 1 ? { found: 'several', views: named } : { found: 'none' });
}

/** How an item must be written so that it is unmistakable among the views. */
export function writtenItem(id: string, owner: FrameworkView, views: readonly FrameworkView[]): string {
  return ownersOf(id, views).length > 1 ? `${owner.prefix ?? owner.id}:${id}` : id;
}

/** One view for each framework that has an item with this ID. */
function ownersOf(id: string, views: readonly FrameworkView[]): readonly FrameworkView[] {
  const owners: FrameworkView[] = [];
  for (const view of views) if (view.byId.has(id) && !owners.some((owner) => owner.id === view.id)) owners.push(view);
  return owners;
}

/** The item with this ID where only one framework has it. */
function soleItem(id: string, views: readonly FrameworkView[]): ItemResolution | undefined {
  let sole: (ItemResolution & { readonly found: 'one' }) | undefined;
  for (const view of views) {
    const item = view.byId.get(id);
    if (item === undefined || view.id === sole?.view.id) continue;
    if (sole !== undefined) return undefined;
    sole = { found: 'one', view, item };
  }
  return sole;
}
