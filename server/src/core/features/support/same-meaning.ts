// Whether two trees say the same, wherever it stands in their texts.
import type { SyntaxTree, YamlNode } from '../../syntax/tree';

/** Whether the trees hold the same values and equally many faults. */
export function sameMeaning(a: SyntaxTree, b: SyntaxTree): boolean {
  if (a.problems.length !== b.problems.length || a.documents.length !== b.documents.length) return false;
  return a.documents.every(({ root }, place) => sameValue(root, b.documents[place]?.root));
}

function sameValue(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.text === b.text && a.style === b.style;
  if (a.kind === 'seq')
    return (
      b.kind === 'seq' &&
      a.items.length === b.items.length &&
      a.items.every((item, place) => sameValue(item, b.items[place]))
    );
  if (b.kind !== 'map' || a.entries.length !== b.entries.length) return false;
  return a.entries.every(({ key, value }, place) => {
    const other = b.entries[place];
    return key.text === other?.key.text && sameValue(value, other.value);
  });
}
