// The keys and values of a file that hold characters beyond ASCII, as they are spelt, and what the schema wants there.
import type { NodePath } from '../base/fix';
import { plainId } from '../base/plain-id';
import { textRange, type Text } from '../base/text-range';
import type { Kind } from '../schema/kinds';
import { schemaAt } from '../schema/vocabulary';
import type { ScalarNode, YamlNode } from '../syntax/tree';

/** One such key or value. */
export interface ForeignText {
  /** The place of its document in the file. */
  readonly place: number;
  /** The way from the document's root, that of its entry for a key. */
  readonly path: NodePath;
  readonly part: 'key' | 'value';
  /** As it is spelt, without quotes. */
  readonly text: Text;
  /** Whether the schema wants a certain word, a number or a date there, and the text looks like one. */
  readonly isExact: boolean;
}

/** A document's foreign texts, in the order of the text; what a merge key or an alias brings in is met at its anchor. */
export function foreignTexts(
  root: YamlNode | undefined,
  place: number,
  kind: Kind | undefined,
  source: string,
): readonly ForeignText[] {
  const found: ForeignText[] = [];
  for (const { node, path, part } of scalars(root, [])) {
    const inset = node.style === 'quoted' ? 1 : 0;
    const range = textRange(node.range.start + inset, node.range.end - inset);
    const value = source.slice(range.start, range.end);
    if (!/[^\t\n\r -~]/.test(value)) continue;
    const isExact = part === 'key' || (kind !== undefined && isWanted(kind, path, plainId(value)));
    found.push({ place, path, part, text: { value, range }, isExact });
  }
  return found;
}

interface PlacedScalar {
  readonly node: ScalarNode;
  readonly path: NodePath;
  readonly part: 'key' | 'value';
}

function* scalars(node: YamlNode | undefined, path: NodePath): Generator<PlacedScalar> {
  if (node?.kind === 'scalar') yield { node, path, part: 'value' };
  if (node?.kind === 'seq') for (const [nth, item] of node.items.entries()) yield* scalars(item, [...path, nth]);
  if (node?.kind !== 'map') return;
  for (const { key, value, merged } of node.entries) {
    if (merged) continue;
    const here = [...path, key.text];
    yield { node: key, path: here, part: 'key' };
    yield* scalars(value, here);
  }
}

/** Whether the schema has such a word at a path, or a number or a date. */
function isWanted(kind: Kind, path: NodePath, plain: string): boolean {
  const schema = schemaAt(kind, path);
  if (schema?.enum?.some((word) => String(word) === plain) === true) return true;
  if (schema?.format === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(plain);
  const types = [schema?.type ?? []].flat();
  return (
    plain !== '' && types.some((type) => type === 'number' || type === 'integer') && Number.isFinite(Number(plain))
  );
}
