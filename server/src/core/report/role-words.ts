// How role profiles are put into words, the same in every paper.
import { listed } from '../base/phrases';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import type { Snapshot } from '../snapshot';
import { factsBlock, textCell, type PaperBlock, type PaperCell } from './paper';
import type { ProfileArea, RoleProfile } from './role-profile';

const involvements: Readonly<Record<string, string>> = {
  'full-time': 'coordinating care is the whole of the post',
  mixed: 'coordinating care is shared by full-time coordinators and others for whom it is part of the role',
  'part-time': 'coordinating care takes part of the time',
  everyone: "coordinating care is part of everyone's work",
};

/** What is known of the post itself. */
export function roleFactsBlock({ role }: RoleProfile): readonly PaperBlock[] {
  const { involvement, complexity } = role;
  return factsBlock([
    ['Also called', listed(role.alsoCalled, 'or', 12)],
    ['Involvement', involvement === undefined ? undefined : (involvements[involvement] ?? involvement)],
    ['Needs of the people served', complexity === undefined ? undefined : `${complexity} complexity`],
    ['Setting', role.context],
    ['Employer', role.employer],
  ]);
}

/** The role's name for people. */
export function roleTitle({ role }: RoleProfile): string {
  return role.title ?? role.id;
}

/** What heads the items of an area. */
export function areaCaption({ area }: ProfileArea, view: FrameworkView): string {
  return area === undefined ? (view.title ?? view.id) : `${area.label ?? area.id} (${area.id})`;
}

/** An item in plain words, its short name below; where it has no statement, its name alone. */
export function plainCell({ statement, label, id }: ViewItem): PaperCell {
  return statement === undefined ? textCell(label ?? id) : textCell(statement, label);
}

/** How to read the levels. */
export function levelsNote({ progression }: Pick<RoleProfile, 'progression'>): string {
  return `Levels, lowest first: ${progression.join(', ')}. They are set by the role profile; the framework itself has none.`;
}

/** The frameworks whose items a paper names, with their owners; empty where it names none. */
export function sourceNotes(views: readonly FrameworkView[], snapshot: Snapshot): readonly string[] {
  if (views.length === 0) return [];
  const names = views.map((view) => {
    const publisher = snapshot.facts('framework', view.id).find(({ facts }) => facts.version === view.version)
      ?.facts.publisher;
    const owner = publisher === undefined ? '' : `, ${publisher}`;
    return `${view.title ?? view.id} (${view.name}${owner})`;
  });
  return [`IDs are those of ${listed(names)}; the wording is plain and not the owner's official text.`];
}

/** Where the profile came from. */
export function profileNote({ role }: RoleProfile): string {
  return `Made from the role profile "${role.id}".`;
}
