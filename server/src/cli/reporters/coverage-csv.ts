// Coverage as a flat table for spreadsheets: a row for each place where an item is addressed, one row for a gap.
import { stringify } from 'csv-stringify/sync';
import type { CoveragePlace, ItemCoverage } from '../../core/index/coverage';
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
] as const;

type Row = readonly (string | undefined)[];

/** The coverage as CSV with a header; cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function coverageCsv(entries: readonly CoverageEntry[]): string {
  const rows = entries.flatMap(({ programme, coverage }) =>
    (coverage?.items ?? []).flatMap((item) => rowsOf([programme.id, coverage?.view.name], item)),
  );
  return stringify(
    rows.map((row) => [...row]),
    { header: true, columns: [...columns], escape_formulas: true },
  );
}

function rowsOf(head: Row, { item, required, grade, missing, level, places }: ItemCoverage): readonly Row[] {
  const row = [...head, item.id, item.label, item.type, item.area, requiredWord(item, required), grade, missing, level];
  if (places.length === 0) return [[...row, '', '', '', '', '', '']];
  return places.map((place) => [...row, ...cellsOf(place)]);
}

function cellsOf({ member, outcome, level, activities, assessments, via }: CoveragePlace): Row {
  return [member.module, outcome, level, activities.join(' '), assessments.join(' '), via];
}

function requiredWord({ narrowed }: ItemCoverage['item'], required: boolean): string {
  if (narrowed !== undefined) return 'not applicable';
  return required ? 'yes' : 'no';
}
