// What an overlay changes against its base, layer by layer where it lies on another overlay.
import type { OverlayFacts } from '../index/facts';
import { layersOf, viewQuery, type FrameworkView } from '../index/framework-view';
import type { Snapshot } from '../snapshot';

/** What becomes of an item; `no effect` for what is written and changes nothing. */
export type OverlayChangeKind = 'added' | 'part' | 'not applicable' | 'label' | 'wording' | 'no effect';

/** One change. */
export interface OverlayChange {
  /** The overlay that makes it. */
  readonly overlay: string;
  readonly change: OverlayChangeKind;
  readonly item: string;
  /** What stands below: the label or wording as it was, or the item that is refined. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Why an item is set aside, or why a change has no effect. */
  readonly reason: string | undefined;
}

/** The changes of an overlay and of those that it lies on. */
export interface OverlayDiff {
  readonly overlay: string;
  readonly title: string | undefined;
  /** The framework as `id@version`. */
  readonly base: string;
  /** The overlays from the lowest up, the one asked about last. */
  readonly layers: readonly string[];
  readonly changes: readonly OverlayChange[];
}

/** The diff of an overlay; undefined when there is no such overlay, or its base is not there. */
export function overlayDiff(snapshot: Snapshot, id: string): OverlayDiff | undefined {
  const overlay = snapshot.facts('overlay', id)[0]?.facts;
  const reference = overlay?.base;
  if (overlay === undefined || reference === undefined) return undefined;
  const layers = layersOf([id], snapshot);
  const changes: OverlayChange[] = [];
  for (const [place, layer] of layers.entries()) {
    const facts = snapshot.facts('overlay', layer)[0]?.facts;
    const below = snapshot.ask(viewQuery, { reference, overlays: layers.slice(0, place) });
    if (below === undefined) return undefined;
    if (facts !== undefined) changes.push(...changesOf(facts, below));
  }
  const base = snapshot.ask(viewQuery, { reference, overlays: [] });
  return base === undefined ? undefined : { overlay: id, title: overlay.title, base: base.name, layers, changes };
}

function* changesOf(overlay: OverlayFacts, below: FrameworkView): Generator<OverlayChange> {
  const plain = (written: string): string =>
    below.byId.has(written) ? written : written.slice(written.indexOf(':') + 1);
  const change = (kind: OverlayChangeKind, item: string, rest: Partial<OverlayChange>): OverlayChange => ({
    ...{ overlay: overlay.id, change: kind, item, before: undefined, after: undefined, reason: undefined },
    ...rest,
  });
  const idle = (item: string, reason: string): OverlayChange => change('no effect', item, { reason });
  const missing = 'there is no such item below';
  for (const { id, refines, partOf, label } of overlay.add) {
    const on = refines ?? partOf;
    if (below.byId.has(id)) yield idle(id, 'the ID is taken below');
    else yield change(partOf === undefined ? 'added' : 'part', id, { before: on && plain(on), after: label });
  }
  for (const { item, rationale } of overlay.narrow) {
    const isSaid = rationale !== undefined && rationale.trim() !== '';
    const found = below.byId.get(plain(item));
    if (found === undefined) yield idle(item, missing);
    else if (!isSaid) yield idle(item, 'it says no rationale');
    else yield change('not applicable', found.id, { before: found.label, reason: rationale });
  }
  for (const [kind, list] of [
    ['label', overlay.relabel],
    ['wording', overlay.wording],
  ] as const) {
    for (const { item, text } of list) {
      const found = below.byId.get(plain(item));
      const before = kind === 'label' ? found?.label : found?.statement;
      if (found === undefined) yield idle(item, missing);
      else if (before === text) yield idle(item, `it is the same ${kind}`);
      else yield change(kind, found.id, { before, after: text });
    }
  }
}
