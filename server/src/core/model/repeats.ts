// Names that stand in one list again, found while the document is read; whether they mean the same is judged by rules.
import type { NodePath } from '../base/fix';
import type { Text } from '../base/text-range';
import type { Kind } from '../schema/kinds';
import { valueOf, type MapNode, type YamlNode } from '../syntax/tree';
import { namedLists, type NameSort, type NamedList } from './named-lists';
import { textField, textOf } from './read';

/** An entry that may name what an earlier one of its list names. */
export interface Repeat {
  /** The key that holds the list. */
  readonly list: string;
  readonly sort: NameSort;
  readonly text: Text;
  /** The way to the entry. */
  readonly path: NodePath;
  /** The earlier entries that may name the same, each spelling once. */
  readonly earlier: readonly EarlierName[];
  /** The ID of the part that has the list; undefined for the document itself. */
  readonly part: Text | undefined;
}

/** An entry that stands before another one. */
export interface EarlierName {
  readonly text: Text;
  /** Whether it says all that the later one says, so that the later one can go. */
  readonly saysAll: boolean;
}

/** The entries of a document's lists that may name something again. */
export function repeatsOf(kind: Kind, map: MapNode): readonly Repeat[] {
  const found: Repeat[] = [];
  visit(map, ways[kind], [], undefined, found);
  return found;
}

/** The lists of a kind as a tree of the steps that lead to them, so that one walk finds all of them. */
interface Way {
  list: NamedList | undefined;
  readonly below: Map<string, Way>;
}

const ways = Object.fromEntries(
  Object.entries(namedLists).map(([kind, lists]) => {
    const root: Way = { list: undefined, below: new Map() };
    for (const list of lists) {
      let way = root;
      for (const step of list.pattern.split('/')) {
        const next = way.below.get(step) ?? { list: undefined, below: new Map<string, Way>() };
        way.below.set(step, next);
        way = next;
      }
      way.list = list;
    }
    return [kind, root];
  }),
) as Readonly<Record<Kind, Way>>;

function visit(node: YamlNode | undefined, way: Way, path: NodePath, part: Text | undefined, found: Repeat[]): void {
  if (node === undefined || node.kind === 'scalar') return;
  if (way.list !== undefined) inList(node, path, part, way.list, found);
  if (way.below.size === 0) return;
  const anyDepth = way.below.get('**');
  if (anyDepth !== undefined) visitAll(node, anyDepth, path, part, found);
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const next = way.below.get(key.text);
      if (next !== undefined) visit(value, next, [...path, key.text], part, found);
    }
    return;
  }
  const each = way.below.get('#');
  if (each === undefined) return;
  for (const [place, item] of node.items.entries())
    if (item?.kind === 'map') visit(item, each, [...path, place], textField(item, 'id') ?? part, found);
}

/** Visits a node and all that lies below it in lists and mappings. */
function visitAll(node: YamlNode, way: Way, path: NodePath, part: Text | undefined, found: Repeat[]): void {
  visit(node, way, path, part, found);
  if (node.kind === 'seq') {
    for (const [place, item] of node.items.entries())
      if (item?.kind === 'map') visitAll(item, way, [...path, place], textField(item, 'id') ?? part, found);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries)
      if (value?.kind === 'seq') visitAll(value, way, [...path, key.text], part, found);
  }
}

/** An entry of a list and what stands for it. */
interface Entry {
  readonly text: Text;
  readonly node: YamlNode | undefined;
}

function inList(
  node: YamlNode | undefined,
  path: NodePath,
  part: Text | undefined,
  list: NamedList,
  found: Repeat[],
): void {
  if (node === undefined || node.kind === 'scalar') return;
  if ((node.kind === 'map' ? node.entries : node.items).length < 2) return;
  const groups = new Map<string, Entry[]>();
  const take = (step: string | number, entry: Entry | undefined, name: string): void => {
    if (entry === undefined) return;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [entry]);
    else {
      const rivals = known.filter((one) => !areApart(one.node, entry.node));
      if (rivals.length > 0) {
        const earlier = rivals.map(({ text, node: other }) => ({
          text,
          saysAll: isSame(other, entry.node, node.kind === 'map' ? 'name' : list.sort),
        }));
        found.push({
          list: String(path.at(-1)),
          sort: list.sort,
          text: entry.text,
          path: [...path, step],
          earlier,
          part,
        });
      }
      if (!known.some(({ text }) => text.value === entry.text.value) || rivals.length === 0) known.push(entry);
    }
  };
  if (node.kind === 'map')
    for (const { key, value } of node.entries)
      take(key.text, { text: { value: key.text, range: key.range }, node: value }, candidate(key.text, list.sort));
  else for (const [place, item] of node.items.entries()) take(place, entryOf(item, list), nameOf(item, list));
}

function entryOf(node: YamlNode | undefined, { keys }: NamedList): Entry | undefined {
  const [first] = keys;
  const text = node?.kind === 'map' && first !== undefined ? textField(node, first) : textOf(node);
  return text === undefined || text.value === '' ? undefined : { text, node };
}

/** What an entry is compared by; entries that may name the same have the same. */
function nameOf(node: YamlNode | undefined, { keys, sort }: NamedList): string {
  if (node?.kind !== 'map') return candidate(textOf(node)?.value ?? '', sort);
  const texts = keys.map((key) => textField(node, key)?.value);
  if (texts.length === 1) return candidate(texts[0] ?? '', sort);
  return JSON.stringify(texts.map((text) => (text === undefined ? null : candidate(text, sort))));
}

const isAscii = /^[ -~]*$/;

function candidate(text: string, sort: NameSort): string {
  const name = isAscii.test(text) ? text : text.normalize('NFC');
  switch (sort) {
    case 'name':
      return name;
    case 'words':
      return name.trim().replace(/\s+/g, ' ').toLowerCase();
    case 'item':
      return name.slice(name.indexOf(':') + 1);
    case 'framework':
      return name.replace(/@.*$/s, '');
  }
}

/** Whether two entries are for different pathways, as a module that is core on one and an option on another. */
function areApart(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  const [one, other] = [pathwaysOf(a), pathwaysOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((pathway) => other.includes(pathway));
}

function pathwaysOf(node: YamlNode | undefined): readonly string[] {
  const pathways = node?.kind === 'map' ? valueOf(node, 'pathways') : undefined;
  if (pathways?.kind === 'scalar') return [pathways.text];
  return pathways?.kind === 'seq' ? pathways.items.flatMap((item) => textOf(item)?.value ?? []) : [];
}

/** The keys of records that name items; their other texts are compared as they are written. */
const itemKeys: ReadonlySet<string> = new Set(['item', 'from', 'to']);

/** Whether two nodes say the same; single names and entries of a map may differ in how the name is spelt. */
function isSame(a: YamlNode | undefined, b: YamlNode | undefined, sort: NameSort): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'scalar' && b.kind === 'scalar') return candidate(a.text, sort) === candidate(b.text, sort);
  if (a.kind === 'seq' && b.kind === 'seq')
    return a.items.length === b.items.length && a.items.every((item, place) => isSame(item, b.items[place], sort));
  if (a.kind !== 'map' || b.kind !== 'map' || a.entries.length !== b.entries.length) return false;
  return a.entries.every(({ key, value }) =>
    isSame(value, valueOf(b, key.text), sort === 'item' && !itemKeys.has(key.text) ? 'name' : sort),
  );
}
