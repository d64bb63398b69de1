// Text of authors in the cells of spreadsheets: shown as it is, never worked out.
import { withoutControls } from './harmless';

/**
 * A cell of CSV. What a spreadsheet takes for a formula begins with an apostrophe, also where quotes, blanks or full-width
 * signs stand in front of it (CSV injection, OWASP); line ends are line feeds.
 */
export function csvText(text: string): string {
  const lines = withoutControls(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'));
  return formula.test(text) ? `'${lines}` : lines;
}

/** A cell of a workbook, without the characters that XML cannot hold (XML 1.0, 2.2). */
export function workbookText(text: string): string {
  return withoutControls(text).replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD');
}

const formula = /^(?:[\t\r]|[\s\p{Pi}\p{Pf}"'`\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹢﹣﹦﹫−])/u;
