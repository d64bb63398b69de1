// Applies every safe fix of some files, round by round, as "fix all" and the command line's `--fix` do.
import { applyEdits } from '../base/text-edit';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import { safeEdits } from './support/safe-edits';

/** What can be changed and looked at again; a workspace is one. */
export interface Changeable {
  readonly snapshot: Snapshot;
  apply(change: { readonly files: ReadonlyMap<Uri, string> }): Snapshot;
}

/** What fixing all came to. The workspace holds the new texts. */
export interface FixedAll {
  /** The texts that have changed. */
  readonly texts: ReadonlyMap<Uri, string>;
  /** How many fixes were applied. */
  readonly applied: number;
}

/** One fix may lay open another; a chain longer than this goes round in a circle. */
const mostRounds = 10;

/** Applies the safe fixes of the findings of these files until none is left. No other file is changed. */
export function fixAll(workspace: Changeable, uris: readonly Uri[]): FixedAll {
  const texts = new Map<Uri, string>();
  let applied = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { edits, count } = safeEdits(workspace.snapshot, uris);
    if (count === 0) break;
    const { snapshot } = workspace;
    const changed = new Map([...edits].map(([uri, list]) => [uri, applyEdits(snapshot.file(uri)?.text ?? '', list)]));
    workspace.apply({ files: changed });
    for (const [uri, text] of changed) texts.set(uri, text);
    applied += count;
  }
  return { texts, applied };
}
