// Prints rows as a Markdown table that reads well in a terminal too: the ratio first, then the figure and its spread.
import { kept, type Budget, type Row } from './benchmark';

const heads = ['what', 'ratio', 'budget', 'holds', 'median', 'p95', 'least–most', 'n'] as const;

/** The rows as lines of a table. */
export function tableLines(rows: readonly Row[]): readonly string[] {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_head, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = '', ...body] = cells.map(line);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body];
}

function cellsOf(row: Row): readonly string[] {
  const { what, ratio, budgets = [], figure, unit } = row;
  const budgetOf = ({ most, of }: Budget): string => {
    if (of === 'ratio') return `≤ ${String(most)} ×`;
    return `≤ ${String(most)} ${unit}${row.counts === 'p95' ? ' (p95)' : ''}`;
  };
  return [
    what,
    ratio === undefined ? '' : `${shown(ratio.value, '×')} × ${ratio.to}`,
    budgets.map(budgetOf).join(', '),
    kept(row).map(verdict).join(', '),
    `${shown(figure.median, unit)} ${unit}`,
    p95Of(row),
    `${shown(figure.least, unit)}–${shown(figure.most, unit)}`,
    String(figure.count),
  ];
}

function p95Of({ figure: { p95, p95Spread }, unit }: Row): string {
  if (p95Spread === undefined) return shown(p95, unit);
  return `${shown(p95, unit)} (${p95Spread.map((value) => shown(value, unit)).join('–')})`;
}

function verdict(isKept: boolean): string {
  return isKept ? 'yes' : 'NO';
}

function shown(value: number, unit: Row['unit']): string {
  if (unit === '×') return value.toFixed(value < 0.1 ? 3 : 2);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
