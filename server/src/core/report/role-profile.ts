// A role profile as reports show it: what the role expects, laid out by framework and area.
import type { RoleFacts } from '../index/facts';
import { pinOf } from '../index/framework-pin';
import { viewQuery, type FrameworkView, type ViewItem } from '../index/framework-view';
import { frameworksInUseQuery } from '../index/frameworks-in-use';
import { roleExpectations } from '../index/role-expectations';
import { programmeQuery } from '../index/scope';
import { defaultProgression } from '../model/programme';
import { viewsInUse, widened } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';

/** An item that a role expects. */
export interface ProfileItem {
  readonly item: ViewItem;
  readonly level: string | undefined;
}

/** The expected items of one area; those of no area stand together. */
export interface ProfileArea {
  readonly area: ViewItem | undefined;
  readonly items: readonly ProfileItem[];
}

/** What a role expects of one framework. */
export interface ProfileFramework {
  readonly view: FrameworkView;
  readonly areas: readonly ProfileArea[];
}

/** A role with everything that it expects. */
export interface RoleProfile {
  readonly role: RoleFacts;
  readonly frameworks: readonly ProfileFramework[];
  /** The levels, lowest first. */
  readonly progression: readonly string[];
  /** The programmes that prepare people for it. */
  readonly programmes: readonly string[];
  /** What no framework has, as written. */
  readonly unknown: readonly string[];
}

/**
 * The profile of a role, or undefined when there is none. With a programme its frameworks, overlays and levels apply, and
 * what its overlays set aside is left out; without one, every framework in its newest version as its owner has it.
 */
export function roleProfile(id: string, snapshot: Snapshot, programme?: string): RoleProfile | undefined {
  const role = snapshot.facts('role', id)[0]?.facts;
  if (role === undefined) return undefined;
  const programmes = programmesFor(id, snapshot);
  const scope = programme === undefined ? undefined : snapshot.ask(programmeQuery, programme);
  const views = scope === undefined ? plainViews(role, snapshot) : scope.frameworks.map(({ view }) => view);
  const expectations = roleExpectations(role.expects, views);
  const levels = new Map<ViewItem, string | undefined>();
  for (const { link, items } of expectations) {
    for (const item of items) if (scope === undefined || item.narrowed === undefined) levels.set(item, link.level);
  }
  const found = new Set(expectations.map(({ link }) => link));
  const frameworks = views
    .map((view) => ({ view, areas: areasOf(view, levels) }))
    .filter(({ areas }) => areas.length > 0);
  return {
    role,
    frameworks,
    progression: progressionFor([programme, ...programmes], frameworks, snapshot),
    programmes,
    unknown: role.expects.filter((link) => !found.has(link)).map(({ item }) => item),
  };
}

/** The programmes that name the role, in the order of the workspace. */
export function programmesFor(role: string, snapshot: Snapshot): readonly string[] {
  return snapshot.programmes().flatMap((id) => {
    if (id === undefined) return [];
    return snapshot.facts('programme', id)[0]?.facts.roles.includes(role) === true ? [id] : [];
  });
}

/** The items of a profile, one behind the other. */
export function itemsOfProfile({ frameworks }: RoleProfile): readonly ProfileItem[] {
  return frameworks.flatMap(({ areas }) => areas.flatMap(({ items }) => items));
}

/** The newest of each framework in use, without overlays; for what is in none of them, the framework or overlay that has it. */
function plainViews(role: RoleFacts, snapshot: Snapshot): readonly FrameworkView[] {
  const newest = new Map(snapshot.ask(frameworksInUseQuery, undefined).map((one) => [pinOf(one).id, one]));
  const plain = [...newest.values()].flatMap((reference) => snapshot.ask(viewQuery, { reference, overlays: [] }) ?? []);
  const found = new Set(roleExpectations(role.expects, plain).map(({ link }) => link));
  const lost = role.expects.filter((link) => !found.has(link));
  const having = lost.flatMap((link) => roleExpectations([link], widened(link.item, viewsInUse(snapshot), snapshot)));
  return widestViews([...plain, ...having.map(({ view }) => view)]);
}

/** Each framework once, in the view that shows most of it: one with overlays has their items too. */
export function widestViews(views: readonly FrameworkView[]): readonly FrameworkView[] {
  const widest = new Map<string, FrameworkView>();
  for (const view of views) {
    const known = widest.get(view.id);
    if (known === undefined || known.items.length < view.items.length) widest.set(view.id, view);
  }
  return [...widest.values()];
}

function areasOf(view: FrameworkView, levels: ReadonlyMap<ViewItem, string | undefined>): readonly ProfileArea[] {
  const areas = new Map<string | undefined, ProfileItem[]>();
  for (const item of view.items) {
    if (!levels.has(item)) continue;
    const one = { item, level: levels.get(item) };
    const list = areas.get(item.area);
    if (list === undefined) areas.set(item.area, [one]);
    else list.push(one);
  }
  return [...areas].map(([id, items]) => ({ area: id === undefined ? undefined : view.byId.get(id), items }));
}

function progressionFor(
  programmes: readonly (string | undefined)[],
  frameworks: readonly ProfileFramework[],
  snapshot: Snapshot,
): readonly string[] {
  const named = programmes.find((id) => id !== undefined);
  if (named !== undefined) return snapshot.ask(programmeQuery, named).progression;
  return frameworks.find(({ view }) => view.progression.length > 0)?.view.progression ?? defaultProgression;
}
