// Coverage as a flat table for spreadsheets: a row for each place where an item is addressed, one row for a gap.
import { stringify } from 'csv-stringify/sync';
import type { CoveragePlace, ItemCoverage } from '../../core/index/coverage';
import type { DerivedCoverage } from '../../core/index/derived-coverage';
import type { CoverageEntry } from '../coverage-report';

const columns = [
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

type Row = readonly (string | undefined)[];

/** The coverage as CSV with a header; cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function coverageCsv(entries: readonly CoverageEntry[]): string {
  const rows = entries.flatMap(({ programme, coverage, derived }) =>
    (coverage?.items ?? []).flatMap((item) =>
      rowsOf([programme.id, coverage?.view.name], item, derivedCell(derived.get(item.item.id) ?? [])),
    ),
  );
  return stringify(
    rows.map((row) => [...row]),
    { header: true, columns: [...columns], escape_formulas: true },
  );
}

function rowsOf(
  head: Row,
  { item, required, grade, missing, level, places }: ItemCoverage,
  derived: string,
): readonly Row[] {
  const row = [...head, item.id, item.label, item.type, item.area, requiredWord(item, required), grade, missing, level];
  if (places.length === 0) return [[...row, '', '', '', '', '', '', derived]];
  return places.map((place) => [...row, ...cellsOf(place), derived]);
}

function cellsOf({ member, outcome, level, activities, assessments, via }: CoveragePlace): Row {
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
