// The syntax tree of a file, for features that look at what is not in its documents.
import type { Uri } from '../../base/uri';
import type { Snapshot } from '../../snapshot';
import type { SyntaxTree } from '../../syntax/tree';

/** The tree of a file; an unknown file is an empty text. */
export function treeOf(uri: Uri, snapshot: Snapshot): SyntaxTree {
  return snapshot.file(uri)?.content.tree() ?? { documents: [], problems: [], broken: [] };
}
