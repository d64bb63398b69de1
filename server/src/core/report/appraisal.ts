// An appraisal form: what the role expects, where the person is now, what shows it, and what is agreed.
import type { Snapshot } from '../snapshot';
import { nothingExpected } from './job-description';
import { textCell, type Paper, type PaperBlock, type PaperCell } from './paper';
import type { ProfileFramework, RoleProfile } from './role-profile';
import { areaCaption, levelsNote, plainCell, profileNote, roleTitle, sourceNotes } from './role-words';

const actionRows = 4;

/** The form. It asks; nothing that is written into it comes back to this tool. */
export function appraisal(profile: RoleProfile, snapshot: Snapshot): Paper {
  const { frameworks, progression } = profile;
  return {
    title: roleTitle(profile),
    sort: 'Appraisal',
    orientation: 'portrait',
    blocks: [
      { kind: 'fields', labels: ['Name', 'Appraiser', 'Date', 'Period'] },
      {
        kind: 'text',
        text: 'Go through the lines together. Tick where the person is now, and name what shows it: a case, feedback from people who use the service, an observed visit. What is above the level expected is worth noting too.',
      },
      ...(frameworks.length === 0 ? [nothingExpected] : frameworks.flatMap((one) => formTables(one, progression))),
      { kind: 'heading', text: 'Agreed actions' },
      { kind: 'table', table: actions() },
      { kind: 'fields', labels: ['Signed, member of staff', 'Signed, appraiser', 'Next review'] },
    ],
    footnotes: [
      levelsNote(profile),
      ...sourceNotes(
        frameworks.map(({ view }) => view),
        snapshot,
      ),
      `${profileNote(profile)} The form belongs to the two people who fill it in: the tool keeps no data about staff.`,
    ],
  };
}

function formTables({ view, areas }: ProfileFramework, progression: readonly string[]): readonly PaperBlock[] {
  return areas.map((area) => ({
    kind: 'table',
    table: {
      caption: areaCaption(area, view),
      columns: [
        { title: 'ID', width: 11 },
        { title: 'What the role asks for', width: 33 },
        { title: 'Expected', width: 13 },
        { title: 'Now', width: 18 },
        { title: 'What shows it', width: 25 },
      ],
      rows: area.items.map(({ item, level }): readonly PaperCell[] => [
        textCell(item.id),
        plainCell(item),
        textCell(level),
        { kind: 'choice', label: `${item.id}: level now`, options: ['not yet', ...progression] },
        { kind: 'blank', label: `${item.id}: what shows it`, lines: 3 },
      ]),
    },
  }));
}

function actions() {
  const columns = [
    { title: 'ID', width: 12 },
    { title: 'What will be done', width: 48 },
    { title: 'By whom', width: 20 },
    { title: 'By when', width: 20 },
  ];
  const rows = Array.from({ length: actionRows }, (_none, nth): readonly PaperCell[] =>
    columns.map(({ title }) => ({ kind: 'blank', label: `Action ${String(nth + 1)}: ${title}`, lines: 1 })),
  );
  return { caption: 'Actions', columns, rows };
}
