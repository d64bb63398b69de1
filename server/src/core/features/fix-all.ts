// Applies every safe fix of some files, round by round, as "fix all" and the command line's `--fix` do.
import type { Diagnostic } from '../base/diagnostic';
import { applyEdits, conflicts, type TextEdit } from '../base/text-edit';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import { fixEdits } from './fix-edits';

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
    const { edits, count } = roundOf(workspace.snapshot, uris);
    if (count === 0) break;
    const { snapshot } = workspace;
    const changed = new Map([...edits].map(([uri, list]) => [uri, applyEdits(snapshot.file(uri)?.text ?? '', list)]));
    workspace.apply({ files: changed });
    for (const [uri, text] of changed) texts.set(uri, text);
    applied += count;
  }
  return { texts, applied };
}

/** The fix that may be applied to a finding unasked. */
export function safeFixOf(diagnostic: Diagnostic): Diagnostic['fixes'][number] | undefined {
  return diagnostic.fixes.find((fix) => fix.safe);
}

/** The edits of all safe fixes that do not stand in each other's way; each fix whole or not at all. */
function roundOf(
  snapshot: Snapshot,
  uris: readonly Uri[],
): { readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>; readonly count: number } {
  const edits = new Map<Uri, TextEdit[]>();
  let count = 0;
  for (const diagnostic of uris.flatMap((uri) => snapshot.findings(uri).diagnostics)) {
    const fix = safeFixOf(diagnostic);
    const made = fix === undefined ? undefined : fixEdits(snapshot, fix);
    if (made === undefined) continue;
    const fits = [...made].every(
      ([uri, list]) =>
        uris.includes(uri) && !list.some((edit) => edits.get(uri)?.some((other) => conflicts(edit, other))),
    );
    if (!fits) continue;
    for (const [uri, list] of made) edits.set(uri, [...(edits.get(uri) ?? []), ...list]);
    count += 1;
  }
  return { edits, count };
}
