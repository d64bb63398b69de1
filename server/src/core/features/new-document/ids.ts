// IDs for new documents: which are sound, which are taken, which comes next.
import type { Uri } from '../../base/uri';
import { freeId } from '../../names/free-id';
import type { Snapshot } from '../../snapshot';
import type { NewKind } from './templates';

/** What an ID may be made of, for the words of a message: letters, digits, ".", "-" and "_". */
const pattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u;

/** Whether a text can be the ID of a new document. */
export function isSoundId(id: string): boolean {
  return pattern.test(id);
}

/** The file that has a document of that kind and ID already; waivers have no IDs. */
export function holderOf(snapshot: Snapshot, kind: NewKind, id: string): Uri | undefined {
  if (kind === 'waivers') return undefined;
  return snapshot.index.get('ids', kind).find(({ facts }) => facts === id)?.uri;
}

/** The IDs of a kind, in the order of their files. */
export function takenIds(snapshot: Snapshot, kind: NewKind): readonly string[] {
  return [...new Set(snapshot.index.get('ids', kind).map(({ facts }) => facts))];
}

/** The ID after the last one, where those of the kind are numbered. */
export function nextId(snapshot: Snapshot, kind: NewKind): string | undefined {
  const taken = [...takenIds(snapshot, kind)].sort();
  return /\d$/.test(taken.at(-1) ?? '') ? freeId(taken, '') : undefined;
}
