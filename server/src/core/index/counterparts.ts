// What crosswalks hold to be the counterpart of an item in other frameworks, seen from the item's own side.
import { crosswalksOf } from './crosswalks';
import type { CrosswalkFacts } from './facts';
import { pinOf } from './framework-pin';
import { viewQuery, type FrameworkView } from './framework-view';
import { resolveItem } from './item-reference';
import { modelGapsQuery } from './model-gaps';
import type { Sources } from './query';

/** An item of another framework, and how it compares. */
export interface Counterpart {
  readonly id: string;
  readonly label: string | undefined;
  /** Seen from the item that was asked about: `broader` means that the counterpart is the broader one. */
  readonly match: string;
  readonly partial: boolean;
  readonly note: string | undefined;
}

/** The counterparts in one framework. */
export interface Counterparts {
  /** The framework as the crosswalk refers to it. */
  readonly framework: string;
  readonly crosswalk: string;
  readonly items: readonly Counterpart[];
  /** Whether nothing in that framework matches the item, what belongs to it, or what it belongs to. */
  readonly isGap: boolean;
}

/** One entry for each crosswalk, in whichever direction it was drawn; `isWanted` picks the other frameworks by ID. */
export function counterpartsOf(
  item: string,
  view: FrameworkView,
  sources: Pick<Sources, 'facts' | 'ask'>,
  isWanted: (framework: string) => boolean = () => true,
): readonly Counterparts[] {
  return crosswalksOf(sources, view.id).flatMap((crosswalk) =>
    directions.flatMap(([own, other]) => {
      const reference = crosswalk[other];
      if (reference === undefined || pinOf(crosswalk[own] ?? '').id !== view.id || !isWanted(pinOf(reference).id))
        return [];
      const otherView = sources.ask(viewQuery, { reference, overlays: [] });
      const gaps = sources.ask(modelGapsQuery, { reference: view.name, other: reference });
      return {
        framework: otherView?.name ?? reference,
        crosswalk: crosswalk.id,
        items: counterparts(crosswalk, [own, other], item, view, otherView),
        isGap: gaps?.ids.has(item) === true,
      };
    }),
  );
}

/** The item's own side of a crosswalk, and the other. */
type Sides = readonly [own: 'from' | 'to', other: 'from' | 'to'];

const directions: readonly Sides[] = [
  ['from', 'to'],
  ['to', 'from'],
];

function counterparts(
  { links }: CrosswalkFacts,
  [own, other]: Sides,
  item: string,
  view: FrameworkView,
  otherView: FrameworkView | undefined,
): readonly Counterpart[] {
  const fitting = links.filter((link) => idOf(link[own], view) === item);
  return fitting.map((link) => {
    const id = otherView === undefined ? link[other] : idOf(link[other], otherView);
    return {
      id,
      label: otherView?.byId.get(id)?.label,
      match: own === 'from' ? link.match : inverse(link.match),
      partial: link.partial,
      note: link.note,
    };
  });
}

/** The ID without the framework's prefix. */
function idOf(written: string, view: FrameworkView): string {
  const resolution = resolveItem(written, [view]);
  return resolution.found === 'one' ? resolution.item.id : written;
}

/** What is broader seen from one end is narrower seen from the other. */
function inverse(match: string): string {
  if (match === 'broader') return 'narrower';
  return match === 'narrower' ? 'broader' : match;
}
