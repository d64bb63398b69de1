// Looks nodes up for all problems of one document, so that a problem costs the same in a long list as in a short one.
import type { NodePath } from '../base/fix';
import { valueOf, type MapEntry, type MapNode, type SeqNode, type YamlNode } from '../syntax/tree';

/** The IDs of a list's items. */
export interface ItemIds {
  readonly inOrder: readonly string[];
  readonly all: ReadonlySet<string>;
}

/** Indexes of the mappings and lists that problems lie in; each is made when it is first asked for. */
export class TreeLookup {
  readonly #entries = new Map<MapNode, ReadonlyMap<string, MapEntry>>();
  readonly #places = new Map<SeqNode, readonly number[]>();
  readonly #ids = new Map<SeqNode, ItemIds>();

  /** The entry of a key in a mapping, or undefined. */
  entry(map: MapNode, key: string): MapEntry | undefined {
    const known = this.#entries.get(map) ?? new Map(map.entries.map((entry) => [entry.key.text, entry]));
    this.#entries.set(map, known);
    return known.get(key);
  }

  /** The place of the nth item that is not empty, both from 0. */
  filledPlace(list: SeqNode, nth: number): number {
    const known = this.#places.get(list) ?? list.items.flatMap((item, place) => (item === undefined ? [] : place));
    this.#places.set(list, known);
    return known[nth] ?? nth;
  }

  /** The IDs of a list's items. */
  ids(list: SeqNode): ItemIds {
    const known = this.#ids.get(list);
    if (known !== undefined) return known;
    const inOrder = list.items.flatMap((item) => (item?.kind === 'map' ? (scalarText(valueOf(item, 'id')) ?? []) : []));
    const ids = { inOrder, all: new Set(inOrder) };
    this.#ids.set(list, ids);
    return ids;
  }

  /** The node at a path from `root`, or undefined when the path leads nowhere. */
  nodeAt(root: YamlNode | undefined, path: NodePath): YamlNode | undefined {
    let node = root;
    for (const step of path) {
      if (node?.kind === 'map') node = this.entry(node, String(step))?.value;
      else if (node?.kind === 'seq') node = node.items[Number(step)];
      else return undefined;
    }
    return node;
  }
}

/** No IDs: of what is not in a list. */
export const noIds: ItemIds = { inOrder: [], all: new Set() };

/** The text of a scalar; undefined for anything else. */
export function scalarText(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}
