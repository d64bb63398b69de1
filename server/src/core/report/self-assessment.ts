// A self-assessment for staff: each competency in plain words, where I stand, what I want to learn, and where I can.
import type { Snapshot } from '../snapshot';
import { nothingExpected } from './job-description';
import { learningPlaces, moduleName, withLevel } from './learning-places';
import { textCell, type Paper, type PaperBlock, type PaperCell } from './paper';
import { itemsOfProfile, type ProfileFramework, type RoleProfile } from './role-profile';
import { areaCaption, levelsNote, plainCell, profileNote, roleTitle, sourceNotes } from './role-words';

/** The form, with a list of modules and resources for each item; `programmes` are those whose modules are named. */
export function selfAssessment(profile: RoleProfile, programmes: readonly string[], snapshot: Snapshot): Paper {
  const { frameworks, progression } = profile;
  return {
    title: roleTitle(profile),
    sort: 'Self-assessment',
    orientation: 'portrait',
    blocks: [
      { kind: 'fields', labels: ['Name', 'Date'] },
      {
        kind: 'text',
        text: 'This is for you. Read each line, tick what is true today, and write down what you would like to learn or to show. Bring it to supervision if you like, and look at it again in six months.',
      },
      ...(frameworks.length === 0 ? [nothingExpected] : frameworks.flatMap((one) => formTables(one, progression))),
      { kind: 'heading', text: 'My next steps' },
      { kind: 'fields', labels: ['First', 'Then', 'Who can help me'] },
      ...learningTable(profile, programmes, snapshot),
    ],
    footnotes: [
      levelsNote(profile),
      ...sourceNotes(
        frameworks.map(({ view }) => view),
        snapshot,
      ),
      `${profileNote(profile)} What you write here stays with you: the tool keeps no data about staff.`,
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
        { title: 'In my work I', width: 36 },
        { title: 'Where I am today', width: 24 },
        { title: 'What I want to learn or show', width: 29 },
      ],
      rows: area.items.map(({ item, level }): readonly PaperCell[] => [
        textCell(item.id),
        plainCell(item),
        { kind: 'choice', label: `${item.id}: where I am today`, options: ['not yet', ...marked(progression, level)] },
        { kind: 'blank', label: `${item.id}: what I want to learn or show`, lines: 3 },
      ]),
    },
  }));
}

/** The levels, the one that the role expects marked. */
function marked(progression: readonly string[], expected: string | undefined): readonly string[] {
  return progression.map((level) => (level === expected ? `${level} (expected)` : level));
}

function learningTable(profile: RoleProfile, programmes: readonly string[], snapshot: Snapshot): readonly PaperBlock[] {
  const rows = profile.frameworks.flatMap(({ view, areas }) =>
    areas.flatMap(({ items }) =>
      items.flatMap(({ item }) => {
        const { modules, resources } = learningPlaces(item, view, programmes, snapshot);
        if (modules.length === 0 && resources.length === 0) return [];
        return [
          [
            textCell(item.id, item.label),
            textCell(modules.map((one) => withLevel(moduleName(one), one)).join('; ')),
            textCell(resources.join('; ')),
          ],
        ];
      }),
    ),
  );
  if (rows.length === 0) return [];
  const columns = [
    { title: 'ID', width: 22 },
    { title: 'Modules', width: 50 },
    { title: 'Knowledge bank', width: 28 },
  ];
  const share = `${String(rows.length)} of ${String(itemsOfProfile(profile).length)}`;
  return [
    { kind: 'heading', text: 'Where I can learn it' },
    { kind: 'table', table: { caption: `Modules and resources on ${share} lines above`, columns, rows } },
  ];
}
