// A framework as a programme sees it: one version, with the programme's overlays laid over it.
import type { FrameworkPolicy } from '../model/framework';
import type { FrameworkFacts, ItemFacts, Located, OverlayFacts } from './facts';
import { compareVersions, pinOf, type FrameworkPin } from './framework-pin';
import type { Query, Sources } from './query';

/** What a reference leads to. */
export interface FoundFramework {
  readonly pin: FrameworkPin;
  /** `other-version`: the framework is there, but not in the version asked for; the newest one stands in. */
  readonly status: 'exact' | 'unpinned' | 'other-version' | 'missing';
  readonly framework: Located<FrameworkFacts> | undefined;
  /** The versions that are there, oldest first. */
  readonly versions: readonly string[];
}

/** An item of a view. */
export interface ViewItem extends ItemFacts {
  /** The overlay that added the item. */
  readonly overlay: string | undefined;
  /** The item of the base that an added item refines. */
  readonly refines: string | undefined;
  /** Set where an overlay takes the item out, with its reason. */
  readonly narrowed: { readonly overlay: string; readonly rationale: string } | undefined;
}

/** A framework with overlays: the items in order, an added one behind the item it refines. */
export interface FrameworkView {
  readonly id: string;
  readonly version: string;
  /** `id@version` of what is really looked at. */
  readonly name: string;
  readonly prefix: string | undefined;
  readonly title: string | undefined;
  readonly requiredTypes: readonly string[];
  readonly policy: FrameworkPolicy;
  readonly progression: readonly string[];
  /** The overlays laid over it, in their order. */
  readonly overlays: readonly string[];
  readonly items: readonly ViewItem[];
  readonly byId: ReadonlyMap<string, ViewItem>;
}

/** A view's arguments: the framework reference, and the overlays whose base it may be. */
export interface ViewRequest {
  readonly reference: string;
  readonly overlays: readonly string[];
}

/** What a framework reference leads to; a workspace's own framework wins over a bundled one of the same version. */
export const frameworkQuery: Query<string, FoundFramework> = {
  name: 'framework-found',
  key: (reference) => reference,
  answer: (sources, reference) => {
    const pin = pinOf(reference);
    const known = [...sources.facts('framework', pin.id)].sort(
      (a, b) => compareVersions(a.facts.version, b.facts.version) || Number(b.facts.bundled) - Number(a.facts.bundled),
    );
    const versions = [...new Set(known.map(({ facts }) => facts.version))];
    const exact = known.filter(({ facts }) => facts.version === pin.version).at(-1);
    if (exact !== undefined) return { pin, status: 'exact', framework: exact, versions };
    const newest = known.at(-1);
    if (newest === undefined) return { pin, status: 'missing', framework: undefined, versions };
    return { pin, status: pin.version === undefined ? 'unpinned' : 'other-version', framework: newest, versions };
  },
};

/** The view that a reference and overlays give, or undefined when there is no such framework. */
export const viewQuery: Query<ViewRequest, FrameworkView | undefined> = {
  name: 'view',
  key: ({ reference, overlays }) => JSON.stringify([reference, ...overlays]),
  answer: (sources, { reference, overlays }) => {
    const framework = sources.ask(frameworkQuery, reference).framework?.facts;
    if (framework === undefined) return undefined;
    const laid = layersOf(overlays, sources).flatMap((id) => overlayOn(sources, id, framework));
    return viewOf(framework, laid);
  },
};

/** The overlays with those that they lie on, the lowest first, each once; a circle is walked once. */
export function layersOf(overlays: readonly string[], sources: Pick<Sources, 'facts'>): readonly string[] {
  const layers = new Set<string>();
  for (const id of overlays) {
    const below = new Set<string>();
    for (
      let at: string | undefined = id;
      at !== undefined && !below.has(at) && !layers.has(at);
      at = sources.facts('overlay', at)[0]?.facts.over
    )
      below.add(at);
    for (const layer of [...below].reverse()) layers.add(layer);
  }
  return [...layers];
}

