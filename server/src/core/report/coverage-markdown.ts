// Coverage as Markdown for a pull request: gaps first to see, every item below, the number last.
import { capitalised, figure } from '../base/phrases';
import { evidenceGrades } from '../model/settings';
import type { ItemCoverage } from '../index/coverage';
import type { TrainingGap } from '../index/training-gap';
import { groupByArea } from './coverage-groups';
import type { CoverageEntry } from './coverage-entry';
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
} from './coverage-words';
import { documentText } from '../base/markdown-text';

/** The coverage as Markdown, a section for each programme and framework. */
export function coverageMarkdown(entries: readonly CoverageEntry[], quiet: boolean): string {
  const sections = entries.map((entry) => sectionOf(entry).join('\n'));
  const closing =
    entries.length === 0
      ? 'There is no programme and no module here, so there is nothing to cover.'
      : `_${declaredOnly}_`;
  return `${[...sections, ...(quiet ? [] : [closing])].join('\n\n')}\n`;
}

function sectionOf(entry: CoverageEntry): readonly string[] {
  const { coverage } = entry;
  const heading = `## ${documentText(programmeTitle(entry))}`;
  if (coverage === undefined)
    return [heading, '', 'It promises to cover no framework that is here, so there is nothing to show.'];
  const { totals } = coverage;
  const narrowed = coverage.items.filter(({ item }) => item.narrowed !== undefined);
  return [
    heading,
    '',
    `${documentText(frameworkTitle(entry))}. ${askedFor(entry)}.`,
    '',
    '|   | item | | evidence | missing | level | where |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...groupByArea(coverage.items).flatMap(({ area, items, themes }) => [
      ...(area === undefined ? [] : [areaRow(area, entry)]),
      ...[...items, ...themes].map((one) => itemRow(one, entry)),
    ]),
    '',
    `${legend(entry.evidence).join('; ')}.`,
    '',
    ...(narrowed.length === 0
      ? []
      : [
          ...narrowed.map(
            ({ item }) =>
              `- ${documentText(item.id)} is not applicable: ${documentText(item.narrowed?.rationale ?? '')}`,
          ),
          '',
        ]),
    evidenceGrades.map((grade) => `${grade} ${String(totals[grade])}`).join(', ') +
      ` of ${figure(totals.items - totals.notApplicable)}.`,
    '',
    ...besideLines(entry),
    ...(entry.gaps.length === 0 ? [] : [...entry.gaps.map(roleLine), '']),
    `**Coverage: ${percentText(entry)}**`,
  ];
}

/** What stands beside the coverage: derivations, and what other frameworks have no counterpart for. */
function besideLines(entry: CoverageEntry): readonly string[] {
  const derived = derivedText(entry);
  const gaps = entry.modelGaps.map((one) => {
    const { other, text } = modelGapText(one);
    return `- Model gaps, no counterpart in ${documentText(other)}: ${documentText(text)}`;
  });
  const lines = [...(derived === undefined ? [] : [`- ${capitalised(documentText(derived))}`]), ...gaps];
  return lines.length === 0 ? [] : [...lines, ''];
}

function roleLine(gap: TrainingGap): string {
  const { role, text } = roleWords(gap);
  return `- Role ${documentText(role)}: ${documentText(text)}`;
}

function areaRow(area: ItemCoverage, entry: CoverageEntry): string {
  const { item, places, grade } = area;
  const own = places.length === 0 ? ['', '', ''] : [gradeWord(grade), '', ''];
  return row([
    '',
    `**${documentText(item.id)}**`,
    `**${documentText(item.label ?? '')}**`,
    ...own,
    documentText(whereText(area, entry)),
  ]);
}

function itemRow(one: ItemCoverage, entry: CoverageEntry): string {
  const { item, grade, missing, level } = one;
  const isNarrowed = item.narrowed !== undefined;
  return row([
    signs[standingOf(one, entry)],
    `${item.part ? '&nbsp;&nbsp;' : ''}${documentText(item.id)}`,
    documentText(item.label ?? '') + (item.type === 'theme' ? ' (theme)' : ''),
    isNarrowed ? 'not applicable' : gradeWord(grade),
    isNarrowed ? '' : (missing ?? ''),
    documentText(level ?? ''),
    documentText(whereText(one, entry)),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
