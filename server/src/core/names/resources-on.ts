// The entries of the knowledge bank on an item: those whose `illustrates` names it.
import type { ResourceFacts } from '../index/facts';
import { resolveItem } from '../index/item-reference';
import { resourcesQuery } from '../index/resources';
import { viewsInUse, widened, type Asking } from './views-in-play';

/** An item and its framework, by their IDs. */
interface ItemOf {
  readonly item: { readonly id: string };
  readonly view: { readonly id: string };
}

/** The resources on an item, in the order of their IDs; one that names an ID of several frameworks is on none of them. */
export function resourcesOn({ item, view }: ItemOf, sources: Asking): readonly ResourceFacts[] {
  const views = viewsInUse(sources);
  return sources.ask(resourcesQuery, undefined).filter(({ illustrates }) =>
    illustrates.some((written) => {
      if (!written.endsWith(item.id)) return false;
      const resolution = resolveItem(written, widened(written, views, sources));
      return resolution.found === 'one' && resolution.item.id === item.id && resolution.view.id === view.id;
    }),
  );
}
