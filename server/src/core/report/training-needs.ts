// A team's training needs: the items that one or more roles expect, a column for each person, and where it can be learnt.
import { forNumber, listed } from '../base/phrases';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import type { Snapshot } from '../snapshot';
import { nothingExpected } from './job-description';
import { learningPlaces, withLevel, type LearningPlaces } from './learning-places';
import { textCell, type Paper, type PaperBlock, type PaperCell, type PaperTable } from './paper';
import type { RoleProfile } from './role-profile';
import { levelsNote, roleTitle, sourceNotes } from './role-words';

/** Columns for people; a larger team takes a second sheet. */
const people = 6;

/** The matrix for a team whose members hold one of these roles; `programmes` are those whose modules are named. */
export function trainingNeeds(
  profiles: readonly [RoleProfile, ...RoleProfile[]],
  programmes: readonly string[],
  snapshot: Snapshot,
): Paper {
  const [profile] = profiles;
  const titles = profiles.map(roleTitle);
  const rows = expectedRows(profiles).map((row) => {
    return { ...row, places: learningPlaces(row.item, row.view, programmes, snapshot) };
  });
  return {
    title: listed(titles),
    sort: 'Training needs of a team',
    orientation: 'landscape',
    blocks: [
      { kind: 'fields', labels: ['Team', 'Filled in by', 'Date'] },
      {
        kind: 'text',
        text: `Give each person a column, by initials or by post, and pick the level that the person has now. Where it is below the level expected${profiles.length > 1 ? ' of their role' : ''}, the last column names modules that take people further.`,
      },
      ...(rows.length === 0 ? [nothingExpected] : [{ kind: 'table', table: matrix(rows, profiles) } as const]),
      ...moduleKey(rows),
    ],
    footnotes: [
      levelsNote(profile),
      ...sourceNotes([...new Set(rows.map(({ view }) => view))], snapshot),
      `Made from the role ${forNumber(profiles.length, 'profile', 'profiles')} ${listed(profiles.map(({ role }) => `"${role.id}"`))}. The tool keeps no data about staff: what is filled in stays with the team.`,
    ],
  };
}

interface PlacedRow extends ExpectedRow {
  readonly places: LearningPlaces;
}

interface ExpectedRow {
  readonly view: FrameworkView;
  readonly item: ViewItem;
  /** The level that each role expects; undefined where it does not expect the item. */
  readonly levels: readonly (string | undefined)[];
}

function expectedRows(profiles: readonly RoleProfile[]): readonly ExpectedRow[] {
  const rows = new Map<
    string,
    { readonly view: FrameworkView; readonly item: ViewItem; readonly levels: (string | undefined)[] }
  >();
  profiles.forEach((profile, nth) => {
    for (const { view, areas } of profile.frameworks)
      for (const { item, level } of areas.flatMap(({ items }) => items)) {
        const key = `${view.id} ${item.id}`;
        const row = rows.get(key) ?? { view, item, levels: profiles.map(() => undefined) };
        row.levels[nth] = level ?? 'any';
        rows.set(key, row);
      }
  });
  return [...rows.values()].sort(inOrder);
}

/** In the order of the framework, whichever role expects an item first. */
function inOrder(a: ExpectedRow, b: ExpectedRow): number {
  if (a.view.id !== b.view.id) return a.view.id < b.view.id ? -1 : 1;
  return a.view.items.findIndex(({ id }) => id === a.item.id) - a.view.items.findIndex(({ id }) => id === b.item.id);
}

function matrix(rows: readonly PlacedRow[], profiles: readonly RoleProfile[]): PaperTable {
  const options = ['not yet', ...(profiles[0]?.progression ?? [])];
  const persons = Array.from({ length: people }, (_none, nth) => `Person ${String(nth + 1)}`);
  const columns = [
    { title: 'ID', width: 8 },
    { title: 'Competency', width: 19 },
    ...profiles.map((profile) => ({ title: profiles.length === 1 ? 'Expected' : roleTitle(profile), width: 11 })),
    ...persons.map((title) => ({ title, width: 8 })),
    { title: 'Where it can be learnt', width: 18 },
  ];
  return {
    caption: 'Levels expected and levels now',
    columns,
    rows: rows.map(({ item, levels, places }): readonly PaperCell[] => [
      textCell(item.id),
      textCell(item.label ?? item.id),
      ...levels.map((level) => textCell(level ?? '–')),
      ...persons.map((person): PaperCell => ({ kind: 'pick', label: `${item.id}: ${person}`, options })),
      textCell(places.modules.map((one) => withLevel(one.id, one)).join(', ')),
    ]),
  };
}

/** The modules that the matrix names by their IDs. */
function moduleKey(rows: readonly PlacedRow[]): readonly PaperBlock[] {
  const titles = new Map(rows.flatMap(({ places }) => places.modules.map(({ id, title }) => [id, title] as const)));
  if (titles.size === 0) return [];
  const columns = [
    { title: 'ID', width: 8 },
    { title: 'Title', width: 92 },
  ];
  const key = [...titles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, title]) => [textCell(id), textCell(title)]);
  return [{ kind: 'table', table: { caption: 'Modules', columns, rows: key } }];
}
