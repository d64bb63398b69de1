// The gap between a role and programmes, for people on a terminal and for other programs.
import { harmless } from '../../core/base/harmless';
import type { ItemGap, TrainingGap } from '../../core/index/training-gap';
import { declaredOnly, signs, type Standing } from '../../core/report/coverage-words';
import { gapJson } from '../../core/report/gap-json';
import { gapSummary, placeWords, standingWords } from '../../core/report/role-papers';
import { wrapped } from '../layout';
import type { Style } from '../style';
import { textTable } from '../text-table';
import { jsonDocument } from '../../core/report/json-document';

const signOf: Readonly<Record<ItemGap['standing'], Standing>> = {
  met: 'met',
  below: 'short',
  'no-level': 'short',
  missing: 'gap',
  'set-aside': 'not-applicable',
};

const columns = [
  { title: '', wraps: false },
  { title: 'item', wraps: false },
  { title: '', wraps: true },
  { title: 'expected', wraps: false },
  { title: 'reached', wraps: false },
  { title: 'standing', wraps: false },
  { title: 'where', wraps: true },
];

/** The gaps as tables, one for each programme. */
export function gapsText(gaps: readonly TrainingGap[], style: Style, quiet: boolean): string {
  const tables = gaps.map((gap) => gapLines(gap, style).join('\n'));
  return `${[...tables, ...(quiet ? [] : [wrapped(declaredOnly, style.width).join('\n')])].join('\n\n')}\n`;
}

function gapLines(gap: TrainingGap, style: Style): readonly string[] {
  const { role, programme, expectations, elsewhere } = gap;
  const programmeName = programme.facts?.title ?? programme.id ?? 'all modules of this workspace';
  const rows = expectations.flatMap(({ link, items }) =>
    items.map((item) => [
      signs[signOf[item.standing]],
      item.one.item.id,
      item.one.item.label ?? '',
      link.level ?? 'any',
      item.one.level ?? '–',
      standingWords(item),
      placeWords(item.one.places),
    ]),
  );
  const heading = `${role.title ?? role.id} (${role.id}), held against ${programmeName} (${programme.id ?? 'no programme'})`;
  const lost = `Not judged, because no framework of the programme has it: ${elsewhere.join(', ')}`;
  return [
    ...wrapped(harmless(heading), style.width).map((line) => style.paint.bold(line)),
    '',
    ...(rows.length === 0
      ? ['It expects nothing of the frameworks of this programme.']
      : textTable(columns, rows, style)),
    '',
    ...(elsewhere.length === 0 ? [] : wrapped(harmless(lost), style.width)),
    style.paint.bold(gapSummary(gap)),
  ];
}

/** The gaps as JSON; the shape is a contract, and a change that breaks readers raises "version". */
export function gapsJson(gaps: readonly TrainingGap[]): string {
  return jsonDocument({ version: 1, gaps: gaps.map(gapJson) });
}
