// A quick fix as text edits: its symbolic changes meet the files as they stand.
import type { Fix } from '../base/fix';
import type { TextEdit } from '../base/text-edit';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import { textEdits } from '../syntax/edit';
import { treeOf } from './support/tree-of';

/** The edits of a fix, by file; undefined when part of it no longer fits the files, so that it is all or nothing. */
export function fixEdits(snapshot: Snapshot, fix: Fix): ReadonlyMap<Uri, readonly TextEdit[]> | undefined {
  const edits = new Map<Uri, TextEdit[]>();
  for (const { uri, document, change } of fix.changes) {
    const file = snapshot.file(uri);
    if (file === undefined || file.bundled) return undefined;
    const made = textEdits(file.text, treeOf(uri, snapshot), document, change);
    if (made.length === 0) return undefined;
    edits.set(uri, [...(edits.get(uri) ?? []), ...made]);
  }
  return edits;
}
