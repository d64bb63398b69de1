// Renames what an ID stands for, wherever the workspace mentions it; or says why it cannot be done.
import { quoted } from '../base/phrases';
import { plainId } from '../base/plain-id';
import { compareRanges, textRange, type TextRange } from '../base/text-range';
import type { TextEdit } from '../base/text-edit';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import { renamedNames } from './support/renamed-names';
import { idWithin, renamingAt, type Refusal } from './support/renaming';
import { takenReason } from './support/taken-name';

/** Where the name stands that would be renamed, and what it is now. */
export interface RenamePlace {
  readonly range: TextRange;
  readonly placeholder: string;
}

/** The ID at an offset, without prefix, version and quotes; or why it cannot be renamed. */
export function prepareRename(snapshot: Snapshot, uri: Uri, offset: number): RenamePlace | Refusal {
  const renaming = renamingAt(snapshot, uri, offset);
  if ('refused' in renaming) return renaming;
  const { name } = renaming.use;
  const source = (snapshot.file(uri)?.text ?? '').slice(name.text.range.start, name.text.range.end);
  const { id } = renaming.target;
  const { before } = idWithin(name, renaming.target);
  const at = source.indexOf(name.text.value);
  const start = name.text.range.start + at + before.length;
  const range = at < 0 ? name.text.range : textRange(start, start + id.length);
  return { range, placeholder: id };
}

/**
 * The edits, by file and in the order of each text, that give the thing at an offset another ID; or why there are none.
 * The new ID is written as IDs are compared: composed, with plain hyphens, without invisible characters.
 */
export function rename(
  snapshot: Snapshot,
  uri: Uri,
  offset: number,
  newName: string,
): ReadonlyMap<Uri, readonly TextEdit[]> | Refusal {
  const renaming = renamingAt(snapshot, uri, offset);
  if ('refused' in renaming) return renaming;
  const { before } = idWithin(renaming.use.name, renaming.target);
  const plain = plainId(newName.trim());
  const id = before !== '' && plain.startsWith(before) ? plain.slice(before.length) : plain;
  if (id === renaming.target.id) return new Map();
  const reason = faultOf(id, renaming.target.kind) ?? takenReason(renaming, id, snapshot);
  if (reason !== undefined) return { refused: reason };
  const edits = renamedNames(renaming, id, snapshot);
  return edits instanceof Map ? inOrder(edits) : edits;
}

function faultOf(id: string, kind: string): string | undefined {
  if (id === '') return 'an ID needs at least one character';
  if (/[\r\n\u0085\u2028\u2029]/.test(id)) return 'an ID stands on one line; leave the line break out';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\ufeff]/.test(id)) return 'an ID is made of visible characters; leave the others out';
  if (kind === 'framework' && id.includes('@'))
    return `"@" parts a framework's ID from its version, so ${quoted(id)} would be misread; leave it out`;
  return undefined;
}

function inOrder(edits: ReadonlyMap<Uri, readonly TextEdit[]>): ReadonlyMap<Uri, readonly TextEdit[]> {
  return new Map([...edits].map(([uri, list]) => [uri, [...list].sort((a, b) => compareRanges(a.range, b.range))]));
}
