// The knowledge bank: resources, and bite-size modules beside them, by the items that they are about.
import { compareText } from '../base/diagnostic';
import type { FrameworkView, ViewItem } from '../index/framework-view';
import { resolveItem } from '../index/item-reference';
import { resourcesQuery } from '../index/resources';
import { moduleScopeQuery } from '../index/scope';
import { viewsInUse, widened } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';

/** An item that an entry is about. */
export interface BankItem {
  readonly framework: string;
  readonly id: string;
  readonly label: string | undefined;
}

/** One entry: a resource, or a module of a few minutes. */
export interface BankEntry {
  readonly kind: 'resource' | 'module';
  readonly id: string;
  readonly title: string | undefined;
  /** `case-study`, `bite-size`, `reading`, `tool`. */
  readonly type: string | undefined;
  readonly minutes: number | undefined;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly source: string | undefined;
  readonly items: readonly BankItem[];
}

/** Every entry, resources first, each kind in the order of its IDs. */
export function knowledgeBank(snapshot: Snapshot): readonly BankEntry[] {
  const views = viewsInUse(snapshot);
  const resources = snapshot.ask(resourcesQuery, undefined).map((resource): BankEntry => {
    const { id, title, type, minutes, description, url, source, illustrates } = resource;
    const items = illustrates.flatMap((written) => itemNamed(written, widened(written, views, snapshot)));
    return { kind: 'resource', id, title, type, minutes, description, url, source, items };
  });
  return [...resources, ...biteSizeModules(snapshot)];
}

/** Whether an entry is about one of these items. */
export function isAbout(entry: BankEntry, wanted: readonly BankItem[]): boolean {
  return entry.items.some((item) => wanted.some((one) => one.id === item.id && one.framework === item.framework));
}

/** The item with this ID and, where it is an area, everything in it; empty where no framework has it, or several do. */
export function wantedItems(written: string, snapshot: Snapshot): readonly BankItem[] {
  const resolution = resolveItem(written, widened(written, viewsInUse(snapshot), snapshot));
  if (resolution.found !== 'one') return [];
  const { item, view } = resolution;
  const below = view.items.filter((one) => one.id !== item.id && (one.area === item.id || one.parent === item.id));
  return [item, ...below].map((one) => bankItem(one, view));
}

function biteSizeModules(snapshot: Snapshot): readonly BankEntry[] {
  const ids = [...new Set(snapshot.facts('ids', 'module').map(({ facts }) => facts))].sort(compareText);
  return ids.flatMap((id): readonly BankEntry[] => {
    const module = snapshot.facts('module', id)[0]?.facts;
    if (module?.type !== 'bite-size') return [];
    const { title, minutes, frameworks, overlays, outcomes } = module;
    const { views } = snapshot.ask(moduleScopeQuery, { id, frameworks, overlays });
    const written = new Set(outcomes.flatMap(({ links }) => links.map(({ item }) => item)));
    const items = [...written].flatMap((one) => itemNamed(one, views));
    return [
      {
        kind: 'module',
        id,
        title,
        type: 'bite-size',
        minutes,
        description: undefined,
        url: undefined,
        source: undefined,
        items,
      },
    ];
  });
}

function itemNamed(written: string, views: readonly FrameworkView[]): readonly BankItem[] {
  const resolution = resolveItem(written, views);
  return resolution.found === 'one' ? [bankItem(resolution.item, resolution.view)] : [];
}

function bankItem({ id, label }: ViewItem, view: FrameworkView): BankItem {
  return { framework: view.id, id, label };
}
