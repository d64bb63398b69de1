// Coverage for people on a terminal: what is asked for, every item with its evidence, and the number last.
import { harmless } from '../../core/base/harmless';
import { counted, figure } from '../../core/base/phrases';
import { evidenceGrades } from '../../core/model/settings';
import type { Coverage, ItemCoverage } from '../../core/index/coverage';
import { isCounted, type CoverageEntry } from '../../core/report/coverage-entry';
import {
  askedFor,
  declaredOnly,
  derivedText,
  frameworkTitle,
  gradeWord,
  legend,
  modelGapText,
  percentText,
  whereText,
  programmeTitle,
  roleWords,
  signs,
  standingOf,
  type Standing,
} from '../../core/report/coverage-words';
import { groupByArea, type AreaGroup } from '../../core/report/coverage-groups';
import { padded, widthOf, wrapped } from '../layout';
import type { Style } from '../style';

/** The coverage as tables, one for each programme and framework. */
export function coverageTable(entries: readonly CoverageEntry[], style: Style, quiet: boolean): string {
  if (entries.length === 0)
    return quiet ? '' : 'There is no programme and no module here, so there is nothing to cover.\n';
  const tables = entries.map((entry) => entryLines(entry, style).join('\n'));
  const overview = entries.length > 1 ? [overviewLines(entries, style).join('\n')] : [];
  const closing = quiet ? [] : [wrapped(declaredOnly, style.width).join('\n')];
  return `${[...tables, ...overview, ...closing].join('\n\n')}\n`;
}

function entryLines(entry: CoverageEntry, style: Style): readonly string[] {
  const { paint, width } = style;
  const heading = wrapped(harmless(programmeTitle(entry)), width).map((line) => paint.bold(line));
  const { coverage } = entry;
  if (coverage === undefined)
    return [
      ...heading,
      ...wrapped('It promises to cover no framework that is here, so there is nothing to show.', width),
    ];
  const table = tableOf(entry, coverage, style);
  return [
    ...heading,
    ...wrapped(harmless(frameworkTitle(entry)), width),
    ...wrapped(`${askedFor(entry)}.`, width),
    '',
    ...table,
    '',
    ...notApplicableLines(coverage, style),
    ...modelGapLines(entry, style),
    ...totalLines(entry, coverage),
    ...derivedLines(entry, style),
    '',
    ...roleLines(entry, style),
    paint.bold(`Coverage: ${percentText(entry)}`),
  ];
}

/** A column: its width, and whether a cell that is too long goes on below. */
interface Column {
  readonly width: number;
  readonly wraps: boolean;
}

const gap = 2;
/** The longest grade and the gap behind it. */
const gradeWidth = 'not covered'.length + gap;
const signWidth = 4;

/** Item, label, evidence with what is missing, level, places; label and places share what the others leave. */
function columnsFor(items: readonly ItemCoverage[], width: number): readonly Column[] {
  const widest = (texts: readonly string[], least: number, most: number): number =>
    Math.min(most, Math.max(least, ...texts.map(widthOf)));
  const ids = items.map(({ item }) => indentOf(item.part) + item.id);
  const labels = items.map(({ item }) => item.label ?? '');
  const levels = items.map((one) => one.level ?? '');
  const id = widest(ids, 4, 30);
  const evidence = gradeWidth + 'assessed'.length;
  const level = widest(levels, 5, 12);
  const rest = Math.max(40, width - signWidth - id - evidence - level - 4 * gap);
  const label = widest(labels, 5, Math.ceil(rest * 0.52));
  return [
    { width: id, wraps: true },
    { width: label, wraps: true },
    { width: evidence, wraps: false },
    { width: level, wraps: true },
    { width: rest - label, wraps: true },
  ];
}

function tableOf(entry: CoverageEntry, coverage: Coverage, style: Style): readonly string[] {
  const columns = columnsFor(coverage.items, style.width);
  const header = rowLines(' ', ['item', '', `${'evidence'.padEnd(gradeWidth)}missing`, 'level', 'where'], columns).map(
    (line) => style.paint.dim(line),
  );
  const groups = groupByArea(coverage.items);
  return [...header, ...groups.flatMap((group) => ['', ...groupLines(group, entry, columns, style)])].concat(
    '',
    style.paint.dim(legend(entry.evidence).join('   ')),
  );
}

function groupLines(
  { area, items, themes }: AreaGroup,
  entry: CoverageEntry,
  columns: readonly Column[],
  style: Style,
): readonly string[] {
  const lines: string[] = [];
  if (area !== undefined) {
    lines.push(
      style.paint.bold(
        harmless(`  ${area.item.label ?? area.item.id} (${area.item.id})${share([area, ...items, ...themes], entry)}`),
      ),
    );
    if (area.places.length > 0 || area.required)
      lines.push(...itemLines({ one: area, label: ownLabel(area) }, entry, columns, style));
  }
  for (const one of items) lines.push(...itemLines({ one, label: one.item.label }, entry, columns, style));
  if (themes.length > 0) lines.push(style.paint.dim('    Themes'));
  for (const one of themes) lines.push(...itemLines({ one, label: one.item.label }, entry, columns, style));
  return lines;
}

function ownLabel({ item: { type = 'area' } }: ItemCoverage): string {
  return type === 'area' ? "the area's own statement" : `the ${type} itself`;
}

