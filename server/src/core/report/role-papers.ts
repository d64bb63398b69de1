// A comparison of two roles, and the gap between a role and a programme, as papers.
import { counted } from '../base/phrases';
import type { CoveragePlace } from '../index/coverage';
import { judgedItems, type GapStanding, type ItemGap, type TrainingGap } from '../index/training-gap';
import type { Snapshot } from '../snapshot';
import { textCell, type Paper, type PaperBlock } from './paper';
import type { ComparedItem, RoleComparison } from './role-comparison';
import { levelsNote, roleTitle, sourceNotes } from './role-words';

/** What stands in the place of a level. */
const notExpected = '–';

/** How the two roles stand to each other on an item, in words; nothing where they expect the same. */
export function differenceWords({ difference }: ComparedItem, { first, second }: RoleComparison): string {
  switch (difference) {
    case 'same':
      return '';
    case 'higher':
      return `higher for ${roleTitle(second)}`;
    case 'lower':
      return `higher for ${roleTitle(first)}`;
    case 'only-first':
      return `only ${roleTitle(first)}`;
    case 'only-second':
      return `only ${roleTitle(second)}`;
    case 'other':
      return 'differs';
  }
}

/** A level as it is shown; an expectation without a level is `any`. */
export function levelWords(expected: ComparedItem['first']): string {
  return expected === undefined ? notExpected : (expected.level ?? 'any');
}

/** The comparison as a paper. */
export function comparisonPaper(comparison: RoleComparison, snapshot: Snapshot): Paper {
  const { first, second, items } = comparison;
  const views = [...new Set(items.map(({ view }) => view))];
  return {
    title: `${roleTitle(first)} and ${roleTitle(second)}`,
    sort: 'Two roles side by side',
    orientation: 'portrait',
    blocks: [
      { kind: 'text', text: comparisonSummary(comparison) },
      {
        kind: 'table',
        table: {
          caption: 'Levels expected',
          columns: [
            { title: 'ID', width: 11 },
            { title: 'Competency', width: 33 },
            { title: roleTitle(first), width: 14 },
            { title: roleTitle(second), width: 14 },
            { title: 'Difference', width: 28 },
          ],
          rows: items.map((one) => [
            textCell(one.item.id),
            textCell(one.item.label),
            textCell(levelWords(one.first)),
            textCell(levelWords(one.second)),
            textCell(differenceWords(one, comparison)),
          ]),
        },
      },
    ],
    footnotes: [levelsNote(comparison), ...sourceNotes(views, snapshot)],
  };
}

/** The comparison in a sentence. */
export function comparisonSummary({ first, second, items }: RoleComparison): string {
  const of = (...wanted: readonly ComparedItem['difference'][]): number =>
    items.filter(({ difference }) => wanted.includes(difference)).length;
  const shared = items.length - of('only-first', 'only-second');
  return [
    `Both roles expect ${String(shared)} of ${counted(items.length, 'item')}, ${String(of('same'))} of them at the same level.`,
    `Only ${roleTitle(first)} expects ${counted(of('only-first'), 'item')}, only ${roleTitle(second)} ${String(of('only-second'))}.`,
  ].join(' ');
}

const standings: Readonly<Record<GapStanding, string>> = {
  met: 'met',
  below: 'below',
  'no-level': 'no level claimed',
  missing: 'not addressed',
  'set-aside': 'set aside',
};

/** Where an expectation stands, in words. */
export function standingWords({ standing }: ItemGap): string {
  return standings[standing];
}

/** The outcomes that address an item: `CC701 LO1, CC702 LO3`. */
export function placeWords(places: readonly CoveragePlace[]): string {
  return [...new Set(places.map(({ member, outcome }) => `${member.module} ${outcome ?? ''}`.trim()))].join(', ');
}

/** The gap in a sentence. */
export function gapSummary(gap: TrainingGap): string {
  const judged = judgedItems(gap);
  const met = judged.filter(({ standing }) => standing === 'met').length;
  return `${String(met)} of ${counted(judged.length, 'expectation')} met.`;
}

/** The gaps between a role and one or more programmes as one paper. */
export function gapsPaper(gaps: readonly [TrainingGap, ...TrainingGap[]], snapshot: Snapshot): Paper {
  const [{ role, programme }] = gaps;
  const views = new Set(gaps.flatMap(({ expectations }) => expectations.map(({ view }) => view)));
  const elsewhere = new Set(gaps.flatMap((gap) => gap.elsewhere));
  return {
    title: `${role.title ?? role.id}: training gap`,
    sort: 'A role held against the programmes for it',
    orientation: 'portrait',
    blocks: gaps.flatMap(gapBlocks),
    footnotes: [
      levelsNote(programme),
      ...(elsewhere.size === 0
        ? []
        : [`Not judged, because no framework of the programme has it: ${[...elsewhere].join(', ')}.`]),
      ...sourceNotes([...views], snapshot),
      'This is the declared curriculum. It says nothing about what was learned.',
    ],
  };
}

function gapBlocks(gap: TrainingGap): readonly PaperBlock[] {
  const { programme, expectations } = gap;
  return [
    { kind: 'heading', text: programme.facts?.title ?? programme.id ?? 'All modules of this workspace' },
    { kind: 'text', text: gapSummary(gap) },
    {
      kind: 'table',
      table: {
        caption: 'What the role expects and what the programme reaches',
        columns: [
          { title: 'ID', width: 12 },
          { title: 'Competency', width: 26 },
          { title: 'Expected', width: 14 },
          { title: 'Reached', width: 14 },
          { title: 'Standing', width: 14 },
          { title: 'Where', width: 20 },
        ],
        rows: expectations.flatMap(({ link, items }) =>
          items.map((item) => [
            textCell(item.one.item.id),
            textCell(item.one.item.label),
            textCell(link.level ?? 'any'),
            textCell(item.one.level ?? notExpected),
            textCell(standingWords(item)),
            textCell(placeWords(item.one.places)),
          ]),
        ),
      },
    },
  ];
}
