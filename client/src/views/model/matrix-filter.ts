// Which rows and columns of the matrix its filters leave.
import type { CoverageMatrix, MatrixColumn, MatrixRow } from '../../../../server/src/protocol';
import { isOpen, type Grade } from './grade';

/** Which modules to show: all, those every learner takes, those of choice, or those of one stage. */
export type ModuleFilter = 'all' | 'core' | 'optional' | `stage ${number}`;

/** How well the items of a crosswalk match through which coverage is derived. */
export type Match = MatrixRow['derived'][number]['match'];

/** What the matrix is narrowed to. */
export interface MatrixFilter {
  /** Words that an item's ID, label or area must hold. */
  readonly items: string;
  /** Words that a module's ID or title must hold. */
  readonly modules: string;
  readonly gapsOnly: boolean;
  /** The ID of an area; empty for all. */
  readonly area: string;
  readonly grade: Grade | 'any';
  readonly choice: ModuleFilter;
  /** How well an item of another framework must match for which something is derived. */
  readonly match: Match | 'any';
}

/** The filter that leaves everything. */
export const noFilter: MatrixFilter = {
  items: '',
  modules: '',
  gapsOnly: false,
  area: '',
  grade: 'any',
  choice: 'all',
  match: 'any',
};

/** The places of the rows and columns that are left, in order. */
export interface MatrixSelection {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Applies a filter. The heading of an area stays for as long as one of its items does. */
export function selected({ rows, columns }: CoverageMatrix, filter: MatrixFilter): MatrixSelection {
  const labels = new Map(rows.filter(isHeading).map(({ item, label }) => [item, label]));
  const fits = rows.map((row) => fitsRow(row, labels, filter));
  const areas = new Set(rows.flatMap((row, place) => (fits[place] === true ? [row.area] : [])));
  return {
    rows: placesOf(rows, (row, place) => fits[place] === true || (isHeading(row) && areas.has(row.item))),
    columns: placesOf(columns, (column) => fitsColumn(column, filter)),
  };
}

/** Whether a row is an area's own statement, under which its items stand. */
export function isHeading({ item, area }: MatrixRow): boolean {
  return item === area;
}

/** Whether a filter leaves anything out. */
export function isNarrowed(filter: MatrixFilter): boolean {
  return (Object.keys(noFilter) as (keyof MatrixFilter)[]).some((key) => filter[key] !== noFilter[key]);
}

function fitsRow(
  row: MatrixRow,
  labels: ReadonlyMap<string, string | undefined>,
  { items, gapsOnly, area, grade, match }: MatrixFilter,
): boolean {
  if (gapsOnly && !isOpen(row)) return false;
  if (grade !== 'any' && (row.grade !== grade || (isHeading(row) && !row.required))) return false;
  if (area !== '' && row.area !== area) return false;
  if (match !== 'any' && !row.derived.some((one) => one.match === match)) return false;
  return holds(items, [row.item, row.label, row.area, row.area === undefined ? undefined : labels.get(row.area)]);
}

function fitsColumn({ module, title, stage, optional }: MatrixColumn, { modules, choice }: MatrixFilter): boolean {
  if (choice === 'core' && optional) return false;
  if (choice === 'optional' && !optional) return false;
  if (choice.startsWith('stage ') && choice !== `stage ${String(stage)}`) return false;
  return holds(modules, [module, title]);
}

/** Whether every word stands somewhere in the texts. */
function holds(words: string, texts: readonly (string | undefined)[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function placesOf<T>(list: readonly T[], isWanted: (one: T, place: number) => boolean): readonly number[] {
  return list.flatMap((one, place) => (isWanted(one, place) ? [place] : []));
}
