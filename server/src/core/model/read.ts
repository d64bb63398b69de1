// Reads typed fields off a mapping, tolerantly: what is missing or of another type is undefined or left out.
import type { NodePath } from '../base/fix';
import type { Spanned, Text, TextRange } from '../base/text-range';
import { headOf } from '../syntax/navigate';
import { plainValue } from '../syntax/scalar';
import { valueOf, type MapNode, type YamlNode } from '../syntax/tree';

/** The text of a scalar as written, with its range; undefined for anything else. */
export function textOf(node: YamlNode | undefined): Text | undefined {
  return node?.kind === 'scalar' ? { value: node.text, range: node.range } : undefined;
}

/** The text of a key's scalar value. */
export function textField(map: MapNode, key: string): Text | undefined {
  return textOf(valueOf(map, key));
}

/** The number of a key's value; undefined when it is no number under YAML's core schema. */
export function numberField(map: MapNode, key: string): Spanned<number> | undefined {
  const node = valueOf(map, key);
  if (node?.kind !== 'scalar') return undefined;
  const value = plainValue(node);
  return typeof value === 'number' && Number.isFinite(value) ? { value, range: node.range } : undefined;
}

/** A key's value when it is one of the words; with its range, so that rules can point at it. */
export function wordField<W extends string>(map: MapNode, key: string, words: readonly W[]): Spanned<W> | undefined {
  const text = textField(map, key);
  const word = words.find((one) => one === text?.value);
  return text === undefined || word === undefined ? undefined : { value: word, range: text.range };
}

/** The scalars of a key's list; a lone scalar counts as a list of one. */
export function textsField(map: MapNode, key: string): readonly Text[] {
  const node = valueOf(map, key);
  if (node?.kind === 'scalar') return [{ value: node.text, range: node.range }];
  if (node?.kind !== 'seq') return [];
  return node.items.map(textOf).filter((text) => text !== undefined);
}

/** An item of a list that is a mapping, and its way from the document's root. */
export interface ListedMap {
  readonly map: MapNode;
  readonly path: NodePath;
}

/** The mappings in a key's list, in order. `path` is the way to `map`. */
export function mapsField(map: MapNode, key: string, path: NodePath): readonly ListedMap[] {
  const node = valueOf(map, key);
  if (node?.kind !== 'seq') return [];
  const found: ListedMap[] = [];
  node.items.forEach((item, place) => {
    if (item?.kind === 'map') found.push({ map: item, path: [...path, key, place] });
  });
  return found;
}

/** What every part of a document has: where to point when it is meant as a whole, its full range, and its path. */
export interface Part {
  /** A short range on its first line: the ID where it has one. */
  readonly head: TextRange;
  readonly range: TextRange;
  readonly path: NodePath;
}

/** The part that a mapping stands for, pointed at by the value of `key`. Spread it last: what follows a spread is slow. */
export function partOf({ map, path }: ListedMap, key = 'id'): Part {
  const name = textField(map, key);
  return { head: name?.range ?? headOf(map), range: map.range, path };
}
