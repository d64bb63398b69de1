// Where an item can be learnt: the modules of some programmes that address it, and what the knowledge bank has on it.
import { coverageQuery } from '../index/coverage';
import { programmeQuery } from '../index/scope';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import { resourcesOn } from '../names/resources-on';
import type { Snapshot } from '../snapshot';

/** A module that addresses an item. */
export interface LearningModule {
  readonly id: string;
  readonly title: string | undefined;
  /** The highest level that it reaches. */
  readonly level: string | undefined;
}

/** Where an item can be learnt: modules, then titles of resources. */
export interface LearningPlaces {
  readonly modules: readonly LearningModule[];
  readonly resources: readonly string[];
}

/** The places for an item; each module is named once. */
export function learningPlaces(
  item: ViewItem,
  view: FrameworkView,
  programmes: readonly string[],
  snapshot: Snapshot,
): LearningPlaces {
  const reached = new Map<string, { readonly level: string | undefined; readonly rank: number }>();
  for (const id of programmes) {
    const { frameworks, progression } = snapshot.ask(programmeQuery, id);
    for (const { reference, view: promised } of frameworks) {
      if (promised.id !== view.id) continue;
      const coverage = snapshot.ask(coverageQuery, { programme: id, reference });
      const one = coverage?.items.find((covered) => covered.item.id === item.id);
      for (const { member, level } of one?.places ?? []) {
        const rank = progression.indexOf(level ?? '');
        const known = reached.get(member.module);
        if (known === undefined || rank > known.rank) reached.set(member.module, { level, rank });
      }
    }
  }
  return {
    modules: [...reached].map(([id, { level }]) => ({
      id,
      title: snapshot.facts('module', id)[0]?.facts.title,
      level,
    })),
    resources: resourcesOn({ item, view }, snapshot).map(({ title, id }) => title ?? id),
  };
}

/** A module with its title where it has one. */
export function moduleName({ id, title }: Pick<LearningModule, 'id' | 'title'>): string {
  return title === undefined ? id : `${id} ${title}`;
}

/** A name with the level behind it. */
export function withLevel(name: string, { level }: Pick<LearningModule, 'level'>): string {
  return level === undefined ? name : `${name} (${level})`;
}
