// Findings for people: by file, each with its source line, what to do about it, and a summary at the end.
import { compareText, severities, type Diagnostic, type Severity } from '../../core/base/diagnostic';
import { harmless } from '../../core/base/harmless';
import { lineText } from '../../core/base/line-index';
import { counted, listed } from '../../core/base/phrases';
import { safeFixOf } from '../../core/features/support/safe-edits';
import type { CheckReport, CheckSummary, ReportedFinding } from '../check-report';
import { excerptOf } from '../excerpt';
import { widthOf, wrapped } from '../layout';
import type { Style } from '../style';

/** What was done before the report, and how much is to be said. */
export interface PrettyOptions {
  readonly quiet: boolean;
  /** How many fixes `--fix` has applied. */
  readonly fixed: number;
}

/** The report for people. */
export function checkPretty(report: CheckReport, style: Style, { quiet, fixed }: PrettyOptions): string {
  const files = groupsOf(report.findings, (finding) => finding.file).map((group) => fileBlock(group, style));
  const blocks = quiet ? files : [...files, ...summaryBlocks(report, fixed, style)];
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** The findings of one file. */
function fileBlock(findings: readonly ReportedFinding[], style: Style): string {
  const gutter = String(Math.max(...findings.map(({ line }) => line))).length + 2;
  const lines = groupsOf(findings, ({ line }) => line).map((group) => lineBlock(group, gutter, style));
  return [style.paint.bold(harmless(findings[0]?.file ?? '')), ...lines].join('\n\n');
}

/** The findings of one line: the line once, then under each range what was found there. */
function lineBlock(findings: readonly ReportedFinding[], gutter: number, style: Style): string {
  const [first] = findings;
  if (first === undefined || first.source.text === '')
    return findings.flatMap((finding) => findingLines(finding, '  ', style)).join('\n');
  const { paint } = style;
  const empty = `${' '.repeat(gutter)} ${paint.dim('|')} `;
  const room = style.width - gutter - 3;
  const text = lineText(first.source.text, first.source.lines, first.line - 1);
  const lines: string[] = [];
  let shown: string | undefined;
  for (const group of groupsOf(
    findings,
    ({ column, endLine, endColumn }) => `${String(column)} ${String(endLine)} ${String(endColumn)}`,
  )) {
    const [{ line, column, endLine, endColumn, diagnostic }] = group;
    const excerpt = excerptOf(text, column - 1, endLine > line ? text.length : endColumn - 1, room);
    if (excerpt.text !== shown)
      lines.push(`${paint.dim(`${String(line).padStart(gutter)} |`)} ${excerpt.text}`.trimEnd());
    shown = excerpt.text;
    const carets = '^'.repeat(Math.min(excerpt.width, Math.max(1, room - excerpt.before)));
    lines.push(empty + ' '.repeat(excerpt.before) + colored(diagnostic.severity, carets, style));
    for (const finding of group) lines.push(...findingLines(finding, empty, style));
  }
  return lines.join('\n');
}

/** What one finding says, where else to look, and what resolves it. */
function findingLines({ diagnostic, related }: ReportedFinding, lead: string, style: Style): readonly string[] {
  const { severity, rule, message } = diagnostic;
  const { paint } = style;
  const room = style.width - widthOf(lead);
  const [first = '', ...more] = wrapped(`${severity}: ${harmless(message)} [${rule}]`, room - 2);
  const remedy = remedyOf(diagnostic);
  return [
    colored(severity, severity, style) + first.slice(severity.length),
    ...more.map((line) => `  ${line}`),
    ...related.flatMap((place) => {
      const where = `see ${harmless(place.file)}:${String(place.line)}:${String(place.column)}: ${harmless(place.message)}`;
      return wrapped(where, room - 4).map((line, nth) => paint.dim(`${nth === 0 ? '  ' : '    '}${line}`));
    }),
    ...(remedy === undefined
      ? []
      : wrapped(remedy, room - 4).map((line, nth) => paint.cyan(`${nth === 0 ? '  ' : '    '}${line}`))),
  ].map((line) => lead + line);
}

/** The first fix to think of: the one that `--fix` applies, else the likeliest. */
function remedyOf(diagnostic: Diagnostic): string | undefined {
  const safe = safeFixOf(diagnostic);
  const first = safe ?? diagnostic.fixes[0];
  if (first === undefined) return undefined;
  const rest = diagnostic.fixes.length - 1;
  const more = rest === 0 ? '' : ` (an editor offers ${counted(rest, 'other')})`;
  return `fix${safe === undefined ? '' : ', applied by --fix'}: ${harmless(first.title)}${more}`;
}

function summaryBlocks({ findings, summary }: CheckReport, fixed: number, style: Style): readonly string[] {
  const { paint } = style;
  const what = `${counted(summary.files, 'file')} with ${counted(summary.documents, 'document')}`;
  const done = fixed === 0 ? [] : [`${counted(fixed, 'fix', 'fixes')} applied.`];
  const waived = summary.waived === 0 ? '' : `; ${counted(summary.waived, 'finding')} waived`;
  const lines = (text: string, color: (line: string) => string): readonly string[] =>
    wrapped(text, style.width).map(color);
  if (findings.length === 0)
    return [[...done, ...lines(`All clear: ${what} checked, nothing found${waived}.`, paint.green)].join('\n')];
  const fixable = findings.filter(({ diagnostic }) => safeFixOf(diagnostic) !== undefined).length;
  const closing = [
    ...done,
    ...lines(`${what} checked: ${countsOf(summary)}${waived}.`, paint.bold),
    ...(fixable === 0 ? [] : [`${counted(fixable, 'finding')} can be fixed with --fix; --fix-dry-run shows how.`]),
  ];
  return [ruleTable(findings, style), closing.join('\n')];
}

/** The rules that found something: how often, how grave, and how to read more. */
function ruleTable(findings: readonly ReportedFinding[], { width }: Style): string {
  const byRule = [...findings].sort((a, b) => compareText(a.diagnostic.rule, b.diagnostic.rule));
  const rows = groupsOf(byRule, ({ diagnostic }) => diagnostic.rule).map((group) => {
    const rank = Math.min(...group.map(({ diagnostic }) => severities.indexOf(diagnostic.severity)));
    return { rule: group[0].diagnostic.rule, count: group.length, rank };
  });
  rows.sort((a, b) => a.rank - b.rank || b.count - a.count || compareText(a.rule, b.rule));
  const digits = String(Math.max(...rows.map(({ count }) => count))).length;
  const lines = rows.map(
    ({ rule, count, rank }) => `  ${String(count).padStart(digits)}  ${(severities[rank] ?? '').padEnd(11)}  ${rule}`,
  );
  const example = rows[0]?.rule ?? '';
  return ['By rule', ...lines, ...wrapped(`What a rule means: care-curriculum explain ${example}`, width)].join('\n');
}

function countsOf({ errors, warnings, information, hints }: CheckSummary): string {
  const counts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    `${String(information)} information`,
    counted(hints, 'hint'),
  ];
  return listed(counts.filter((count) => !count.startsWith('0 ')));
}

function colored(severity: Severity, text: string, { paint }: Style): string {
  const paints = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.magenta };
  return paint.bold(paints[severity](text));
}

/** Neighbours with the same key, together. */
function groupsOf<T>(list: readonly T[], key: (one: T) => string | number): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const one of list) {
    const group = groups.at(-1);
    if (group !== undefined && key(group[0]) === key(one)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
