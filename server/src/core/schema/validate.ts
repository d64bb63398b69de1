// Holds a document against its schema: the generated validator's errors become problems with exact ranges.
import type { NodePath } from '../base/fix';
import type { TextRange } from '../base/text-range';
import { headOf } from '../syntax/navigate';
import { plainValue } from '../syntax/scalar';
import type { MapNode, ScalarNode, YamlNode } from '../syntax/tree';
import { examplesAt } from './example';
import * as validators from './generated/validators.js';
import type { Kind } from './kinds';
import { mappingProblems } from './mapping-problems';
import type { InvalidValue, ShapeProblem, ValueType } from './shape-problem';
import { TreeLookup } from './tree-lookup';
import { schemaAt } from './vocabulary';

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
  const lookup = new TreeLookup();
  const errors = distinct(validator.errors ?? []);
  const mistyped = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  const problems: ShapeProblem[] = [];
  const keyErrors = new Map<string, SchemaError[]>();
  for (const error of errors) {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) continue;
    if (error.keyword === 'required' || error.keyword === 'additionalProperties') {
      const known = keyErrors.get(error.instancePath);
      if (known === undefined) keyErrors.set(error.instancePath, [error]);
      else known.push(error);
    } else problems.push(...valueProblem(kind, root, error, lookup));
  }
  for (const [pointer, found] of keyErrors) {
    const path = pathOf(pointer, root, lookup);
    const map = lookup.nodeAt(root, path);
    if (map?.kind !== 'map') continue;
    const missing = found.flatMap(({ keyword, params }) =>
      keyword === 'required' ? String(params['missingProperty']) : [],
    );
    const unknown = found.flatMap(({ keyword, params }) =>
      keyword === 'required' ? [] : String(params['additionalProperty']),
    );
    problems.push(...mappingProblems(kind, root, { path, map, missing, unknown }, lookup));
  }
  return problems;
}

function distinct(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Set<string>();
  return errors.filter(({ instancePath, keyword, params }) => {
    const key = `${instancePath} ${keyword} ${JSON.stringify(params)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What plain data inherits: no name at all, so that every key is a key of its own. Without a prototype it is slower. */
const nothing = Object.freeze(Object.create(null)) as object;

/** The document as plain data. An empty value keeps its key but counts as missing, as it does while one is typing. */
function plainData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return scalarData(node);
  if (node.kind === 'seq') {
    const list: unknown[] = [];
    for (const item of node.items) if (item !== undefined) list.push(plainData(item));
    return list;
  }
  const data = Object.create(nothing) as Record<string, unknown>;
  for (const { key, value } of node.entries) data[key.text] = value === undefined ? undefined : plainData(value);
  return data;
}

/** The value of a scalar; a text of blanks alone says as little as an empty one, and is held to be empty. */
function scalarData(node: ScalarNode): string | number | boolean {
  const value = plainValue(node);
  if (typeof value !== 'string') return value;
  // Nearly every text begins with a letter, which settles the question at once.
  const first = value.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || value.trim() !== '' ? value : '';
}

/** The problem of one value; none where the value is empty, as in `COM-01:` without a level. */
function valueProblem(kind: Kind, root: MapNode, error: SchemaError, lookup: TreeLookup): readonly ShapeProblem[] {
  const path = pathOf(error.instancePath, root, lookup);
  const node = lookup.nodeAt(root, path);
  if (node === undefined) return [];
  const range = valueRange(node);
  const text = node.kind === 'scalar' ? node.text : '';
  if (error.keyword !== 'type')
    return [{ code: 'invalid-value', range, path, text, constraint: constraintOf(kind, path, error) }];
  // `20270731` is a number to YAML; to say so, or to quote it, would leave it as far from a date as before.
  if (node.kind === 'scalar' && schemaAt(kind, path)?.format === 'date')
    return [{ code: 'invalid-value', range, path, text, constraint: { is: 'date', example: exampleOf(kind, path) } }];
  const expected = [error.params['type']].flat() as ValueType[];
  const items = [schemaAt(kind, [...path, 0])?.type ?? []].flat() as ValueType[];
  return [
    {
      code: 'wrong-type-scalar',
      range,
      path,
      expected,
      found: typeOf(node),
      text,
      items,
      examples: examplesAt(kind, path),
    },
  ];
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
    case 'pattern':
      return { is: 'pattern', example: exampleOf(kind, path) };
    case 'format':
      return { is: 'date', example: exampleOf(kind, path) };
    default:
      return { is: 'other', words: error.message ?? error.keyword };
  }
}

function exampleOf(kind: Kind, path: NodePath): string | undefined {
  const example = schemaAt(kind, path)?.examples?.[0];
  return typeof example === 'string' ? example : undefined;
}

/** A JSON pointer as a path; list positions skip the empty items that the data left out. */
function pathOf(pointer: string, root: YamlNode, lookup: TreeLookup): NodePath {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const step: string | number = node?.kind === 'seq' ? lookup.filledPlace(node, Number(name)) : name;
    path.push(step);
    node = lookup.nodeAt(node, [step]);
  }
  return path;
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
