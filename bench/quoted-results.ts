// What docs/measurements.md quotes of the table of record: a few of its rows, word for word, between two marks.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- results: written by npm run bench -->\n';
const end = '<!-- end of results -->';

/** The rows that are quoted, by how they begin. */
const quoted = [
  'check,',
  'check --cache, nothing changed',
  'check --cache, 1 % changed',
  'check, 10000 modules',
  'peak memory, 10000 modules',
  'check of one small file',
  'edit → diagnostics of the file, 300 lines, 10000 modules',
  'completion behind an edit, 300 lines, 10000 modules',
  'hover, 300 lines, 10000 modules',
  'care-curriculum check,',
  'js-yaml',
  'ajv-cli',
  'yaml-language-server',
  'ESLint',
];

/** The results, as they were written last; undefined before the first run. */
export function resultsAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The page with its quotation made from these results; without any it quotes nothing. */
export function withResults(readme: string, results: string | undefined): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the page lacks the marks "${begin.trim()}" and "${end}"`);
  return `${readme.slice(0, from)}${begin}${results === undefined ? '' : quotationOf(results)}${readme.slice(to)}`;
}

/** Brings the page's quotation up to date. */
export function quoteResults(readmePath: string, resultsPath: string): void {
  writeFileSync(readmePath, withResults(readFileSync(readmePath, 'utf8'), resultsAt(resultsPath)));
}

function quotationOf(results: string): string {
  const lines = results.replaceAll('\r\n', '\n').split('\n');
  const machine = lines.find((line) => line.includes(', commit ')) ?? '';
  const rows = quoted.flatMap((start) => lines.filter((line) => line.startsWith(`| ${start}`)).slice(0, 1));
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const table = cells.map(([, what = '', ratio = '', budget = '', , median = '', p95 = '']) => {
    return [what, ratio, budget, median, budget.includes('(p95)') ? p95 : ''];
  });
  const heads = ['what', 'share', 'budget', 'median', 'p95'];
  const all = [heads, ...table];
  const widths = heads.map((_head, column) => Math.max(...all.map((row) => row[column]?.length ?? 0), 3));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = '', ...body] = all.map(line);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `\n${[head, rule, ...body].join('\n')}\n\n${machine}\n\n`;
}