/** How many of the items that count are covered. */
function share(items: readonly ItemCoverage[], entry: CoverageEntry): string {
  const asked = items.filter(isCounted);
  const met = asked.filter((one) => standingOf(one, entry) === 'met');
  return asked.length === 0 ? '' : `: ${String(met.length)} of ${String(asked.length)}`;
}

function itemLines(
  { one, label }: { readonly one: ItemCoverage; readonly label: string | undefined },
  entry: CoverageEntry,
  columns: readonly Column[],
  { paint }: Style,
): readonly string[] {
  const { item, grade, missing, level } = one;
  const standing = standingOf(one, entry);
  const own = item.overlay === undefined ? '' : ` [${item.overlay}]`;
  const cells = [
    indentOf(item.part) + item.id,
    `${label ?? ''}${own}`,
    item.narrowed === undefined ? gradeWord(grade).padEnd(gradeWidth) + (missing ?? '') : 'not applicable',
    level ?? '',
    whereText(one, entry),
  ];
  const paints: Readonly<Record<Standing, (text: string) => string>> = {
    met: paint.green,
    short: paint.yellow,
    gap: paint.red,
    'not-applicable': paint.dim,
    'not-asked': paint.dim,
  };
  return rowLines(signs[standing], cells.map(harmless), columns).map((line) => paints[standing](line));
}

/** A row of as many lines as its longest cell needs. */
function rowLines(sign: string, cells: readonly string[], columns: readonly Column[]): readonly string[] {
  const columnLines = columns.map(({ width, wraps }, place) => {
    const cell = cells[place] ?? '';
    const indent = ' '.repeat(leading(cell));
    return wraps ? wrapped(cell, width - indent.length).map((line) => indent + line) : [cell];
  });
  const height = Math.max(...columnLines.map((lines) => lines.length));
  return Array.from({ length: height }, (_none, row) => {
    const texts = columnLines.map((lines, place) => padded(lines[row] ?? '', columns[place]?.width ?? 0));
    return `  ${row === 0 ? sign : ' '} ${texts.join(' '.repeat(gap))}`.trimEnd();
  });
}

function leading(cell: string): number {
  return cell.length - cell.trimStart().length;
}

function indentOf(isPart: boolean): string {
  return isPart ? '  ' : '';
}

function notApplicableLines({ items }: Coverage, { width }: Style): readonly string[] {
  const narrowed = items.filter(({ item }) => item.narrowed !== undefined);
  if (narrowed.length === 0) return [];
  const lines = narrowed.flatMap(({ item }) => {
    const [first = '', ...more] = wrapped(
      harmless(`${item.id} ${item.label ?? ''}: ${item.narrowed?.rationale ?? ''} (${item.narrowed?.overlay ?? ''})`),
      width - 4,
    );
    return [`  ${first}`, ...more.map((line) => `    ${line}`)];
  });
  return ['Not applicable', ...lines, ''];
}

function totalLines({ evidence }: CoverageEntry, { totals }: Coverage): readonly string[] {
  const applying = totals.items - totals.notApplicable;
  const left = totals.notApplicable === 0 ? '' : `, ${String(totals.notApplicable)} of them not applicable`;
  return [
    `${counted(totals.items, 'item')} asked for${left}`,
    ...evidenceGrades.map(
      (grade) =>
        `  ${grade.padEnd(9)} ${String(totals[grade]).padStart(4)} of ${String(applying)}${grade === evidence ? '  counts as covered' : ''}`,
    ),
  ];
}

function derivedLines(entry: CoverageEntry, { width }: Style): readonly string[] {
  const text = derivedText(entry);
  if (text === undefined) return [];
  return wrapped(harmless(text), width - 4).map((line, place) => (place === 0 ? `  ${line}` : `    ${line}`));
}

function modelGapLines({ modelGaps }: CoverageEntry, { width }: Style): readonly string[] {
  if (modelGaps.length === 0) return [];
  const lines = modelGaps.flatMap((gaps) => {
    const { other, text } = modelGapText(gaps);
    const [first = '', ...more] = wrapped(harmless(`in ${other}: ${text}`), width - 4);
    return [`  ${first}`, ...more.map((line) => `    ${line}`)];
  });
  return ['Model gaps: no counterpart', ...lines, ''];
}

function roleLines({ gaps }: CoverageEntry, { width }: Style): readonly string[] {
  if (gaps.length === 0) return [];
  const lines = gaps.flatMap((gap) => {
    const { role, text } = roleWords(gap);
    const [first = '', ...more] = wrapped(harmless(`${role}: ${text}`), width - 4);
    return [`  ${first}`, ...more.map((line) => `    ${line}`)];
  });
  return ['Roles', ...lines, ''];
}

function overviewLines(entries: readonly CoverageEntry[], { paint }: Style): readonly string[] {
  const rows = entries.map(({ programme, coverage, percent, evidence }) => ({
    name: harmless(programme.id ?? 'this workspace'),
    framework: harmless(coverage?.view.name ?? 'no framework'),
    percent: percent === undefined ? '–' : `${figure(percent)} %`,
    evidence: percent === undefined ? '' : evidence,
  }));
  const name = Math.max(...rows.map((row) => widthOf(row.name)));
  const framework = Math.max(...rows.map((row) => widthOf(row.framework)));
  return [
    paint.bold('All together'),
    ...rows.map((row) =>
      `  ${padded(row.name, name)}  ${padded(row.framework, framework)}  ${row.percent.padStart(7)}  ${row.evidence}`.trimEnd(),
    ),
  ];
}
