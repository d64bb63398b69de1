// Values that are reported as unreadable: which fields they stand in, and a document without what would be reckoned with.
import type { NodePath } from '../base/fix';
import { touches, type TextRange } from '../base/text-range';
import type { ShapeProblem } from '../schema/shape-problem';
import type { MapNode, YamlNode } from '../syntax/tree';

/** A field of a document: keys with `/` between them, `#` for any place in a list. */
type Field = string;

/** The fields whose values could not be read, each once. What is read as it is written, or only too long, is not among them. */
export function unreadableFields(
  problems: readonly ShapeProblem[],
  map: MapNode,
  unread: readonly TextRange[],
): readonly Field[] {
  if (problems.length === 0 && unread.length === 0) return none;
  const starts = unread.map(({ start }) => start).filter((start) => touches(map.range, start));
  const places = starts.slice(0, mostUnread).map((start) => wayTo(map, start));
  return [...new Set([...problems.filter(isUnreadable).map(({ path }) => path), ...places].map(fieldOf))];
}

/** So many values that YAML could not give are looked up; of a text with more, every rule has enough to be silent about. */
const mostUnread = 100;

/** The way to the value that begins at an offset, though it could not be read and is not in the tree. */
function wayTo(node: YamlNode, offset: number): NodePath {
  if (node.kind === 'map') {
    const entry = node.entries.findLast(({ key, merged }) => !merged && key.range.start <= offset);
    if (entry === undefined) return [];
    return entry.value === undefined ? [entry.key.text] : [entry.key.text, ...wayTo(entry.value, offset)];
  }
  if (node.kind === 'scalar') return [];
  const place = node.items.findIndex((item) => item !== undefined && touches(item.range, offset));
  const item = node.items[place];
  return item === undefined ? [0] : [place, ...wayTo(item, offset)];
}

const none: readonly Field[] = Object.freeze([]);

/** Whether one of these fields is one of the others, holds one of them, or lies within one. */
export function meetsField(fields: readonly Field[], others: readonly Field[]): boolean {
  return fields.some((field) => others.some((other) => isWithin(field, other) || isWithin(other, field)));
}

/** The document without values of a wrong type and numbers that are not allowed, so that no sum and no order is made of them. */
export function withoutUnreadable(map: MapNode, problems: readonly ShapeProblem[]): MapNode {
  const ways = new Way();
  for (const problem of problems) if (isPruned(problem)) ways.add(problem.path);
  return ways.below.size === 0 ? map : (without(map, ways) as MapNode);
}

function isUnreadable(problem: ShapeProblem): boolean {
  if (problem.code === 'invalid-value') return problem.constraint.is !== 'letters-at-most';
  if (problem.code !== 'wrong-type-scalar') return false;
  if (problem.found === 'object' || problem.found === 'array') return true;
  // A number in the place of a text is read as it is written, and a lone name as a list of one.
  return (
    !problem.expected.includes('string') && !(problem.expected.includes('array') && problem.items.includes('string'))
  );
}

/** An academic level is left to its own rule, which reads it as it is written. */
function isPruned(problem: ShapeProblem): boolean {
  if (problem.path.length === 1 && problem.path[0] === 'level') return false;
  if (problem.code === 'wrong-type-scalar') return problem.path.length > 0 && isUnreadable(problem);
  return problem.code === 'invalid-value' && limits.has(problem.constraint.is);
}

const limits: ReadonlySet<string> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

function fieldOf(path: NodePath): Field {
  return path.map((step) => (typeof step === 'number' ? '#' : step)).join('/');
}

function isWithin(field: Field, other: Field): boolean {
  return other === '' || field === other || field.startsWith(`${other}/`);
}

/** Paths laid over each other, so that a tree is gone through once, however many there are. */
class Way {
  readonly below = new Map<string | number, Way>();
  isEnd = false;

  add(path: NodePath): void {
    const [step, ...rest] = path;
    if (step === undefined) {
      this.isEnd = true;
      return;
    }
    const way = this.below.get(step) ?? new Way();
    this.below.set(step, way);
    way.add(rest);
  }
}

/** The tree without the values at the ends of the paths; all that lies beside them is kept as it is. */
function without(node: YamlNode | undefined, way: Way | undefined): YamlNode | undefined {
  if (way === undefined || node === undefined) return node;
  if (way.isEnd) return undefined;
  if (node.kind === 'seq') {
    const items = node.items.map((item, place) => without(item, way.below.get(place)));
    return { ...node, items };
  }
  if (node.kind !== 'map') return node;
  const entries = node.entries.map((entry) => {
    const below = way.below.get(entry.key.text);
    return below === undefined ? entry : { ...entry, value: without(entry.value, below) };
  });
  return { ...node, entries };
}
