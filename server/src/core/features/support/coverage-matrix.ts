// The matrix of a programme: which module addresses which item, to which level and with what evidence.
import type { Uri } from '../../base/uri';
import {
  coverageQuery,
  type Coverage,
  type CoveragePlace,
  type CoverageRequest,
  type Grade,
  type ItemCoverage,
} from '../../index/coverage';
import { mergedMembers } from '../../index/coverage-places';
import type { Query, Sources } from '../../index/query';
import type { EvidenceGrade } from '../../model/settings';

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
  /** The highest rung that this module reaches by itself; `assured` needs every pathway and is a matter of the whole row. */
  readonly grade: Exclude<EvidenceGrade, 'assured'>;
  readonly summative: boolean;
}

/** One item with the modules that address it. */
export interface MatrixRow {
  readonly item: string;
  readonly label: string | undefined;
  readonly type: string | undefined;
  readonly area: string | undefined;
  readonly required: boolean;
  /** Why an overlay takes the item out, where one does. */
  readonly notApplicable: string | undefined;
  /** The grade and level over all modules. */
  readonly grade: Grade;
  readonly missing: EvidenceGrade | undefined;
  readonly level: string | undefined;
  /** Only modules that address the item, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** Items by modules. */
export interface CoverageMatrix {
  readonly programme: string | undefined;
  readonly framework: string;
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
    return {
      programme: request.programme,
      framework: coverage.view.name,
      progression,
      columns,
      rows: coverage.items.map((one) => rowOf(one, places, progression)),
    };
  },
};

function columnsOf({ programme }: Coverage, sources: Sources): readonly MatrixColumn[] {
  return mergedMembers(programme.members).map(({ module, stage, optional, pathways }) => {
    const found = sources.facts('module', module)[0];
    return { module, title: found?.facts.title, stage, optional, pathways, uri: found?.uri };
  });
}

function rowOf(one: ItemCoverage, columns: ReadonlyMap<string, number>, progression: readonly string[]): MatrixRow {
  const { item, required, grade, missing, level } = one;
  const byColumn = new Map<number, CoveragePlace[]>();
  for (const place of one.places) {
    const column = columns.get(place.member.module);
    if (column === undefined) continue;
    byColumn.set(column, [...(byColumn.get(column) ?? []), place]);
  }
  const cells = [...byColumn].sort(([a], [b]) => a - b);
  return {
    item: item.id,
    label: item.label,
    type: item.type,
    area: item.area,
    required,
    notApplicable: item.narrowed?.rationale,
    grade,
    missing,
    level,
    cells: cells.map(([column, places]) => cellOf(column, places, progression)),
  };
}

function cellOf(column: number, places: readonly CoveragePlace[], progression: readonly string[]): MatrixCell {
  const levels = places.map(({ level }) => (level === undefined ? -1 : progression.indexOf(level)));
  const taught = places.some((place) => place.taught);
  const assessed = taught && places.some((place) => place.assessed);
  return {
    column,
    outcomes: [...new Set(places.flatMap(({ outcome }) => outcome ?? []))],
    level: progression[Math.max(...levels)],
    grade: gradeOf(taught, assessed),
    summative: assessed && places.some((place) => place.summative),
  };
}

function gradeOf(taught: boolean, assessed: boolean): MatrixCell['grade'] {
  if (assessed) return 'assessed';
  return taught ? 'taught' : 'declared';
}
