// Coverage that a crosswalk derives: an item of one framework is met, as far as a related item of another is covered.
import { coverageQuery, type Coverage, type CoverageRequest, type Grade } from './coverage';
import { crosswalksBetween } from './crosswalks';
import type { CrosswalkFacts } from './facts';
import { viewQuery, type FrameworkView } from './framework-view';
import { resolveItem } from './item-reference';
import { policyQuery } from './policy';
import type { Query } from './query';
import { programmeQuery } from './scope';

/** The matches that derive coverage; broader, narrower and related ones do not. */
export const derivingMatches = ['exact', 'close'] as const;
export type DerivingMatch = (typeof derivingMatches)[number];

/** One derivation; it stands beside the direct coverage and never counts in it. */
export interface DerivedCoverage {
  /** The related item, and the framework that owns it as `id@version`. */
  readonly item: string;
  readonly framework: string;
  readonly crosswalk: string;
  readonly match: DerivingMatch;
  readonly partial: boolean;
  /** What the match leaves out, as its author says. */
  readonly note: string | undefined;
  /** How far the related item is covered. */
  readonly grade: Grade;
}

/** For each item of a framework what crosswalks from the programme's other frameworks derive, by the matches of the policy; uncovered items derive nothing. */
export const derivedCoverageQuery: Query<CoverageRequest, ReadonlyMap<string, readonly DerivedCoverage[]>> = {
  name: 'derived-coverage',
  key: ({ programme, reference }) => JSON.stringify([programme ?? null, reference]),
  answer: (sources, { programme, reference }) => {
    const derived = new Map<string, DerivedCoverage[]>();
    const target = sources.ask(viewQuery, { reference, overlays: [] });
    const { derive } = sources.ask(policyQuery, undefined);
    if (target === undefined || derive === 'none') return derived;
    const matches = derivingMatches.filter((match) => match === 'exact' || derive === 'close');
    for (const other of sources.ask(programmeQuery, programme).frameworks) {
      const fitting = crosswalksBetween(sources, other.view.id, target.id);
      const coverage =
        fitting.length === 0 ? undefined : sources.ask(coverageQuery, { programme, reference: other.reference });
      if (coverage === undefined) continue;
      for (const crosswalk of fitting) addDerived(crosswalk, matches, coverage, target, derived);
    }
    return derived;
  },
};

function addDerived(
  crosswalk: CrosswalkFacts,
  matches: readonly DerivingMatch[],
  coverage: Coverage,
  target: FrameworkView,
  derived: Map<string, DerivedCoverage[]>,
): void {
  for (const { from, to, match: written, partial, note } of crosswalk.links) {
    const match = matches.find((one) => one === written);
    if (match === undefined) continue;
    const item = itemId(from, coverage.view);
    const derivedItem = itemId(to, target);
    const grade = coverage.items.find((one) => one.item.id === item)?.grade ?? 'none';
    if (item === undefined || derivedItem === undefined || grade === 'none') continue;
    const one: DerivedCoverage = {
      item,
      framework: coverage.view.name,
      crosswalk: crosswalk.id,
      match,
      partial,
      note,
      grade,
    };
    derived.set(derivedItem, [...(derived.get(derivedItem) ?? []), one]);
  }
}

/** The ID without the framework's prefix; undefined where the framework has no such item. */
function itemId(written: string, view: FrameworkView): string | undefined {
  const resolution = resolveItem(written, [view]);
  return resolution.found === 'one' ? resolution.item.id : undefined;
}
