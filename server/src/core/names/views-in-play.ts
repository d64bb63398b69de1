// The frameworks in which a document's item IDs are looked up.
import type { Text } from '../base/text-range';
import { viewQuery, type FrameworkView } from '../index/framework-view';
import { frameworksInUseQuery } from '../index/frameworks-in-use';
import { resolveItem } from '../index/item-reference';
import type { Sources } from '../index/query';
import { moduleScopeQuery, programmeQuery } from '../index/scope';
import type { Document } from '../model/document';
import type { Module } from '../model/module';
import type { Waiver } from '../model/waivers';
import type { Name } from './name';

/** What these functions ask of a workspace. */
export type Asking = Pick<Sources, 'facts' | 'ask'>;

/** The frameworks in play for a module, by its ID where it has one. */
export function moduleScope(module: Module, sources: Asking) {
  return sources.ask(moduleScopeQuery, {
    id: module.id?.value ?? '',
    frameworks: module.frameworks.map((text) => text.value),
    overlays: module.overlays.map((text) => text.value),
  });
}

/** The frameworks that an ID in this document may belong to; `end` picks a side of a crosswalk. */
export function viewsInPlay(document: Document, sources: Asking, end?: 'from' | 'to'): readonly FrameworkView[] {
  switch (document.kind) {
    case 'module':
      return moduleScope(document, sources).views;
    case 'overlay':
      return viewsOf(document.base, sources, document.over === undefined ? [] : [document.over.value]);
    case 'crosswalk':
      return end === undefined
        ? [...viewsOf(document.from, sources), ...viewsOf(document.to, sources)]
        : viewsOf(document[end], sources);
    case 'framework': {
      const { id, version } = document;
      if (id === undefined) return [];
      return viewsOf(
        { value: version === undefined ? id.value : `${id.value}@${version.value}`, range: id.range },
        sources,
      );
    }
    default:
      return viewsInUse(sources);
  }
}

/**
 * The frameworks that an item's name may belong to: in a crosswalk, those of the side that it stands on. A document that is
 * tied to no framework speaks of those in use, and of any other only where none of these has the item. `inPlay` are those
 * in play for the document, where they have been asked for already.
 */
export function viewsForName(
  document: Document,
  name: Name,
  sources: Asking,
  inPlay?: readonly FrameworkView[],
): readonly FrameworkView[] {
  const waiver = document.kind === 'waivers' ? waiverOf(document, name) : undefined;
  if (waiver !== undefined) return viewsForWaiver(waiver, sources);
  const end = document.kind === 'crosswalk' ? endOf(document, name) : undefined;
  const views = (end === undefined ? inPlay : undefined) ?? viewsInPlay(document, sources, end);
  return isTied(document, name) ? views : widened(name.text.value, views, sources);
}

/** The frameworks in play for the document that a waiver is for; where it is for none, all that are in use. */
export function viewsForWaiver(waiver: Waiver, sources: Asking): readonly FrameworkView[] {
  const id = waiver.document?.value;
  if (id !== undefined && sources.facts('programme', id).length > 0)
    return sources.ask(programmeQuery, id).frameworks.map(({ view }) => view);
  const module = id === undefined ? undefined : sources.facts('module', id)[0]?.facts;
  if (module !== undefined) {
    const { frameworks, overlays } = module;
    return sources.ask(moduleScopeQuery, { id: module.id, frameworks, overlays }).views;
  }
  return widened(waiver.target?.value ?? '', viewsInUse(sources), sources);
}

function waiverOf({ waivers }: Extract<Document, { kind: 'waivers' }>, { text }: Name): Waiver | undefined {
  return waivers.find(({ target }) => target?.range.start === text.range.start);
}

/** A module's checklists may be those of any framework; what its outcomes address belongs to the frameworks in play. */
function isTied({ kind }: Document, { path }: Name): boolean {
  if (kind === 'module') return path[0] === 'outcomes';
  return kind !== 'role' && kind !== 'resource' && kind !== 'waivers';
}

/** The views, or every framework's where none of these has the item. */
export function widened(written: string, views: readonly FrameworkView[], sources: Asking): readonly FrameworkView[] {
  return resolveItem(written, views).found === 'none' ? [...views, ...everyView(sources)] : views;
}

function endOf(document: Extract<Document, { kind: 'crosswalk' }>, name: Name): 'from' | 'to' {
  const isFrom = ({ from }: (typeof document.links)[number]): boolean => from?.range.start === name.text.range.start;
  // Mostly the link stands at its place in the list; a search for each of many names would take the square of their number.
  const link = document.links[Number(name.path.at(-1))];
  return (link?.path === name.path ? isFrom(link) : document.links.some(isFrom)) ? 'from' : 'to';
}

/** The frameworks in use, each version that is referred to, with all overlays on it. */
export function viewsInUse(sources: Asking): readonly FrameworkView[] {
  return overlaidViews(sources.ask(frameworksInUseQuery, undefined), sources);
}

/** The newest version of every framework, with all overlays on it. */
function everyView(sources: Asking): readonly FrameworkView[] {
  const ids = new Set(sources.facts('ids', 'framework').map(({ facts }) => facts));
  return overlaidViews([...ids], sources);
}

function overlaidViews(references: readonly string[], sources: Asking): readonly FrameworkView[] {
  const overlays = sources.facts('ids', 'overlay').map(({ facts }) => facts);
  return references.flatMap((reference) => sources.ask(viewQuery, { reference, overlays }) ?? []);
}

function viewsOf(
  reference: Text | undefined,
  sources: Asking,
  overlays: readonly string[] = [],
): readonly FrameworkView[] {
  if (reference === undefined) return [];
  return [sources.ask(viewQuery, { reference: reference.value, overlays })].filter((view) => view !== undefined);
}
