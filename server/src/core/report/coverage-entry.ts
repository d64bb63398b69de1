// The coverage of programmes, ready for any report.
import { gradeRank, type Coverage, type ItemCoverage } from '../index/coverage';
import {
  derivedCoverageQuery,
  derivingMatches,
  type DerivedCoverage,
  type DerivingMatch,
} from '../index/derived-coverage';
import { modelGapsQuery, type ModelGaps } from '../index/model-gaps';
import type { ProgrammeScope } from '../index/scope';
import { trainingGapQuery, type TrainingGap } from '../index/training-gap';
import type { EvidenceGrade } from '../model/settings';
import type { Snapshot } from '../snapshot';

/** One programme and one framework that it promises to cover. */
export interface CoverageEntry {
  readonly programme: ProgrammeScope;
  /** Undefined where the programme promises no framework that is there. */
  readonly coverage: Coverage | undefined;
  /** What crosswalks derive for each item; it stands beside the coverage and never counts. */
  readonly derived: ReadonlyMap<string, readonly DerivedCoverage[]>;
  /** What the programme's other frameworks have no counterpart for, where a crosswalk relates them. */
  readonly modelGaps: readonly ModelGaps[];
  /** The roles that the programme names, held against it; with its last framework only. */
  readonly gaps: readonly TrainingGap[];
  /** The grade at which an item counts as covered. */
  readonly evidence: EvidenceGrade;
  /** Per cent of the items that are asked for and apply, to one decimal place; undefined when none applies. */
  readonly percent: number | undefined;
}

/** An item that only a crosswalk covers, and whether it does so in part. */
export interface DerivedItem {
  readonly id: string;
  readonly partial: boolean;
}

/** The entries of a programme, one for each framework it promises; one without coverage where it promises none that is there. */
export function coverageEntries(
  programme: ProgrammeScope,
  snapshot: Snapshot,
  evidence: EvidenceGrade | undefined,
  matches: readonly DerivingMatch[] = derivingMatches,
): readonly CoverageEntry[] {
  const found = snapshot.coverage(programme.id);
  if (found.length === 0)
    return [
      {
        ...{ programme, coverage: undefined, derived: new Map(), modelGaps: [], gaps: [] },
        ...{ evidence: 'assessed', percent: undefined },
      },
    ];
  const gaps = gapsOf(programme, snapshot);
  return found.map((coverage, place) => {
    const grade = evidence ?? coverage.policy.evidence;
    const own = place === found.length - 1 ? gaps : [];
    return {
      programme,
      coverage,
      derived: derivedFor(coverage, matches, snapshot),
      modelGaps: modelGapsOf(coverage, found, snapshot),
      gaps: own,
      evidence: grade,
      percent: percentAt(coverage, grade),
    };
  });
}

/** What crosswalks derive by one of these matches. */
function derivedFor(
  { programme, view }: Coverage,
  matches: readonly DerivingMatch[],
  snapshot: Snapshot,
): ReadonlyMap<string, readonly DerivedCoverage[]> {
  const all = snapshot.ask(derivedCoverageQuery, { programme: programme.id, reference: view.name });
  const fitting = [...all].map(([id, list]) => [id, list.filter(({ match }) => matches.includes(match))] as const);
  return new Map(fitting.filter(([, list]) => list.length > 0));
}

function modelGapsOf({ view }: Coverage, all: readonly Coverage[], snapshot: Snapshot): readonly ModelGaps[] {
  const gaps = all.flatMap(
    (other) => snapshot.ask(modelGapsQuery, { reference: view.name, other: other.view.name }) ?? [],
  );
  return gaps.filter(({ items }) => items.length > 0);
}

/** Where a programme has no ID, nobody has said which roles it is for. */
function gapsOf({ id, facts }: ProgrammeScope, snapshot: Snapshot): readonly TrainingGap[] {
  if (id === undefined) return [];
  return [...new Set(facts?.roles ?? [])].flatMap(
    (role) => snapshot.ask(trainingGapQuery, { role, programme: id }) ?? [],
  );
}

/** Whether an item is one of those that the percentage is made of. */
export function isCounted(one: ItemCoverage): boolean {
  return one.required && one.item.narrowed === undefined;
}

/** The items that count, fall short directly, and reach the grade through a crosswalk; they stay out of every number. */
export function derivedOnly({ coverage, derived, evidence }: CoverageEntry): readonly DerivedItem[] {
  const short = (coverage?.items ?? []).filter((one) => isCounted(one) && gradeRank(one.grade) < gradeRank(evidence));
  return short.flatMap(({ item }) => {
    const reaching = (derived.get(item.id) ?? []).filter(({ grade }) => gradeRank(grade) >= gradeRank(evidence));
    return reaching.length === 0 ? [] : [{ id: item.id, partial: reaching.every(({ partial }) => partial) }];
  });
}

function percentAt({ totals }: Coverage, grade: EvidenceGrade): number | undefined {
  const applying = totals.items - totals.notApplicable;
  return applying === 0 ? undefined : Math.round((1000 * totals[grade]) / applying) / 10;
}
