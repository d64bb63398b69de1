// The checklist of a programme: framework, area, item, each with how far it is covered.
import { coverageQuery, type Coverage, type Grade, type ItemCoverage } from '../../index/coverage';
import { derivedCoverageQuery, type DerivedCoverage } from '../../index/derived-coverage';
import type { Query } from '../../index/query';
import { programmeQuery } from '../../index/scope';
import type { EvidenceGrade } from '../../model/settings';
import { areasOf } from './area-coverage';
import { programmeHeadQuery, type ProgrammeHead } from './coverage-summary';

/** One item. */
export interface ChecklistItem {
  readonly id: string;
  readonly label: string | undefined;
  readonly type: string | undefined;
  readonly required: boolean;
  /** Why an overlay takes the item out, where one does. */
  readonly notApplicable: string | undefined;
  readonly grade: Grade;
  /** The lowest rung that does not hold. */
  readonly missing: EvidenceGrade | undefined;
  readonly level: string | undefined;
  /** Outcomes that address it, as `CC701 LO1`. */
  readonly outcomes: readonly string[];
  /** What crosswalks derive from other frameworks; it never counts in the grade. */
  readonly derived: readonly DerivedCoverage[];
}

/** One area with its items; the area's own statement is the first of them. */
export interface ChecklistArea {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly asked: number;
  readonly reached: number;
  readonly items: readonly ChecklistItem[];
}

/** One framework with its areas. */
export interface ChecklistFramework {
  /** As the programme refers to it. */
  readonly reference: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly asked: number;
  readonly reached: number;
  readonly areas: readonly ChecklistArea[];
}

/** The whole checklist. */
export interface Checklist {
  readonly programme: ProgrammeHead;
  readonly frameworks: readonly ChecklistFramework[];
}

/** The checklist of a programme. */
export const checklistQuery: Query<string | undefined, Checklist> = {
  name: 'checklist',
  key: (id) => (id === undefined ? 'implicit' : `named ${id}`),
  answer: (sources, programme) => ({
    programme: sources.ask(programmeHeadQuery, programme),
    frameworks: sources.ask(programmeQuery, programme).frameworks.flatMap(({ reference }) => {
      const coverage = sources.ask(coverageQuery, { programme, reference });
      if (coverage === undefined) return [];
      return [frameworkOf(reference, coverage, sources.ask(derivedCoverageQuery, { programme, reference }))];
    }),
  }),
};

function frameworkOf(
  reference: string,
  coverage: Coverage,
  derived: ReadonlyMap<string, readonly DerivedCoverage[]>,
): ChecklistFramework {
  const areas = areasOf(coverage).map(({ area, asked, reached, items }) => ({
    id: area?.id,
    label: area?.label,
    asked,
    reached,
    items: items.map((one) => itemOf(one, derived.get(one.item.id) ?? [])),
  }));
  const { name, title } = coverage.view;
  const sum = (count: 'asked' | 'reached'): number => areas.reduce((total, area) => total + area[count], 0);
  return { reference, name, title, asked: sum('asked'), reached: sum('reached'), areas };
}

function itemOf(one: ItemCoverage, derived: readonly DerivedCoverage[]): ChecklistItem {
  const { item, required, grade, missing, level, places } = one;
  const outcomes = places.map(({ member, outcome }) =>
    outcome === undefined ? member.module : `${member.module} ${outcome}`,
  );
  return {
    id: item.id,
    label: item.label,
    type: item.type,
    required,
    notApplicable: item.narrowed?.rationale,
    grade,
    missing,
    level,
    outcomes: [...new Set(outcomes)],
    derived,
  };
}
