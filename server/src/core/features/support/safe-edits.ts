// The edits of all safe fixes of some files that can be made at once.
import type { Diagnostic } from '../../base/diagnostic';
import { conflicts, type TextEdit } from '../../base/text-edit';
import type { Uri } from '../../base/uri';
import type { Snapshot } from '../../snapshot';
import { fixEdits } from '../fix-edits';

/** Edits by file, and how many fixes they make up. */
export interface SafeEdits {
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>;
  readonly count: number;
}

/** The fix that may be applied to a finding unasked. */
export function safeFixOf(diagnostic: Diagnostic): Diagnostic['fixes'][number] | undefined {
  return diagnostic.fixes.find((fix) => fix.safe);
}

/** The safe fixes that do not stand in each other's way, each whole or not at all; they change these files alone. */
export function safeEdits(snapshot: Snapshot, uris: readonly Uri[], rule?: string): SafeEdits {
  const edits = new Map<Uri, TextEdit[]>();
  const changeable = new Set(uris);
  let count = 0;
  for (const diagnostic of uris.flatMap((uri) => snapshot.findings(uri).diagnostics)) {
    if (rule !== undefined && diagnostic.rule !== rule) continue;
    const fix = safeFixOf(diagnostic);
    const made = fix === undefined ? undefined : fixEdits(snapshot, fix);
    if (made === undefined) continue;
    const fits = [...made].every(
      ([uri, list]) =>
        changeable.has(uri) && !list.some((edit) => edits.get(uri)?.some((other) => conflicts(edit, other))),
    );
    if (!fits) continue;
    for (const [uri, list] of made) edits.set(uri, [...(edits.get(uri) ?? []), ...list]);
    count += 1;
  }
  return { edits, count };
}
