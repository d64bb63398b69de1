// Coverage: for a programme and a framework, how far each item is evidenced, and which rung of the ladder is missing.
import { evidenceGrades, type EvidenceGrade, type Policy } from '../model/settings';
import { placesByItem, type CoveragePlace } from './coverage-places';
import { viewQuery, type FrameworkView, type ViewItem } from './framework-view';
import { policyQuery } from './policy';
import { programmeQuery, type ProgrammeScope } from './scope';
import type { Query } from './query';

export type { CoveragePlace } from './coverage-places';

/** How far an item is evidenced: `none`, or the highest rung below which none is missing. */
export type Grade = 'none' | EvidenceGrade;

/** The coverage of one item. */
export interface ItemCoverage {
  readonly item: ViewItem;
  /** Whether the policy asks for the item. */
  readonly required: boolean;
  readonly grade: Grade;
  /** The lowest rung that does not hold; undefined when all hold. */
  readonly missing: EvidenceGrade | undefined;
  /** The highest level attained anywhere. */
  readonly level: string | undefined;
  readonly places: readonly CoveragePlace[];
  /** Where core modules do not reach: pathways that miss the item, or `everywhere` when only optional modules address it. */
  readonly notCore: 'everywhere' | readonly string[];
}

/** Numbers over the required items; each rung includes the rungs above it. */
export interface CoverageTotals {
  /** The items the policy asks for, with those that an overlay takes out. */
  readonly items: number;
  readonly declared: number;
  readonly taught: number;
  readonly assessed: number;
  readonly assured: number;
  readonly notApplicable: number;
  /** Items at the policy's grade or above, per cent of those that apply; undefined when none applies. */
  readonly percent: number | undefined;
}

/** The coverage of one framework by one programme. */
export interface Coverage {
  readonly programme: ProgrammeScope;
  readonly view: FrameworkView;
  /** What is asked for of this framework. */
  readonly policy: Policy;
  /** Every item of the view, in its order. */
  readonly items: readonly ItemCoverage[];
  readonly totals: CoverageTotals;
}

/** The arguments: a programme (undefined for the implicit one) and a framework reference of its. */
export interface CoverageRequest {
  readonly programme: string | undefined;
  readonly reference: string;
}

/** The coverage of a framework by a programme, or undefined when there is no such framework. */
export const coverageQuery: Query<CoverageRequest, Coverage | undefined> = {
  name: 'coverage',
  key: ({ programme, reference }) => JSON.stringify([programme ?? null, reference]),
  answer: (sources, { programme: id, reference }) => {
    const programme = sources.ask(programmeQuery, id);
    const view = sources.ask(viewQuery, { reference, overlays: programme.facts?.overlays ?? [] });
    if (view === undefined) return undefined;
    const policy = policyFor(view, sources.ask(policyQuery, undefined));
    return coverageOf(programme, view, policy, placesByItem(programme, view, sources));
  },
};

/** The workspace's policy, or the less that the framework itself asks for. */
function policyFor({ policy: own }: FrameworkView, policy: Policy): Policy {
  const isEnough = own.evidence !== undefined && gradeRank(own.evidence) < gradeRank(policy.evidence);
  return {
    ...policy,
    evidence: isEnough ? own.evidence : policy.evidence,
    enforce: own.enforce ?? policy.enforce,
  };
}

/** The rank of a grade: 0 for `none`, 4 for `assured`. */
export function gradeRank(grade: Grade): number {
  return grade === 'none' ? 0 : evidenceGrades.indexOf(grade) + 1;
}

/** Whether the policy asks for an item: leaf items but themes, or the framework's own required types; never parts. */
export function isRequired(item: ViewItem, view: FrameworkView, policy: Policy): boolean {
  if (policy.require === 'none' || item.part || item.overlay !== undefined || item.retired) return false;
  if (policy.require === 'all') return true;
  if (view.requiredTypes.length > 0) return item.type !== undefined && view.requiredTypes.includes(item.type);
  return item.leaf && item.type !== 'theme' && item.type !== 'area';
}

function coverageOf(
  programme: ProgrammeScope,
  view: FrameworkView,
  policy: Policy,
  places: ReadonlyMap<string, readonly CoveragePlace[]>,
): Coverage {
  const items = view.items.map((item): ItemCoverage => {
    const found = places.get(item.id) ?? [];
    const { grade, missing } = climb(found, programme.pathways);
    const required = isRequired(item, view, policy);
    const level = highestLevel(found, programme.progression);
    return { item, required, grade, missing, level, places: found, notCore: outsideCore(found, programme.pathways) };
  });
  return { programme, view, policy, items, totals: totalsOf(items, policy) };
}

/** Climbs the ladder of section 4 of the curriculum language: a rung counts when all rungs below it hold. */
function climb(
  places: readonly CoveragePlace[],
  pathways: readonly string[],
): { grade: Grade; missing: EvidenceGrade | undefined } {
  const holds: Readonly<Record<EvidenceGrade, boolean>> = {
    declared: places.length > 0,
    taught: places.some((place) => place.taught),
    assessed: places.some((place) => place.assessed),
    assured: isAssured(places, pathways),
  };
  let grade: Grade = 'none';
  for (const rung of evidenceGrades) {
    if (!holds[rung]) return { grade, missing: rung };
    grade = rung;
  }
  return { grade, missing: undefined };
}

/** Tested by a summative assessment in a core module, on every pathway. */
function isAssured(places: readonly CoveragePlace[], pathways: readonly string[]): boolean {
  const summative = places.filter((place) => place.summative);
  return summative.length > 0 && isReachedByAll(outsideCore(summative, pathways));
}

function isReachedByAll(outside: 'everywhere' | readonly string[]): boolean {
  return outside !== 'everywhere' && outside.length === 0;
}

/** The pathways on which no core module is among the places; `everywhere` when there is no core module at all. */
export function outsideCore(
  places: readonly CoveragePlace[],
  pathways: readonly string[],
): 'everywhere' | readonly string[] {
  const core = places.filter(({ member }) => !member.optional);
  if (core.length === 0) return places.length === 0 ? [] : 'everywhere';
  return pathways.filter(
    (pathway) => !core.some(({ member }) => member.pathways.length === 0 || member.pathways.includes(pathway)),
  );
}

function highestLevel(places: readonly CoveragePlace[], progression: readonly string[]): string | undefined {
  let best = -1;
  for (const { level } of places) {
    if (level !== undefined) best = Math.max(best, progression.indexOf(level));
  }
  return progression[best];
}

function totalsOf(items: readonly ItemCoverage[], policy: Policy): CoverageTotals {
  const asked = items.filter((one) => one.required);
  const applying = asked.filter((one) => one.item.narrowed === undefined);
  const reached = (grade: EvidenceGrade): number =>
    applying.filter((one) => gradeRank(one.grade) >= gradeRank(grade)).length;
  const percent = applying.length === 0 ? undefined : (100 * reached(policy.evidence)) / applying.length;
  return {
    items: asked.length,
    declared: reached('declared'),
    taught: reached('taught'),
    assessed: reached('assessed'),
    assured: reached('assured'),
    notApplicable: asked.length - applying.length,
    percent,
  };
}
