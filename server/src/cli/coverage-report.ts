// The coverage of a workspace's programmes, ready for any reporter.
import type { Uri } from '../core/base/uri';
import type { Coverage, ItemCoverage } from '../core/index/coverage';
import { derivedCoverageQuery, type DerivedCoverage } from '../core/index/derived-coverage';
import type { MemberFacts } from '../core/index/facts';
import { programmeQuery, type ProgrammeScope } from '../core/index/scope';
import { trainingGapQuery, type TrainingGap } from '../core/index/training-gap';
import type { EvidenceGrade } from '../core/model/settings';
import type { Snapshot } from '../core/snapshot';
import type { LoadedWorkspace } from './load';

/** One programme and one framework that it promises to cover. */
export interface CoverageEntry {
  readonly programme: ProgrammeScope;
  /** Undefined where the programme promises no framework that is there. */
  readonly coverage: Coverage | undefined;
  /** What crosswalks derive for each item; it stands beside the coverage and never counts. */
  readonly derived: ReadonlyMap<string, readonly DerivedCoverage[]>;
  /** The roles that the programme names, held against it; with its last framework only. */
  readonly gaps: readonly TrainingGap[];
  /** The grade at which an item counts as covered. */
  readonly evidence: EvidenceGrade;
  /** Per cent of the items that are asked for and apply, to one decimal place; undefined when none applies. */
  readonly percent: number | undefined;
}

/** The entries of a workspace: of the programmes asked about, else of those that hold a module asked about. */
export function coverageOf(loaded: LoadedWorkspace, evidence: EvidenceGrade | undefined): readonly CoverageEntry[] {
  const { snapshot } = loaded.workspace;
  return askedProgrammes(loaded, snapshot).flatMap((programme): readonly CoverageEntry[] => {
    const found = snapshot.coverage(programme.id);
    if (found.length === 0)
      return [
        { programme, coverage: undefined, derived: new Map(), gaps: [], evidence: 'assessed', percent: undefined },
      ];
    const gaps = gapsOf(programme, snapshot);
    return found.map((coverage, place) => {
      const grade = evidence ?? coverage.policy.evidence;
      const derived = snapshot.ask(derivedCoverageQuery, { programme: programme.id, reference: coverage.view.name });
      const own = place === found.length - 1 ? gaps : [];
      return { programme, coverage, derived, gaps: own, evidence: grade, percent: percentAt(coverage, grade) };
    });
  });
}

/** Where a programme has no ID, nobody has said which roles it is for. */
function gapsOf({ id, facts }: ProgrammeScope, snapshot: Snapshot): readonly TrainingGap[] {
  if (id === undefined) return [];
  return (facts?.roles ?? []).flatMap((role) => snapshot.ask(trainingGapQuery, { role, programme: id }) ?? []);
}

/** Whether an item is one of those that the percentage is made of. */
export function isCounted(one: ItemCoverage): boolean {
  return one.required && one.item.narrowed === undefined;
}

function percentAt({ totals }: Coverage, grade: EvidenceGrade): number | undefined {
  const applying = totals.items - totals.notApplicable;
  return applying === 0 ? undefined : Math.round((1000 * totals[grade]) / applying) / 10;
}

function askedProgrammes(loaded: LoadedWorkspace, snapshot: Snapshot): readonly ProgrammeScope[] {
  const all = snapshot.programmes().map((id) => snapshot.ask(programmeQuery, id));
  const asked = all.filter(({ id, uri }) =>
    id === undefined ? loaded.asked.length > 0 : uri !== undefined && loaded.isAsked(uri),
  );
  if (asked.length > 0) return asked;
  return all.filter(({ members }) =>
    members.some((member) => isHeldIn(member, snapshot, (uri) => loaded.isAsked(uri))),
  );
}

function isHeldIn({ module }: MemberFacts, snapshot: Snapshot, isAsked: (uri: Uri) => boolean): boolean {
  return snapshot.index.get('module', module).some(({ uri }) => isAsked(uri));
}
