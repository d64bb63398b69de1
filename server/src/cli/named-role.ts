// Finds a role by its ID among the workspaces, or says which there are.
import { forNumber } from '../core/base/phrases';
import { nearest } from '../core/base/nearest';
import { listed, quoted } from '../core/base/phrases';
import type { Snapshot } from '../core/snapshot';
import type { LoadedWorkspace } from './load';
import { UsageError } from './usage-error';

/**
 * The workspace that has all of these roles, the first that has the programme too where there is one; a role that
 * none has is a wrong use.
 */
export function workspaceWithRoles(
  loaded: readonly LoadedWorkspace[],
  ids: readonly string[],
  programme: string | undefined,
): Snapshot {
  const snapshots = loaded.map(({ workspace }) => workspace.snapshot);
  const whole = snapshots.filter((snapshot) => ids.every((id) => roleIds(snapshot).includes(id)));
  const [first] = whole;
  if (first !== undefined) return whole.find((one) => programme !== undefined && hasProgramme(one, programme)) ?? first;
  const known = snapshots.flatMap(roleIds);
  const lost = ids.find((id) => !known.includes(id));
  if (lost === undefined) throw new UsageError(`${listed(ids.map((id) => quoted(id)))} are not in one workspace`);
  throw new UsageError(`${quoted(lost)} is no role profile here: ${knownWords(lost, known)}`);
}

/** A programme of this name; one that is not there is a wrong use. */
export function requireProgramme(id: string, snapshot: Snapshot): void {
  const known = snapshot.programmes().flatMap((one) => one ?? []);
  if (!known.includes(id))
    throw new UsageError(`${quoted(id)} given with "--programme" is no programme: ${knownWords(id, known)}`);
}

function hasProgramme(snapshot: Snapshot, id: string): boolean {
  return snapshot.programmes().includes(id);
}

function roleIds(snapshot: Snapshot): readonly string[] {
  return [...new Set(snapshot.facts('ids', 'role').map(({ facts }) => facts))].sort();
}

function knownWords(wanted: string, known: readonly string[]): string {
  if (known.length === 0) return 'there is none here';
  const [near] = nearest(wanted, known, 1);
  const hint = near === undefined ? '' : `; did you mean ${quoted(near)}?`;
  return `there ${forNumber(known.length, 'is', 'are')} ${listed(known)}${hint}`;
}
