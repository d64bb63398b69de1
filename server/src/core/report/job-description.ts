// The section of a job description that says what a role asks of whoever holds it.
import type { Snapshot } from '../snapshot';
import { textCell, type Paper, type PaperBlock } from './paper';
import type { ProfileFramework, RoleProfile } from './role-profile';
import { areaCaption, levelsNote, plainCell, profileNote, roleFactsBlock, roleTitle, sourceNotes } from './role-words';

/** The section, ready to be pasted into an employer's own form. */
export function jobDescription(profile: RoleProfile, snapshot: Snapshot): Paper {
  const { role, frameworks } = profile;
  return {
    title: roleTitle(profile),
    sort: 'Job description, section on coordinated care',
    orientation: 'portrait',
    blocks: [
      ...(role.description === undefined ? [] : [{ kind: 'text', text: role.description } as const]),
      ...roleFactsBlock(profile),
      { kind: 'heading', text: 'What you will do' },
      ...(frameworks.length === 0 ? [nothingExpected] : frameworks.flatMap(dutyTables)),
    ],
    footnotes: [
      levelsNote(profile),
      ...sourceNotes(
        frameworks.map(({ view }) => view),
        snapshot,
      ),
      profileNote(profile),
    ],
  };
}

/** What stands where a role expects nothing yet. */
export const nothingExpected: PaperBlock = {
  kind: 'text',
  text: 'The role profile expects nothing yet; name items or areas with their levels under "expects".',
};

function dutyTables({ view, areas }: ProfileFramework): readonly PaperBlock[] {
  return areas.map((area) => ({
    kind: 'table',
    table: {
      caption: areaCaption(area, view),
      columns: [
        { title: 'ID', width: 11 },
        { title: 'In this role you', width: 73 },
        { title: 'Level', width: 16 },
      ],
      rows: area.items.map(({ item, level }) => [textCell(item.id), plainCell(item), textCell(level)]),
    },
  }));
}
