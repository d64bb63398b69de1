// Holds a document against its schema: the generated validator's errors become problems with exact ranges.
import type { NodePath } from '../base/fix';
import { textRange, type TextRange } from '../base/text-range';
import { headOf, nodeAt } from '../syntax/navigate';
import { plainValue } from '../syntax/scalar';
import { entryOf, type MapNode, type YamlNode } from '../syntax/tree';
import * as validators from './generated/validators.js';
import type { Kind } from './kinds';
import type { InvalidValue, ShapeProblem, ValueType } from './shape-problem';
import { keysAt, schemaAt } from './vocabulary';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** All shape problems of a document of this kind; one for each place, the most telling one. */
export function validate(kind: Kind, root: MapNode): readonly ShapeProblem[] {
  const validator = validators[kind];
  if (validator(plainData(root))) return [];
  const errors: readonly SchemaError[] = validator.errors ?? [];
  const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  const problems: ShapeProblem[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) continue;
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(problemOf(kind, root, error));
  }
  return problems;
}

/** The document as plain data. An empty value keeps its key but counts as missing, as it does while one is typing. */
function plainData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return plainValue(node);
  if (node.kind === 'seq') return node.items.filter((item) => item !== undefined).map(plainData);
  const data = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.entries) data[key.text] = value === undefined ? undefined : plainData(value);
  return data;
}

function problemOf(kind: Kind, root: MapNode, error: SchemaError): ShapeProblem {
  const path = pathOf(error.instancePath, root);
  const node = nodeAt(root, path) ?? root;
  const text = node.kind === 'scalar' ? node.text : '';
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const property = String(params['additionalProperty']);
      const range = node.kind === 'map' ? (entryOf(node, property)?.key.range ?? headOf(node)) : headOf(node);
      return { code: 'unknown-property', range, path, property, allowed: keysAt(kind, path) };
    }
    case 'required':
      return {
        code: 'missing-required-field',
        range: lackingRange(node, path),
        path,
        property: String(params['missingProperty']),
      };
    case 'type': {
      const expected = [params['type']].flat() as ValueType[];
      return { code: 'wrong-type-scalar', range: valueRange(node), path, expected, found: typeOf(node), text };
    }
    default:
      return {
        code: 'invalid-value',
        range: valueRange(node),
        path,
        text,
        constraint: constraintOf(kind, path, error),
      };
  }
}

function constraintOf(kind: Kind, path: NodePath, error: SchemaError): InvalidValue['constraint'] {
  const limit = Number(error.params['limit']);
  switch (error.keyword) {
    case 'enum':
      return { is: 'one-of', allowed: (error.params['allowedValues'] as unknown[]).map(String) };
    case 'const':
      return { is: 'one-of', allowed: [String(error.params['allowedValue'])] };
    case 'minimum':
      return { is: 'at-least', limit };
    case 'exclusiveMinimum':
      return { is: 'more-than', limit };
    case 'maximum':
      return { is: 'at-most', limit };
    case 'exclusiveMaximum':
      return { is: 'less-than', limit };
    case 'minLength':
      return { is: 'letters-at-least', limit };
    case 'maxLength':
      return { is: 'letters-at-most', limit };
    case 'minItems':
      return { is: 'items-at-least', limit };
    case 'pattern': {
      const example = schemaAt(kind, path)?.examples?.[0];
      return { is: 'pattern', example: typeof example === 'string' ? example : undefined };
    }
    default:
      return { is: 'other', words: error.message ?? error.keyword };
  }
}

/** A JSON pointer as a path; list positions skip the empty items that the data left out. */
function pathOf(pointer: string, root: YamlNode): NodePath {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step: string | number = node?.kind === 'seq' ? placeOf(node.items, Number(name)) : name;
    path.push(step);
    node = nodeAt(node, [step]);
  }
  return path;
}

function placeOf(items: readonly (YamlNode | undefined)[], nth: number): number {
  let left = nth;
  const place = items.findIndex((item) => item !== undefined && left-- === 0);
  return place < 0 ? nth : place;
}

/** A mapping that lacks a key is pointed at by its `kind`, or its first key, never by all of its lines. */
function lackingRange(node: YamlNode, path: NodePath): TextRange {
  if (path.length > 0 || node.kind !== 'map') return headOf(node);
  const kind = entryOf(node, 'kind');
  return kind === undefined
    ? headOf(node)
    : textRange(kind.key.range.start, kind.value?.range.end ?? kind.key.range.end);
}

function valueRange(node: YamlNode): TextRange {
  return node.kind === 'scalar' || node.flow ? node.range : headOf(node);
}

function typeOf(node: YamlNode): ValueType {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'seq') return 'array';
  const value = plainValue(node);
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}
