// One branch of an outline before its ranges are made to nest.
import type { Text, TextRange } from '../../base/text-range';
import { entryOf, type MapNode } from '../../syntax/tree';

/** What a line of an outline stands for. */
export type SymbolKind =
  | 'programme'
  | 'module'
  | 'framework'
  | 'overlay'
  | 'crosswalk'
  | 'role'
  | 'resource'
  | 'waivers'
  | 'settings'
  | 'unknown'
  | 'group'
  | 'outcome'
  | 'activity'
  | 'assessment'
  | 'pathway'
  | 'item'
  | 'link'
  | 'setting';

/** A branch with what is below it. */
export interface Branch {
  readonly name: string;
  readonly detail: string | undefined;
  readonly kind: SymbolKind;
  readonly range: TextRange;
  readonly selection: TextRange;
  readonly children: readonly Branch[];
}

/** A branch for a part of a document. */
export function branch(
  kind: SymbolKind,
  name: string | undefined,
  detail: string | undefined,
  { range, head }: { readonly range: TextRange; readonly head: TextRange },
  children: readonly Branch[] = [],
): Branch {
  return { kind, name: shortened(name ?? '?'), detail: detail && shortened(detail), range, selection: head, children };
}

/** A branch for a lone word. */
export function leaf(kind: SymbolKind, text: Text, detail: string | undefined): Branch {
  return branch(kind, text.value, detail, { range: text.range, head: text.range });
}

/** A branch for a key that holds `count` things, or nothing when it holds none. */
export function group(
  title: string,
  key: string,
  root: MapNode,
  children: readonly Branch[],
  count = children.length,
): readonly Branch[] {
  const entry = entryOf(root, key);
  if (entry === undefined || children.length === 0) return [];
  const { key: head, value, merged } = entry;
  const range = merged ? head.range : { start: head.range.start, end: Math.max(head.range.end, value?.range.end ?? 0) };
  return [branch('group', title, String(count), { range, head: head.range }, children)];
}

/** The texts that are there, as one detail. */
export function detailOf(...words: readonly (string | undefined)[]): string | undefined {
  const there = words.filter((word) => word !== undefined && word !== '');
  return there.length === 0 ? undefined : there.join(', ');
}

const limit = 100;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
