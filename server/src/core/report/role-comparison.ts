// Two roles side by side: what each expects of every item, and where they differ.
import type { FrameworkView, ViewItem } from '../index/framework-view';
import type { Snapshot } from '../snapshot';
import { roleProfile, widestViews, type RoleProfile } from './role-profile';

/** How the second role stands to the first. */
export type RoleDifference = 'same' | 'higher' | 'lower' | 'only-first' | 'only-second' | 'other';

/** One item that at least one of the roles expects. */
export interface ComparedItem {
  readonly view: FrameworkView;
  readonly item: ViewItem;
  /** The levels; undefined in itself where the role expects the item at no level, absent where it does not expect it. */
  readonly first: { readonly level: string | undefined } | undefined;
  readonly second: { readonly level: string | undefined } | undefined;
  readonly difference: RoleDifference;
}

/** Two roles held against each other. */
export interface RoleComparison {
  readonly first: RoleProfile;
  readonly second: RoleProfile;
  /** The levels, lowest first. */
  readonly progression: readonly string[];
  readonly items: readonly ComparedItem[];
}

/** The comparison, or the ID of the role that is not there. */
export function compareRoles(first: string, second: string, snapshot: Snapshot): RoleComparison | string {
  const one = roleProfile(first, snapshot);
  const other = roleProfile(second, snapshot);
  if (one === undefined) return first;
  if (other === undefined) return second;
  const { progression } = one;
  return { first: one, second: other, progression, items: comparedItems(one, other, progression) };
}

function comparedItems(
  first: RoleProfile,
  second: RoleProfile,
  progression: readonly string[],
): readonly ComparedItem[] {
  const ofFirst = levelsOf(first);
  const ofSecond = levelsOf(second);
  const views = widestViews([...first.frameworks, ...second.frameworks].map(({ view }) => view));
  return views.flatMap((view) =>
    view.items.flatMap((item) => {
      const one = ofFirst.get(`${view.id} ${item.id}`);
      const other = ofSecond.get(`${view.id} ${item.id}`);
      if (one === undefined && other === undefined) return [];
      return [{ view, item, first: one, second: other, difference: differenceOf(one, other, progression) }];
    }),
  );
}

function levelsOf({ frameworks }: RoleProfile): ReadonlyMap<string, { readonly level: string | undefined }> {
  const entries = frameworks.flatMap(({ view, areas }) =>
    areas.flatMap(({ items }) => items.map(({ item, level }) => [`${view.id} ${item.id}`, { level }] as const)),
  );
  return new Map(entries);
}

function differenceOf(
  first: ComparedItem['first'],
  second: ComparedItem['second'],
  progression: readonly string[],
): RoleDifference {
  if (first === undefined) return 'only-second';
  if (second === undefined) return 'only-first';
  if (first.level === second.level) return 'same';
  const one = progression.indexOf(first.level ?? '');
  const other = progression.indexOf(second.level ?? '');
  if (one < 0 || other < 0) return 'other';
  return other > one ? 'higher' : 'lower';
}
