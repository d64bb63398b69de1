// What is wrong with a document before its kind is known: it is no mapping, or its kind is missing or not one.
import type { NodePath } from '../base/fix';
import { textRange } from '../base/text-range';
import { headOf } from '../syntax/navigate';
import { entryOf, type MapEntry, type MapNode, type YamlNode } from '../syntax/tree';
import { isKind, kinds } from './kinds';
import { likelyKeys } from './likely-keys';
import { noIds } from './tree-lookup';
import type { ShapeProblem, ValueType } from './shape-problem';

/** The problem of a document that is empty, a list or a text. */
export function notAMapping(root: YamlNode | undefined): ShapeProblem {
  const range = root === undefined ? textRange(0, 0) : headOf(root);
  const text = root?.kind === 'scalar' ? root.text : '';
  const found = root === undefined ? 'null' : shapeOf(root);
  return { code: 'wrong-type-scalar', range, path: [], expected: ['object'], found, text, items: [], examples: [] };
}

/** The problem of a document whose `kind` says nothing that is known. */
export function kindProblem(root: MapNode): ShapeProblem {
  const { key, value } = entryOf(root, 'kind') ?? {};
  const path: NodePath = ['kind'];
  if (value?.kind === 'scalar') {
    const constraint = { is: 'one-of', allowed: kinds } as const;
    return { code: 'invalid-value', range: value.range, path, text: value.text, constraint };
  }
  if (value !== undefined) {
    const wrong = { expected: ['string'], found: shapeOf(value), text: '', items: [], examples: ['module'] } as const;
    return { code: 'wrong-type-scalar', range: headOf(value), path, ...wrong };
  }
  const slip = root.entries.find(isMeantAsKind)?.key;
  return {
    code: 'missing-required-field',
    range: key?.range ?? slip?.range ?? headOf(root),
    path: [],
    property: 'kind',
    written: key !== undefined,
    owner: undefined,
    about: undefined,
    siblings: noIds,
    allowed: kinds,
    mistyped: slip === undefined ? undefined : { value: slip.text, range: slip.range },
    pair: undefined,
  };
}

/** `knd: module`, or `type: module`. */
function isMeantAsKind({ key, value }: MapEntry): boolean {
  if (key.text === 'kind') return false;
  return (
    (key.text === 'type' && value?.kind === 'scalar' && isKind(value.text)) || likelyKeys(key.text, ['kind']).length > 0
  );
}

function shapeOf(node: YamlNode): ValueType {
  if (node.kind === 'scalar') return 'string';
  return node.kind === 'seq' ? 'array' : 'object';
}
