// The hierarchy of prerequisites: what a module needs first, and what needs it.
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { requiredByQuery } from '../index/required-by';
import { nameAt } from '../names/uses';
import type { Snapshot } from '../snapshot';
import { namedDocument } from './support/named-document';

/** A module in the hierarchy. */
export interface HierarchyModule {
  readonly id: string;
  readonly title: string | undefined;
  readonly uri: Uri;
  /** The whole document, and its ID. */
  readonly range: TextRange;
  readonly selection: TextRange;
}

/** A module that is linked to another, with the places that link them, all in the file of the module that needs. */
export interface HierarchyLink {
  readonly module: HierarchyModule;
  readonly places: readonly TextRange[];
}

/** The module named at an offset, by definition or mention; undefined where none is, or nobody has written it. */
export function hierarchyModuleAt(snapshot: Snapshot, uri: Uri, offset: number): HierarchyModule | undefined {
  const use = nameAt(uri, offset, snapshot);
  return use?.name.kind === 'module' ? moduleNamed(use.name.text.value, snapshot) : undefined;
}

/** What the module needs first, in its own order. */
export function prerequisitesOf(snapshot: Snapshot, id: string): readonly HierarchyLink[] {
  const needing = namedDocument('module', id, snapshot)?.document;
  const ids = new Set(needing?.prerequisites.map(({ value }) => value));
  return [...ids].flatMap((prerequisite) => {
    const module = moduleNamed(prerequisite, snapshot);
    return module === undefined ? [] : [{ module, places: placesOf(id, prerequisite, snapshot) }];
  });
}

/** The modules that need this one first, in the order of their files. */
export function dependentsOf(snapshot: Snapshot, id: string): readonly HierarchyLink[] {
  return (snapshot.ask(requiredByQuery, undefined).get(id) ?? []).flatMap((dependent) => {
    const module = moduleNamed(dependent, snapshot);
    return module === undefined ? [] : [{ module, places: placesOf(dependent, id, snapshot) }];
  });
}

function moduleNamed(id: string, snapshot: Snapshot): HierarchyModule | undefined {
  const found = namedDocument('module', id, snapshot);
  if (found === undefined) return undefined;
  const { uri, document } = found;
  return { id, title: document.title?.value, uri, range: document.range, selection: document.head };
}

/** Where a module names a prerequisite. */
function placesOf(needing: string, needed: string, snapshot: Snapshot): readonly TextRange[] {
  const module = namedDocument('module', needing, snapshot)?.document;
  const places = module?.prerequisites.filter(({ value }) => value === needed) ?? [];
  return places.map(({ range }) => range);
}
