// Finds the scalar that holds a given word, with the way to it and what it stands in.
import type { NodePath } from '../../base/fix';
import type { MapNode, ScalarNode, SeqNode, YamlNode } from '../../syntax/tree';

/** A scalar in its tree. */
export interface FoundWord {
  readonly node: ScalarNode;
  readonly part: 'key' | 'value';
  /** The way to the mapping that the key stands in, or to the value. */
  readonly path: NodePath;
  /** The collections around it, outermost first. */
  readonly parents: readonly (MapNode | SeqNode)[];
}

/** The first scalar that holds the word, or undefined. */
export function findWord(
  node: YamlNode | undefined,
  word: string,
  path: NodePath = [],
  parents: readonly (MapNode | SeqNode)[] = [],
): FoundWord | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.text.includes(word) ? { node, part: 'value', path, parents } : undefined;
  const around = [...parents, node];
  if (node.kind === 'seq') return firstOf(node.items, (item, place) => findWord(item, word, [...path, place], around));
  return firstOf(node.entries, ({ key, value, merged }) => {
    if (merged) return undefined;
    if (key.text.includes(word)) return { node: key, part: 'key', path, parents: around };
    return findWord(value, word, [...path, key.text], around);
  });
}

function firstOf<T>(list: readonly T[], look: (one: T, place: number) => FoundWord | undefined): FoundWord | undefined {
  for (const [place, one] of list.entries()) {
    const found = look(one, place);
    if (found !== undefined) return found;
  }
  return undefined;
}
