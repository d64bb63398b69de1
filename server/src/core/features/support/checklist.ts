// The checklist of a programme: framework, area, item, each with how far it is covered.
import { coverageQuery, type Coverage, type ItemCoverage } from '../../index/coverage';
import { derivedCoverageQuery, type DerivedCoverage } from '../../index/derived-coverage';
import type { Query, Sources } from '../../index/query';
import { programmeQuery } from '../../index/scope';
import { areasOf } from './area-coverage';
import { programmeHeadQuery, type ProgrammeHead } from './coverage-summary';
import { standingOf, type ItemStanding } from './item-standing';
import { byOutcome, gradeOf, type PlaceGrade } from './place-grade';

/** One item. */
export interface ChecklistItem extends ItemStanding {
  readonly id: string;
  readonly label: string | undefined;
  readonly type: string | undefined;
  /** The item that this is a part of, or that it refines. */
  readonly within: string | undefined;
  /** The overlay that adds the item. */
  readonly overlay: string | undefined;
  /** Outcomes that address it, each once. */
  readonly places: readonly ChecklistPlace[];
  /** What crosswalks derive from other frameworks; it never counts in the grade. */
  readonly derived: readonly DerivedCoverage[];
}

/** One outcome that addresses an item. */
export interface ChecklistPlace {
  readonly module: string;
  readonly outcome: string | undefined;
  readonly level: string | undefined;
  /** The highest rung that this outcome reaches by itself. */
  readonly grade: PlaceGrade;
  readonly summative: boolean;
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
      return [frameworkOf(reference, coverage, sources)];
    }),
  }),
};

function frameworkOf(reference: string, coverage: Coverage, sources: Sources): ChecklistFramework {
  const derived = sources.ask(derivedCoverageQuery, { programme: coverage.programme.id, reference });
  const areas = areasOf(coverage).map(({ area, asked, reached, items }) => ({
    id: area?.id,
    label: area?.label,
    asked,
    reached,
    items: items.map((one) => ({
      ...itemOf(one, derived.get(one.item.id) ?? []),
      ...standingOf(one, coverage, sources),
    })),
  }));
  const { name, title } = coverage.view;
  const sum = (count: 'asked' | 'reached'): number => areas.reduce((total, area) => total + area[count], 0);
  return { reference, name, title, asked: sum('asked'), reached: sum('reached'), areas };
}

function itemOf(
  { item, places }: ItemCoverage,
  derived: readonly DerivedCoverage[],
): Omit<ChecklistItem, keyof ItemStanding> {
  const { id, label, type, overlay } = item;
  return {
    id,
    label,
    type,
    within: item.part ? item.parent : item.refines,
    overlay,
    places: byOutcome(places).map((group) => {
      const [{ member, outcome, level }] = group;
      return { module: member.module, outcome, level, ...gradeOf(group) };
    }),
    derived,
  };
}
