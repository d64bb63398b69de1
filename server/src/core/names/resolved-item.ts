// From a name to the framework item behind it, as the document that holds the name sees it.
import { viewQuery, type FrameworkView, type ViewItem } from '../index/framework-view';
import { resolveItem } from '../index/item-reference';
import type { Document } from '../model/document';
import type { Name } from './name';
import { viewsForName, viewsInPlay, type Asking } from './views-in-play';

/** An item and the view it belongs to. */
export interface ResolvedItem {
  readonly view: FrameworkView;
  readonly item: ViewItem;
}

/** The item that a name of the kind `item` stands for; undefined when no framework in play has it, or several do. */
export function resolvedItem(document: Document, name: Name, sources: Asking): ResolvedItem | undefined {
  if (name.defines) return definedItem(document, name, sources);
  const resolution = resolveItem(name.text.value, viewsForName(document, name, sources));
  return resolution.found === 'one' ? { view: resolution.view, item: resolution.item } : undefined;
}

function definedItem(document: Document, name: Name, sources: Asking): ResolvedItem | undefined {
  const [view] = document.kind === 'overlay' ? overlaidView(document, sources) : viewsInPlay(document, sources);
  const item = view?.byId.get(name.text.value);
  return view === undefined || item === undefined ? undefined : { view, item };
}

function overlaidView(overlay: Extract<Document, { kind: 'overlay' }>, sources: Asking): readonly FrameworkView[] {
  const { base, id } = overlay;
  if (base === undefined || id === undefined) return [];
  return [sources.ask(viewQuery, { reference: base.value, overlays: [id.value] })].filter((view) => view !== undefined);
}
