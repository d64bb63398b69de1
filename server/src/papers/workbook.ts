// A paper as a workbook (XLSX) of one sheet that prints on A4.
import writeExcelFile, { type Row } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { harmless, harmlessLines } from '../core/base/harmless';
import type { Paper } from '../core/report/paper';
import { sheetRows, type PickCell } from './sheet-rows';
import { withoutTimes } from './zip-times';

/** The bytes of the workbook; the same paper gives the same bytes. */
export async function workbook(paper: Paper): Promise<Uint8Array> {
  const { rows, widths, picks } = sheetRows(paper);
  const written = writeExcelFile(
    [
      {
        data: rows.map((row) => row.map(safeCell)),
        sheet: sheetName(paper.sort),
        columns: widths.map((width) => ({ width })),
        showGridLines: false,
      },
    ],
    { fontFamily: 'Arial', fontSize: 10, features: [onA4(paper), picking(picks)] },
  );
  return withoutTimes(await written.toBuffer());
}

/** Most characters of a text in a cell of Excel. */
const longestText = 32_767;

/** The cell with text that a spreadsheet takes, in which no character steers: the package leaves U+FFFD out. */
function safeCell(cell: Row[number]): Row[number] {
  if (typeof cell !== 'object' || cell === null || !('value' in cell) || typeof cell.value !== 'string') return cell;
  const value = harmlessLines(cell.value);
  return { ...cell, value: value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value };
}

/** A sheet's name as spreadsheets accept it. */
function sheetName(sort: string): string {
  return sort
    .replace(/[[\]/\\:*?,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 31)
    .trim();
}

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** What the package calls a feature: a change to the text of the sheet. */
interface SheetChange {
  readonly files: { readonly transform: { readonly [sheetFile]: { readonly transform: (xml: string) => string } } };
}

/** Puts an element where the format wants it among the others of a sheet. */
function inserted(xml: string, element: string): string {
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
    'worksheet',
  );
}

function onA4({ orientation }: Paper): SheetChange {
  const elements = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
  ];
  return { files: { transform: { [sheetFile]: { transform: (xml: string) => elements.reduce(inserted, xml) } } } };
}

/** Most characters of a list that a cell may offer. */
const longestList = 255;

/** Offers the words of each pick in a list; words with commas, and lists that are too long, are left to be typed. */
function picking(picks: readonly PickCell[]): SheetChange {
  const byOptions = new Map<string, string[]>();
  for (const { row, column, options } of picks) {
    const list = options.map(harmless).join(',');
    if (options.some((option) => /[,"]/.test(option)) || list.length > longestList) continue;
    byOptions.set(list, [...(byOptions.get(list) ?? []), getCellAddress(row, column)]);
  }
  const rules = [...byOptions].map(
    ([list, cells]) =>
      `<dataValidation type="list" allowBlank="1" sqref="${cells.join(' ')}"><formula1>${sanitizeTextContent(`"${list}"`)}</formula1></dataValidation>`,
  );
  const element = `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
  const transform = (xml: string): string => (rules.length === 0 ? xml : inserted(xml, element));
  return { files: { transform: { [sheetFile]: { transform } } } };
}
