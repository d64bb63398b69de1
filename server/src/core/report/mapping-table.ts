// The mapping as one flat table: stage, module, outcome, programme outcome, competency, level, grade; gaps at its end.
import type { Coverage, CoveragePlace, ItemCoverage } from '../index/coverage';
import type { Snapshot } from '../snapshot';
import { textCell, type Paper, type PaperTable } from './paper';

/** The columns, in their order. */
export const mappingColumns = [
  'programme',
  'stage',
  'module',
  'module title',
  'outcome',
  'statement',
  'programme outcomes',
  'framework',
  'competency',
  'label',
  'level',
  'grade',
] as const;

/** One row, a text for each column. */
export type MappingRow = readonly string[];

/** The rows of one coverage: each outcome with each item that it addresses, in the order of modules; then items without any. */
export function mappingRows(coverage: Coverage, snapshot: Snapshot): readonly MappingRow[] {
  const { programme, items, view } = coverage;
  const placed = items.flatMap((one) =>
    one.places.filter(({ via }) => via === undefined).map((place) => ({ one, place })),
  );
  const order = programme.members.map(({ module }) => module);
  const rank = ({ member }: CoveragePlace): number => order.indexOf(member.module);
  const rows = [...placed]
    .sort(
      (a, b) =>
        a.place.member.stage - b.place.member.stage ||
        rank(a.place) - rank(b.place) ||
        outcomeRank(a.place, snapshot) - outcomeRank(b.place, snapshot),
    )
    .map(({ one, place }) => placeRow(one, place, coverage, snapshot));
  const gaps = items.filter(({ required, grade, item }) => required && grade === 'none' && item.narrowed === undefined);
  const nothing = ['', '', '', '', '', ''];
  return [
    ...rows,
    ...gaps.map(({ item }) => [
      programme.id ?? '',
      ...nothing,
      view.name,
      item.id,
      item.label ?? '',
      '',
      'not covered',
    ]),
  ];
}

function outcomeRank({ member, outcome }: CoveragePlace, snapshot: Snapshot): number {
  const outcomes = snapshot.facts('module', member.module)[0]?.facts.outcomes ?? [];
  return outcomes.findIndex(({ id }) => id === outcome);
}

function placeRow(
  { item, grade }: ItemCoverage,
  { member, outcome, level }: CoveragePlace,
  { programme, view }: Coverage,
  snapshot: Snapshot,
): MappingRow {
  const module = snapshot.facts('module', member.module)[0]?.facts;
  const nth = module?.outcomes.findIndex(({ id }) => id === outcome) ?? -1;
  const supports = module?.outcomes[nth]?.supports ?? [];
  const statement = snapshot.facts('wording', member.module)[0]?.facts[nth];
  return [
    programme.id ?? '',
    String(member.stage),
    member.module,
    module?.title ?? '',
    outcome ?? '',
    outcome === undefined ? '' : (statement ?? ''),
    supports.join(' '),
    view.name,
    item.id,
    item.label ?? '',
    level ?? '',
    grade,
  ];
}

/** The rows as a paper of one table, for a workbook. */
export function mappingPaper(rows: readonly MappingRow[]): Paper {
  const widths = [12, 5, 9, 16, 8, 30, 10, 14, 11, 18, 10, 10];
  const table: PaperTable = {
    caption: 'Outcomes and the competencies that they address',
    columns: mappingColumns.map((title, place) => ({ title, width: widths[place] ?? 10 })),
    rows: rows.map((row) => row.map((text) => textCell(text))),
  };
  return {
    title: 'Curriculum mapping',
    sort: 'Coverage',
    orientation: 'landscape',
    blocks: [{ kind: 'table', table }],
    footnotes: ['This is the declared curriculum. It says nothing about what was learned.'],
  };
}
