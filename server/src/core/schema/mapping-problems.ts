// Keys that a mapping lacks and keys that nobody knows, seen together: a mistyped key is one fault and not two.
import type { NodePath } from '../base/fix';
import { textRange, type Text, type TextRange } from '../base/text-range';
import { headOf } from '../syntax/navigate';
import { scalarSource } from '../syntax/scalar';
import { entryOf, valueOf, type MapNode } from '../syntax/tree';
import type { Kind } from './kinds';
import { likelyKeys } from './likely-keys';
import type { MissingProperty, Pair, ShapeProblem } from './shape-problem';
import { noIds, scalarText, type ItemIds, type TreeLookup } from './tree-lookup';
import { keysAt, schemaAt } from './vocabulary';

/** A mapping and what the validator said of its keys. */
export interface MappingFaults {
  readonly path: NodePath;
  readonly map: MapNode;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** The problems of one mapping's keys. An unknown key that stands for a missing one is told with the missing one. */
export function mappingProblems(
  kind: Kind,
  root: MapNode,
  faults: MappingFaults,
  lookup: TreeLookup,
): readonly ShapeProblem[] {
  const { path, map, missing, unknown } = faults;
  const allowed = keysAt(kind, path);
  const slips = slipsOf(faults, allowed);
  const [first] = missing;
  const pair = slips.size > 0 || first === undefined ? undefined : pairOf(kind, faults, allowed);
  const told = pair === undefined ? missing : missing.slice(0, 1);
  return [
    ...told.map((property) => missingProperty(kind, root, faults, property, slips.get(property), pair, lookup)),
    ...unknown.map((property): ShapeProblem => ({
      code: 'unknown-property',
      range: lookup.entry(map, property)?.key.range ?? headOf(map),
      path,
      property,
      allowed,
      near: likelyKeys(property, allowed),
      standsFor: pair === undefined ? told.find((one) => slips.get(one) === property) : first,
    })),
  ];
}

/** For each missing key the unknown one that it was probably mistyped as. */
function slipsOf({ map, missing, unknown }: MappingFaults, allowed: readonly string[]): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  for (const property of missing) {
    if (entryOf(map, property) !== undefined) continue;
    const free = unknown.filter((key) => ![...slips.values()].includes(key));
    const slip = free.find((key) => likelyKeys(key, allowed).includes(property));
    if (slip !== undefined) slips.set(property, slip);
  }
  return slips;
}

function missingProperty(
  kind: Kind,
  root: MapNode,
  { path, map }: MappingFaults,
  property: string,
  slip: string | undefined,
  pair: Pair | undefined,
  lookup: TreeLookup,
): MissingProperty {
  const entry = entryOf(map, property);
  const key = slip === undefined ? undefined : entryOf(map, slip)?.key;
  const mistyped: Text | undefined = key === undefined ? undefined : { value: key.text, range: key.range };
  return {
    code: 'missing-required-field',
    range: entry?.key.range ?? mistyped?.range ?? lackingRange(map, path),
    path,
    property,
    written: entry !== undefined,
    owner: firstText(map, ['id', ...telling, 'employer', 'rule', 'module']),
    about: firstText(map, telling),
    siblings: siblingIds(root, path, lookup),
    allowed: (schemaAt(kind, [...path, property])?.enum ?? []).map(String),
    mistyped,
    pair,
  };
}

const telling = ['title', 'label', 'statement'];

function firstText(map: MapNode, keys: readonly string[]): string | undefined {
  return keys.map((key) => scalarText(valueOf(map, key))).find((text) => text !== undefined);
}

/** A document that lacks a key is pointed at by its `kind`, a part by its ID or first key, never by all of its lines. */
function lackingRange(map: MapNode, path: NodePath): TextRange {
  const { key, value, merged } = entryOf(map, path.length === 0 ? 'kind' : 'id') ?? {};
  if (key === undefined || value?.kind !== 'scalar' || merged === true) return headOf(map);
  return path.length === 0 ? textRange(key.range.start, value.range.end) : value.range;
}

function siblingIds(root: MapNode, path: NodePath, lookup: TreeLookup): ItemIds {
  const list = path.length === 0 ? undefined : lookup.nodeAt(root, path.slice(0, -1));
  return list?.kind === 'seq' ? lookup.ids(list) : noIds;
}

/** A list's entry written `LO1: Listen.`, where `{id: LO1, statement: Listen.}` belongs. */
function pairOf(kind: Kind, { path, map, unknown }: MappingFaults, allowed: readonly string[]): Pair | undefined {
  const [entry, ...others] = map.entries;
  if (typeof path.at(-1) !== 'number' || entry === undefined || others.length > 0 || unknown.length !== 1)
    return undefined;
  const value = scalarText(entry.value);
  const [first, second = allowed[1]] = schemaAt(kind, path)?.required ?? [];
  if (value === undefined || first === undefined || second === undefined) return undefined;
  const [left, right] = [entry.key.text, value].map((text) => scalarSource(text, { flow: true }));
  const meant = `{${first}: ${left ?? ''}, ${second}: ${right ?? ''}}`;
  return { range: map.range, written: `${entry.key.text}: ${value}`, meant };
}
