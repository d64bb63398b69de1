// Coverage as a flat table for spreadsheets: a row for each place where an item is addressed, one row for a gap.
import type { CoveragePlace, ItemCoverage } from '../index/coverage';
import type { DerivedCoverage } from '../index/derived-coverage';
import type { CoverageEntry } from './coverage-entry';

/** The columns, in their order. */
export const coverageColumns = [
  'programme',
  'framework',
  'item',
  'label',
  'type',
  'area',
  'required',
  'grade',
  'missing',
  'level',
  'module',
  'outcome',
  'outcome level',
  'activities',
  'assessments',
  'via',
  'derived',
] as const;

/** One row, a text or nothing for each column. */
export type CoverageRow = readonly (string | undefined)[];

/** The rows of all entries. */
export function coverageRows(entries: readonly CoverageEntry[]): readonly CoverageRow[] {
  return entries.flatMap(({ programme, coverage, derived }) =>
    (coverage?.items ?? []).flatMap((item) =>
      rowsOf([programme.id, coverage?.view.name], item, derivedCell(derived.get(item.item.id) ?? [])),
    ),
  );
}

function rowsOf(
  head: CoverageRow,
  { item, required, grade, missing, level, places }: ItemCoverage,
  derived: string,
): readonly CoverageRow[] {
  const row = [...head, item.id, item.label, item.type, item.area, requiredWord(item, required), grade, missing, level];
  if (places.length === 0) return [[...row, '', '', '', '', '', '', derived]];
  return places.map((place) => [...row, ...cellsOf(place), derived]);
}

function cellsOf({ member, outcome, level, activities, assessments, via }: CoveragePlace): CoverageRow {
  return [member.module, outcome, level, activities.join(' '), assessments.join(' '), via];
}

/** What crosswalks derive for the item: `COM-04 close assured; REL-05 close partial assessed`. */
function derivedCell(derived: readonly DerivedCoverage[]): string {
  return derived
    .map(({ item, match, partial, grade }) => `${item} ${match}${partial ? ' partial' : ''} ${grade}`)
    .join('; ');
}

function requiredWord({ narrowed }: ItemCoverage['item'], required: boolean): string {
  if (narrowed !== undefined) return 'not applicable';
  return required ? 'yes' : 'no';
}
