// What `explain` says of a role profile, found by its ID, its title or a title that it goes by.
import { harmless } from '../core/base/harmless';
import { listed } from '../core/base/phrases';
import { arrangementQuery } from '../core/index/arrangement';
import { titleKey } from '../core/index/job-titles';
import { trainingGapQuery } from '../core/index/training-gap';
import { itemsOfProfile, roleProfile } from '../core/report/role-profile';
import type { Snapshot } from '../core/snapshot';
import { roleWords } from '../core/report/coverage-words';
import { padded, wrapped } from './layout';
import type { Style } from './style';

/** The IDs of the roles that bear the name, in any case of its letters. */
export function rolesNamed(name: string, snapshot: Snapshot): readonly string[] {
  const ids = [...new Set(snapshot.facts('ids', 'role').map(({ facts }) => facts))].sort();
  const wanted = titleKey(name);
  return ids.filter((id) => {
    const role = snapshot.facts('role', id)[0]?.facts;
    return [id, role?.title ?? '', ...(role?.alsoCalled ?? [])].some((one) => titleKey(one) === wanted);
  });
}

/** The text about one role. */
export function roleText(id: string, snapshot: Snapshot, { paint, width }: Style): string {
  const profile = roleProfile(id, snapshot);
  if (profile === undefined) return '';
  const { role, programmes, unknown } = profile;
  const levels = profile.progression.map((level) => {
    const items = itemsOfProfile(profile).filter((one) => one.level === level);
    return [`Expects ${level}`, items.map(({ item }) => item.id).join(', ')] as const;
  });
  const gaps = programmes.flatMap((programme) => snapshot.ask(trainingGapQuery, { role: id, programme }) ?? []);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Also called', listed(role.alsoCalled, 'or', 12)],
    ['Involvement', involvementText(role.involvement, snapshot)],
    ['Complexity', role.complexity],
    ['Setting', role.context],
    ['Employer', role.employer],
    ...[...levels].reverse(),
    ['Not found', unknown.join(', ')],
    ...gaps.map((gap) => [gap.programme.id ?? '', roleWords(gap).text] as const),
  ];
  const there = facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== '');
  const column = Math.max(...there.map(([name]) => name.length), 0) + 2;
  const lines = there.flatMap(([name, text]) => {
    const [first = '', ...more] = wrapped(harmless(text), Math.max(24, width - column));
    return [padded(harmless(name), column) + first, ...more.map((line) => ' '.repeat(column) + line)];
  });
  const heading = [paint.bold(harmless(role.title === undefined ? id : `${role.title}  ${id}`)), 'role profile'];
  const description = role.description === undefined ? [] : [wrapped(harmless(role.description), width).join('\n')];
  return [heading.join('\n'), ...description, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
}

/** The involvement with the arrangement of the survey that it stands for. */
function involvementText(involvement: string | undefined, snapshot: Snapshot): string | undefined {
  const arrangement = involvement === undefined ? undefined : snapshot.ask(arrangementQuery, involvement);
  if (arrangement === undefined) return involvement;
  const { id, label = id, statement = label } = arrangement.item;
  return `${involvement ?? ''}: ${statement.replace(/\.$/, '')} (${id} ${label}, ${arrangement.view.name})`;
}
