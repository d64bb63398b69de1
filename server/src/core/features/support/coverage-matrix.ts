// The matrix of a programme: which module addresses which item, to which level and with what evidence.
import type { Uri } from '../../base/uri';
import {
  coverageQuery,
  type Coverage,
  type CoveragePlace,
  type CoverageRequest,
  type ItemCoverage,
} from '../../index/coverage';
import { membersQuery } from '../../index/members';
import { derivedCoverageQuery, type DerivedCoverage } from '../../index/derived-coverage';
import type { Query, Sources } from '../../index/query';
import type { EvidenceGrade } from '../../model/settings';
import { standingOf, type ItemStanding } from './item-standing';
import { byModule, gradeOf, type PlaceGrade } from './place-grade';

/** One module of the programme. */
export interface MatrixColumn {
  readonly module: string;
  readonly title: string | undefined;
  readonly stage: number;
  readonly optional: boolean;
  readonly pathways: readonly string[];
  /** Undefined where no file has the module. */
  readonly uri: Uri | undefined;
}

/** One module's part in one item. */
export interface MatrixCell {
  /** The place of the module among the columns. */
  readonly column: number;
  readonly outcomes: readonly string[];
  /** The highest level that the module's outcomes attain. */
  readonly level: string | undefined;
  /** The highest rung that this module reaches by itself. */
  readonly grade: PlaceGrade;
  readonly summative: boolean;
}

/** One item with the modules that address it; grade and level are those over all modules. */
export interface MatrixRow extends ItemStanding {
  readonly item: string;
  readonly label: string | undefined;
  readonly type: string | undefined;
  readonly area: string | undefined;
  /** What crosswalks derive from other frameworks; it never counts in the grade. */
  readonly derived: readonly DerivedCoverage[];
  /** Only modules that address the item, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** Items by modules. */
export interface CoverageMatrix {
  readonly programme: string | undefined;
  /** `id@version` of what was really looked at. */
  readonly framework: string;
  readonly title: string | undefined;
  /** The grade that the workspace asks for. */
  readonly evidence: EvidenceGrade;
  readonly progression: readonly string[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** The matrix of a programme and a framework, or undefined when there is no such framework. */
export const matrixQuery: Query<CoverageRequest, CoverageMatrix | undefined> = {
  name: 'coverage-matrix',
  key: ({ programme, reference }) => JSON.stringify([programme ?? null, reference]),
  answer: (sources, request) => {
    const coverage = sources.ask(coverageQuery, request);
    if (coverage === undefined) return undefined;
    const columns = columnsOf(coverage, sources);
    const places = new Map(columns.map(({ module }, place) => [module, place]));
    const { progression } = coverage.programme;
    const derived = sources.ask(derivedCoverageQuery, request);
    return {
      programme: request.programme,
      framework: coverage.view.name,
      title: coverage.view.title,
      evidence: coverage.policy.evidence,
      progression,
      columns,
      rows: coverage.items.map((one) => ({
        ...rowOf(one, places, progression),
        ...standingOf(one, coverage, sources),
        derived: derived.get(one.item.id) ?? [],
      })),
    };
  },
};

function columnsOf({ programme }: Coverage, sources: Sources): readonly MatrixColumn[] {
  return sources.ask(membersQuery, programme.id).map(({ module, stage, optional, pathways }) => {
    const found = sources.facts('module', module)[0];
    return { module, title: found?.facts.title, stage, optional, pathways, uri: found?.uri };
  });
}

function rowOf(
  { item, places }: ItemCoverage,
  columns: ReadonlyMap<string, number>,
  progression: readonly string[],
): Omit<MatrixRow, keyof ItemStanding | 'derived'> {
  const cells = [...byModule(places)].flatMap(([module, ofModule]) => {
    const column = columns.get(module);
    return column === undefined ? [] : [cellOf(column, ofModule, progression)];
  });
  return {
    item: item.id,
    label: item.label,
    type: item.type,
    area: item.area,
    cells: cells.sort((a, b) => a.column - b.column),
  };
}

function cellOf(column: number, places: readonly CoveragePlace[], progression: readonly string[]): MatrixCell {
  const levels = places.map(({ level }) => (level === undefined ? -1 : progression.indexOf(level)));
  return {
    column,
    outcomes: [...new Set(places.flatMap(({ outcome }) => outcome ?? []))],
    level: progression[Math.max(...levels)],
    ...gradeOf(places),
  };
}