/** The overlay if it lies on the framework, with the base's items named by their IDs alone. */
function overlayOn(sources: Sources, id: string, framework: FrameworkFacts): readonly OverlayFacts[] {
  const overlay = sources.facts('overlay', id)[0]?.facts;
  if (overlay?.base === undefined || pinOf(overlay.base).id !== framework.id) return [];
  const ids = new Set(framework.items.map((item) => item.id));
  const plain = (written: string): string => withoutPrefix(written, framework, ids);
  const plainly = <T extends { readonly item: string }>(one: T): T => ({ ...one, item: plain(one.item) });
  const named = (written: string | undefined): string | undefined =>
    written === undefined ? undefined : plain(written);
  const add = overlay.add.map((added) => ({ ...added, refines: named(added.refines), partOf: named(added.partOf) }));
  const { narrow, relabel, wording } = overlay;
  return [
    { ...overlay, add, narrow: narrow.map(plainly), relabel: relabel.map(plainly), wording: wording.map(plainly) },
  ];
}

function withoutPrefix(written: string, framework: FrameworkFacts, ids: ReadonlySet<string>): string {
  if (ids.has(written)) return written;
  const prefixes = [framework.prefix, framework.id].map((prefix) => `${prefix ?? framework.id}:`);
  const prefix = prefixes.find((one) => written.startsWith(one));
  return prefix === undefined ? written : written.slice(prefix.length);
}

function viewOf(framework: FrameworkFacts, overlays: readonly OverlayFacts[]): FrameworkView {
  const items = framework.items.map((item): ViewItem => ({
    ...item,
    overlay: undefined,
    refines: undefined,
    narrowed: undefined,
  }));
  for (const overlay of overlays) layOver(items, overlay);
  const byId = new Map<string, ViewItem>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  const { id, version, prefix, title, requiredTypes, policy, progression } = framework;
  const names = overlays.map((overlay) => overlay.id);
  const name = `${id}@${version}`;
  return { id, version, name, prefix, title, requiredTypes, policy, progression, overlays: names, items, byId };
}

function layOver(items: ViewItem[], overlay: OverlayFacts): void {
  const change = (id: string, with_: (item: ViewItem) => ViewItem): void => {
    const place = items.findIndex((item) => item.id === id);
    const item = items[place];
    if (item !== undefined) items[place] = with_(item);
  };
  for (const { item, rationale } of overlay.narrow) {
    if (rationale === undefined || rationale.trim() === '') continue;
    change(item, (base) => ({ ...base, narrowed: { overlay: overlay.id, rationale } }));
  }
  for (const { item, text } of overlay.relabel) change(item, (base) => ({ ...base, label: text }));
  for (const { item, text } of overlay.wording) change(item, (base) => ({ ...base, statement: text }));
  for (const added of overlay.add) {
    if (items.some((item) => item.id === added.id)) continue;
    const place = items.findIndex((item) => item.id === (added.refines ?? added.partOf));
    const local = localItem(added, overlay.id, items[place]);
    items.splice(place < 0 ? items.length : endOfParts(items, place), 0, local);
  }
}

function localItem(added: OverlayFacts['add'][number], overlay: string, refined: ViewItem | undefined): ViewItem {
  return {
    ...{
      involvement: undefined,
      related: [],
      retired: false,
      replacedBy: [],
      part: false,
      narrowed: undefined,
    },
    id: added.id,
    type: added.type ?? (added.partOf === undefined ? refined?.type : 'part'),
    label: added.label,
    statement: added.statement,
    section: added.section,
    notes: added.notes,
    parent: added.partOf ?? refined?.parent,
    area: refined?.area,
    leaf: true,
    overlay,
    refines: added.refines,
    part: added.partOf !== undefined,
  };
}

/** Behind an item, its parts, and what other overlays added to it. */
function endOfParts(items: readonly ViewItem[], place: number): number {
  const id = items[place]?.id;
  let end = place + 1;
  while (end < items.length && (items[end]?.parent === id || items[end]?.refines === id)) end++;
  return end;
}
