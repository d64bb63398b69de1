// Model gaps: what one framework holds and crosswalks find no counterpart for in another.
import { crosswalksBetween } from './crosswalks';
import { viewQuery, type FrameworkView, type ViewItem } from './framework-view';
import { resolveItem } from './item-reference';
import type { Query, Sources } from './query';

/** A framework, and another that it is held against; both as references. */
export interface ModelGapsRequest {
  readonly reference: string;
  readonly other: string;
}

/** What the other framework has no counterpart for. */
export interface ModelGaps {
  /** The other framework as `id@version`. */
  readonly other: string;
  /** The crosswalks that say so. */
  readonly crosswalks: readonly string[];
  /** Where nothing below an item has a counterpart either, the item stands for all of it. */
  readonly items: readonly ViewItem[];
  /** Every item without counterpart, those below included. */
  readonly ids: ReadonlySet<string>;
}

/** The gaps between two frameworks, or undefined where no crosswalk relates them. */
export const modelGapsQuery: Query<ModelGapsRequest, ModelGaps | undefined> = {
  name: 'model-gaps',
  key: ({ reference, other }) => JSON.stringify([reference, other]),
  answer: (sources, { reference, other: otherReference }) => {
    const view = sources.ask(viewQuery, { reference, overlays: [] });
    const other = sources.ask(viewQuery, { reference: otherReference, overlays: [] });
    if (view === undefined || other === undefined || view.id === other.id) return undefined;
    const { crosswalks, linked } = linkedItems(sources, view, other);
    return crosswalks.length === 0 ? undefined : { other: other.name, crosswalks, ...unlinked(view, linked) };
  },
};

/** The items that a crosswalk matches with one of the other framework; being merely related is no match. */
function linkedItems(
  sources: Sources,
  view: FrameworkView,
  other: FrameworkView,
): { readonly crosswalks: readonly string[]; readonly linked: ReadonlySet<string> } {
  const linked = new Set<string>();
  const crosswalks: string[] = [];
  for (const [end, between] of [
    ['from', crosswalksBetween(sources, view.id, other.id)],
    ['to', crosswalksBetween(sources, other.id, view.id)],
  ] as const) {
    for (const { id, links } of between) {
      crosswalks.push(id);
      for (const link of links) {
        const resolution = link.match === 'related' ? undefined : resolveItem(link[end], [view]);
        if (resolution?.found === 'one') linked.add(resolution.item.id);
      }
    }
  }
  return { crosswalks, linked };
}

/** Items that are not matched themselves, nor through what they belong to or what belongs to them; the topmost of each branch. */
function unlinked(view: FrameworkView, linked: ReadonlySet<string>): Pick<ModelGaps, 'items' | 'ids'> {
  const met = new Set(linked);
  for (const id of linked) {
    for (
      let above = view.byId.get(id)?.parent;
      above !== undefined && !met.has(above);
      above = view.byId.get(above)?.parent
    )
      met.add(above);
  }
  const ids = new Set<string>();
  const items = view.items.filter(({ id, parent, retired, overlay }) => {
    if (retired || overlay !== undefined || met.has(id)) return false;
    if (isWithinMatch(parent, linked, view)) return false;
    ids.add(id);
    return parent === undefined || !ids.has(parent);
  });
  return { items, ids };
}

/** Whether the item, or something that it belongs to, is matched. */
function isWithinMatch(id: string | undefined, linked: ReadonlySet<string>, view: FrameworkView): boolean {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = view.byId.get(at)?.parent) {
    if (linked.has(at)) return true;
    seen.add(at);
  }
  return false;
}
