// A table as CSV that spreadsheets open as it is.
import { stringify } from 'csv-stringify/sync';
import { csvText } from '../core/base/spreadsheet-text';

/** The table with its header; cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function tableCsv(columns: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => csvText(cell ?? ''))),
    { header: true, columns: [...columns] },
  );
}
