// The link from an outcome (or a role) to framework items, short form and long form made one.
import type { NodePath } from '../base/fix';
import type { Text } from '../base/text-range';
import { entryOf, valueOf, type YamlNode } from '../syntax/tree';
import { textField, textOf } from './read';

/** One item addressed, at a level that may be left open. */
export interface Link {
  /** The item's ID as written, with or without a framework's prefix. */
  readonly item: Text;
  /** The level attained on completing the module. */
  readonly level: Text | undefined;
  readonly note: Text | undefined;
  /** The way to the link's entry or list item. */
  readonly path: NodePath;
  /** Where a level can be put in: the way to it. Undefined for a bare item in a list. */
  readonly levelPath: NodePath | undefined;
}

/** The links in the value of `addresses:` or `expects:`; `path` is the way to that value. */
export function linksOf(node: YamlNode | undefined, path: NodePath): readonly Link[] {
  if (node?.kind === 'map') {
    return node.entries.map(({ key, value }) => {
      const here = [...path, key.text];
      const item = { value: key.text, range: key.range };
      return { item, level: textOf(value), note: undefined, path: here, levelPath: here };
    });
  }
  if (node?.kind === 'scalar') return [bareLink({ value: node.text, range: node.range }, path)];
  if (node?.kind !== 'seq') return [];
  const links = node.items.map((item, place) => linkOf(item, [...path, place]));
  return links.filter((link) => link !== undefined);
}

function linkOf(node: YamlNode | undefined, path: NodePath): Link | undefined {
  if (node?.kind === 'scalar') return bareLink({ value: node.text, range: node.range }, path);
  if (node?.kind !== 'map') return undefined;
  const item = textOf(entryOf(node, 'competency')?.value);
  if (item === undefined) return undefined;
  const level = textOf(valueOf(node, 'level'));
  return { item, level, note: textField(node, 'note'), path, levelPath: [...path, 'level'] };
}

function bareLink(item: Text, path: NodePath): Link {
  return { item, level: undefined, note: undefined, path, levelPath: undefined };
}
