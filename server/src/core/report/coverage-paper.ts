// Coverage as a paper for the programme board: what is asked for, area by area, what is missing, and the number.
import { figure } from '../base/phrases';
import type { ItemCoverage } from '../index/coverage';
import { evidenceGrades } from '../model/settings';
import type { CoverageEntry } from './coverage-entry';
import { groupByArea, type AreaGroup } from './coverage-groups';
import {
  askedFor,
  declaredOnly,
  frameworkTitle,
  gradeWord,
  legend,
  percentText,
  programmeTitle,
  roleWords,
  signs,
  standingOf,
  whereText,
} from './coverage-words';
import { factsBlock, textCell, type Paper, type PaperBlock, type PaperCell } from './paper';

/** The coverage of one programme; the entries are those of its frameworks. */
export function coveragePaper(entries: readonly [CoverageEntry, ...CoverageEntry[]]): Paper {
  const evidence = new Set(entries.map((entry) => entry.evidence));
  return {
    title: programmeTitle(entries[0]),
    sort: 'Coverage',
    orientation: 'portrait',
    blocks: entries.flatMap(blocksOf),
    footnotes: [...[...evidence].map((grade) => `${legend(grade).join('; ')}.`), declaredOnly],
  };
}

function blocksOf(entry: CoverageEntry): readonly PaperBlock[] {
  const { coverage } = entry;
  if (coverage === undefined)
    return [{ kind: 'text', text: 'It promises to cover no framework that is here, so there is nothing to show.' }];
  const { totals } = coverage;
  const applying = figure(totals.items - totals.notApplicable);
  const rungs = evidenceGrades.map((grade): readonly [string, string] => [
    grade,
    `${figure(totals[grade])} of ${applying}`,
  ]);
  const roles = entry.gaps.map(roleWords).map(({ role, text }): readonly [string, string] => [`Role ${role}`, text]);
  const setAside = coverage.items.flatMap(({ item }) =>
    item.narrowed === undefined ? [] : [[item.id, item.narrowed.rationale] as const],
  );
  return [
    { kind: 'heading', text: frameworkTitle(entry) },
    { kind: 'text', text: `${askedFor(entry)}.` },
    ...factsBlock([['Coverage', percentText(entry)], ...rungs, ...roles]),
    ...groupByArea(coverage.items).map((group) => areaTable(group, entry)),
    ...(setAside.length === 0
      ? []
      : [{ kind: 'text', text: 'Not applicable, and why:' } as const, ...factsBlock(setAside)]),
  ];
}

function areaTable({ area, items, themes }: AreaGroup, entry: CoverageEntry): PaperBlock {
  const own = area === undefined ? [] : [area];
  const caption = area === undefined ? 'Items' : `${area.item.label ?? ''} (${area.item.id})`.trim();
  return {
    kind: 'table',
    table: {
      caption,
      columns: [
        { title: 'Item', width: 12 },
        { title: 'What it is', width: 30 },
        { title: 'Evidence', width: 16 },
        { title: 'Missing', width: 12 },
        { title: 'Level', width: 13 },
        { title: 'Where', width: 30 },
      ],
      rows: [...own, ...items, ...themes].map((one) => rowOf(one, entry)),
    },
  };
}

function rowOf(one: ItemCoverage, entry: CoverageEntry): readonly PaperCell[] {
  const { item, grade, missing, level } = one;
  const isNarrowed = item.narrowed !== undefined;
  const word = isNarrowed ? 'not applicable' : gradeWord(grade);
  return [
    textCell(item.id),
    textCell(item.label, item.type === 'theme' ? 'theme' : undefined),
    textCell(`${signs[standingOf(one, entry)]} ${word}`.trim()),
    textCell(isNarrowed ? '' : missing),
    textCell(level),
    textCell(whereText(one, entry)),
  ];
}
