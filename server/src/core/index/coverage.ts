// Coverage: for a programme and a framework, how far each item is evidenced, and which rung of the ladder is missing.
import { evidenceGrades, type EvidenceGrade, type Policy } from '../model/settings';
import { groupPlacesQuery, type CoveragePlace, type ItemPlaces } from './coverage-places';
import { viewQuery, type FrameworkView, type ViewItem } from './framework-view';
import { groupCount, membersQuery } from './members';
import { policyQuery } from './policy';
import { programmeQuery, type ProgrammeScope } from './scope';
import { noTally, outsideReach, tallyOf, together, type Tally } from './tally';
import type { Query } from './query';

export type { CoveragePlace } from './coverage-places';

/** How far an item is evidenced: `none`, or the highest rung below which none is missing. */
export type Grade = 'none' | EvidenceGrade;

/** What is known of an item beside its places. */
interface Counted {
  readonly item: ViewItem;
  readonly required: boolean;
  readonly tally: Tally;
}

/** The coverage of one item. */
export class ItemCoverage {
  readonly item: ViewItem;
  /** Whether the policy asks for the item. */
  readonly required: boolean;
  readonly grade: Grade;
  /** The lowest rung that does not hold; undefined when all hold. */
  readonly missing: EvidenceGrade | undefined;
  /** The highest level attained anywhere. */
  readonly level: string | undefined;
  /** Where core modules do not reach: pathways that miss the item, or `everywhere` when only optional modules address it. */
  readonly notCore: 'everywhere' | readonly string[];
  readonly #groups: readonly GroupPlaces[];

  constructor(
    { item, required, tally }: Counted,
    { pathways, progression }: ProgrammeScope,
    groups: readonly GroupPlaces[],
  ) {
    const { grade, missing } = climb(tally, pathways);
    this.item = item;
    this.required = required;
    this.grade = grade;
    this.missing = missing;
    this.level = progression[tally.level];
    this.notCore = tally.declared ? outsideReach(tally.core, pathways) : [];
    this.#groups = groups;
  }

  /** The outcomes that address it, in the order of the programme's modules. */
  get places(): readonly CoveragePlace[] {
    return this.#groups.flatMap((group) => group.get(this.item.id)?.places ?? []);
  }
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
    const count = groupCount(sources.ask(membersQuery, id));
    const groups = Array.from({ length: count }, (_, group) =>
      sources.ask(groupPlacesQuery, { programme: id, reference, group }),
    );
    return coverageOf(programme, view, policy, groups);
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

/** Items with the area that they belong to, areas in the framework's order; what belongs to none is under undefined. */
export function itemsByArea(items: readonly ItemCoverage[]): ReadonlyMap<string | undefined, readonly ItemCoverage[]> {
  const areas = new Map<string | undefined, ItemCoverage[]>();
  for (const one of items) {
    const own = areas.get(one.item.area);
    if (own === undefined) areas.set(one.item.area, [one]);
    else own.push(one);
  }
  return areas;
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

/** The pathways on which no core module is among the places; `everywhere` when there is no core module at all. */
export function outsideCore(
  places: readonly CoveragePlace[],
  pathways: readonly string[],
): 'everywhere' | readonly string[] {
  return places.length === 0 ? [] : outsideReach(tallyOf(places, []).core, pathways);
}

type GroupPlaces = ReadonlyMap<string, ItemPlaces>;

function coverageOf(
  programme: ProgrammeScope,
  view: FrameworkView,
  policy: Policy,
  groups: readonly GroupPlaces[],
): Coverage {
  const items = view.items.map((item) => {
    let tally = noTally;
    for (const group of groups) tally = together(tally, group.get(item.id)?.tally ?? noTally);
    return new ItemCoverage({ item, required: isRequired(item, view, policy), tally }, programme, groups);
  });
  return { programme, view, policy, items, totals: totalsOf(items, policy) };
}

/** Climbs the ladder of section 4 of the curriculum language: a rung counts when all rungs below it hold. */
function climb(
  tally: Tally,
  pathways: readonly string[],
): { readonly grade: Grade; readonly missing: EvidenceGrade | undefined } {
  const { declared, taught, assessed } = tally;
  const holds: Readonly<Record<EvidenceGrade, boolean>> = {
    declared,
    taught,
    assessed,
    assured: outsideReach(tally.summativeCore, pathways).length === 0,
  };
  let grade: Grade = 'none';
  for (const rung of evidenceGrades) {
    if (!holds[rung]) return { grade, missing: rung };
    grade = rung;
  }
  return { grade, missing: undefined };
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
