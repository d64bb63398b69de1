// Where an overlay's item comes from, layer by layer, and what an overlay is called.
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

function frameworkName({ prefix, name, version }: FrameworkView): string {
  const { id } = pinOf(name);
  return `${prefix === undefined ? id : prefix.toUpperCase()} ${version}`;
}
