// Which items each module addresses and, turned round, which modules address an item, kept so that an edit costs little.
import { countedItems, countedOnChecklist } from './counted-items';
import type { ModuleFacts } from './facts';
import { resolveItem } from './item-reference';
import type { Query } from './query';
import { moduleScopeQuery } from './scope';

/** An item that a module addresses, by its framework's ID and its own. */
export interface AddressedItem {
  readonly framework: string;
  readonly item: string;
}

/** For each item of a framework the modules that address it, directly or through an overlay's item. */
export type ItemModules = ReadonlyMap<string, readonly string[]>;

/** The items that a module addresses, each once, in the order of its outcomes, those on its checklists last; what no framework in play has is left out. */
export const moduleItemsQuery: Query<string, readonly AddressedItem[]> = {
  name: 'module-items',
  key: (module) => module,
  answer: (sources, module) => {
    const facts = sources.facts('module', module)[0]?.facts;
    if (facts === undefined) return [];
    const { id, frameworks, overlays } = facts;
    const { views } = sources.ask(moduleScopeQuery, { id, frameworks, overlays });
    const found = new Map<string, AddressedItem>();
    const take = (written: string, count: typeof countedItems): void => {
      const resolution = resolveItem(written, views);
      if (resolution.found !== 'one') return;
      const { item, view } = resolution;
      for (const one of count(item, view)) found.set(`${view.id}\n${one.id}`, { framework: view.id, item: one.id });
    };
    for (const written of writtenItems(facts)) take(written, countedItems);
    for (const written of checklistsOf(facts)) take(written, countedOnChecklist);
    return [...found.values()];
  },
};

/** The modules that address each item of the framework with this ID, whatever its version. */
export const itemModulesQuery: Query<string, ItemModules> = {
  name: 'item-modules',
  key: (framework) => framework,
  answer: (sources, framework) => {
    const modules = new Map<string, string[]>();
    const buckets = sources.ask(bucketsQuery, undefined);
    for (let bucket = 0; bucket < buckets.length; bucket++) {
      for (const [item, ids] of sources.ask(bucketItemsQuery, bucket).get(framework) ?? []) {
        const list = modules.get(item);
        if (list === undefined) modules.set(item, [...ids]);
        else list.push(...ids);
      }
    }
    return modules;
  },
};

const bucketSize = 128;

/** All modules in groups, so that an edit of one makes only its group be counted again. */
const bucketsQuery: Query<undefined, readonly (readonly string[])[]> = {
  name: 'module-buckets',
  key: () => '',
  answer: (sources) => {
    const ids = [...new Set(sources.facts('ids', 'module').map(({ facts }) => facts))];
    const count = Math.ceil(ids.length / bucketSize);
    return Array.from({ length: count }, (_, place) => ids.slice(place * bucketSize, (place + 1) * bucketSize));
  },
};

/** For one group of modules: framework to item to modules. */
const bucketItemsQuery: Query<number, ReadonlyMap<string, ItemModules>> = {
  name: 'bucket-items',
  key: (bucket) => String(bucket),
  answer: (sources, bucket) => {
    const frameworks = new Map<string, Map<string, string[]>>();
    for (const module of sources.ask(bucketsQuery, undefined)[bucket] ?? []) {
      for (const { framework, item } of sources.ask(moduleItemsQuery, module)) {
        const items = frameworks.get(framework) ?? new Map<string, string[]>();
        frameworks.set(framework, items);
        const modules = items.get(item);
        if (modules === undefined) items.set(item, [module]);
        else modules.push(module);
      }
    }
    return frameworks;
  },
};

function checklistsOf({ activities, assessments }: ModuleFacts): ReadonlySet<string> {
  return new Set([...activities, ...assessments].flatMap(({ checklists }) => checklists));
}

function writtenItems({ outcomes }: ModuleFacts): ReadonlySet<string> {
  return new Set(outcomes.flatMap(({ links }) => links.map(({ item }) => item)));
}
