// The entries of the knowledge bank on an item: those whose `illustrates` names it.
import type { ResourceFacts } from '../index/facts';
import { resolveItem } from '../index/item-reference';
import { viewsInUse, widened, type Asking } from './views-in-play';

/** An item and its framework, by their IDs. */
interface ItemOf {
  readonly item: { readonly id: string };
  readonly view: { readonly id: string };
}

/** The resources on an item, in the order of their IDs; one that names an ID of several frameworks is on none of them. */
export function resourcesOn({ item, view }: ItemOf, sources: Asking): readonly ResourceFacts[] {
  const views = viewsInUse(sources);
  return allResources(sources).filter(({ illustrates }) =>
    illustrates.some((written) => {
      if (!written.endsWith(item.id)) return false;
      const resolution = resolveItem(written, widened(written, views, sources));
      return resolution.found === 'one' && resolution.item.id === item.id && resolution.view.id === view.id;
    }),
  );
}

/** Every resource of the workspace, in the order of their IDs. */
export function allResources(sources: Asking): readonly ResourceFacts[] {
  const ids = [...new Set(sources.facts('ids', 'resource').map(({ facts }) => facts))].sort();
  return ids.flatMap((id) => sources.facts('resource', id)[0]?.facts ?? []);
}
