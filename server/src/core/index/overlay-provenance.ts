// Where an overlay's item, label or wording comes from, layer by layer, and what an overlay is called.
import { pinOf } from './framework-pin';
import type { FrameworkView, ViewItem } from './framework-view';
import type { Sources } from './query';

/** Whom an overlay is for: its employer, else its region, else its title. */
function overlayName(id: string, sources: Pick<Sources, 'facts'>): string {
  const facts = sources.facts('overlay', id)[0]?.facts;
  return facts?.employer ?? facts?.region ?? facts?.title ?? id;
}

/** `Black Country, refining COM-04 of HEE 2016.1`; undefined for an item that no overlay has added. */
export function provenanceOf(item: ViewItem, view: FrameworkView, sources: Pick<Sources, 'facts'>): string | undefined {
  if (item.overlay === undefined) return undefined;
  const seen = new Set<string>();
  const words = [overlayName(item.overlay, sources)];
  for (let at: ViewItem | undefined = item; at?.overlay !== undefined && !seen.has(at.id);) {
    seen.add(at.id);
    const base: string | undefined = at.refines ?? (at.part ? at.parent : undefined);
    if (base === undefined) break;
    const below: ViewItem | undefined = view.byId.get(base);
    const owner = below?.overlay === undefined ? frameworkName(view) : overlayName(below.overlay, sources);
    words.push(`${at.part ? 'part' : 'refining'} ${at.part ? 'of ' : ''}${base} of ${owner}`);
    at = below;
  }
  return words.join(', ');
}

/** Whose label or wording an item has in the view: the name of the topmost overlay that gives one, or undefined. */
export function givenBy(
  kind: 'relabel' | 'wording',
  item: string,
  view: FrameworkView,
  sources: Pick<Sources, 'facts'>,
): string | undefined {
  const names = new Set([item, `${view.prefix ?? view.id}:${item}`, `${view.id}:${item}`]);
  const top = [...view.overlays]
    .reverse()
    .find((id) => sources.facts('overlay', id)[0]?.facts[kind].some((one) => names.has(one.item)) === true);
  return top === undefined ? undefined : overlayName(top, sources);
}

function frameworkName({ prefix, name, version }: FrameworkView): string {
  const { id } = pinOf(name);
  return `${prefix === undefined ? id : prefix.toUpperCase()} ${version}`;
}
