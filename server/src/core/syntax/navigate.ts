// Ways through a tree: the node at a path, the path at an offset.
import type { NodePath } from '../base/fix';
import { touches, type TextRange } from '../base/text-range';
import { entryOf, type MapEntry, type YamlNode } from './tree';

/** The node at a path from `root`, or undefined when the path leads nowhere. */
export function nodeAt(root: YamlNode | undefined, path: NodePath): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'map') node = entryOf(node, String(step))?.value;
    else if (node?.kind === 'seq') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The entry that the last step of a path names, or undefined when that step is no key of a mapping. */
export function entryAt(root: YamlNode | undefined, path: NodePath): MapEntry | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  return parent?.kind === 'map' && last !== undefined ? entryOf(parent, String(last)) : undefined;
}

/** Where something can be pointed at: a scalar itself, a collection by its first key or its opening bracket. */
export function headOf(node: YamlNode): TextRange {
  if (node.kind === 'scalar') return node.range;
  if (node.kind === 'map') return node.entries.find((entry) => !entry.merged)?.key.range ?? node.range;
  const first = node.items.find((item) => item !== undefined);
  return first === undefined || node.flow ? node.range : headOf(first);
}

/** What stands at an offset: the path to it, and whether it is a key or a value. */
export interface Spot {
  readonly path: NodePath;
  readonly part: 'key' | 'value';
  readonly node: YamlNode;
}

/** The innermost key or value that touches the offset, or undefined between nodes. */
export function spotAt(root: YamlNode | undefined, offset: number): Spot | undefined {
  let node = root;
  let spot: Spot | undefined;
  const path: (string | number)[] = [];
  while (node !== undefined && touches(node.range, offset)) {
    spot = { path: [...path], part: 'value', node };
    if (node.kind === 'scalar') return spot;
    const step = node.kind === 'seq' ? itemStep(node.items, offset) : keyStep(node.entries, offset);
    if (step === undefined) return spot;
    path.push(step.name);
    if (step.key !== undefined) return { path: [...path], part: 'key', node: step.key };
    node = step.value;
  }
  return spot;
}

interface Step {
  readonly name: string | number;
  readonly key?: YamlNode;
  readonly value?: YamlNode | undefined;
}

function itemStep(items: readonly (YamlNode | undefined)[], offset: number): Step | undefined {
  const place = items.findIndex((item) => item !== undefined && touches(item.range, offset));
  return place < 0 ? undefined : { name: place, value: items[place] };
}

function keyStep(entries: readonly MapEntry[], offset: number): Step | undefined {
  for (const entry of entries) {
    if (entry.merged) continue;
    if (touches(entry.key.range, offset)) return { name: entry.key.text, key: entry.key };
    if (entry.value !== undefined && touches(entry.value.range, offset))
      return { name: entry.key.text, value: entry.value };
  }
  return undefined;
}
