// The rules that ignore comments name; they stand in no document, so they are no names of one.
import { touches, type Text } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import type { Snapshot } from '../../snapshot';

/** The rules named in the ignore comments of a file, in the order of its text. */
export function ignoredRules(uri: Uri, snapshot: Snapshot): readonly Text[] {
  return snapshot.file(uri)?.content.ignores.flatMap(({ rules }) => rules) ?? [];
}

/** The rule that an ignore comment names at the offset, or undefined. */
export function ignoredRuleAt(uri: Uri, offset: number, snapshot: Snapshot): Text | undefined {
  return ignoredRules(uri, snapshot).find(({ range }) => touches(range, offset));
}
