// Writes the new texts of files that were read: the files of all workspaces as one change.
import { fileURLToPath } from 'node:url';
import type { Uri } from '../core/base/uri';
import type { Boundary, ResolvedPath } from '../workspace-files/boundary';
import { folderOf, isWithin } from '../workspace-files/uris';
import { requireFreeOutput } from './output-place';
import { pathToShow } from './paths';
import type { CommonOptions } from './request';
import type { Surroundings } from './surroundings';
import type { Change, WriteSet } from './write-set/prepared-set';
import { writeSets } from './write-set/write-sets';

/** The texts of one workspace before and after, in the order in which they are written. */
export interface ChangedWorkspace {
  readonly root: Uri;
  /** Inside what its files may be written. */
  readonly boundary: Boundary;
  readonly texts: readonly ChangedText[];
}

/** A file that says something else now. */
export interface ChangedText {
  readonly uri: Uri;
  readonly before: string;
  readonly after: string;
}

/** Writes all texts, or none; a file that does not hold its text of before any more is not overwritten. */
export function writeChanged(
  workspaces: readonly ChangedWorkspace[],
  { output }: CommonOptions,
  around: Surroundings,
): void {
  requireFreeOutput(output, around);
  const sets = workspaces.flatMap(setsOf);
  writeSets(around.disk, sets, (path) => pathToShow(around.cwd, path));
}

/**
 * One set for each root, since a journal lies in one folder. What links lead to inside a PATH of the command line comes first,
 * the workspace's own root with its settings and pins last.
 */
function setsOf({ root, boundary, texts }: ChangedWorkspace): readonly WriteSet[] {
  const own = boundary.resolve(root).real;
  const changesAt = new Map<Uri, Change[]>();
  for (const { uri, before, after } of texts) {
    const at = folderOfChange(boundary.resolve(uri), own);
    const changes = changesAt.get(at) ?? [];
    changes.push({ path: fileURLToPath(uri), before: Buffer.from(before), after: Buffer.from(after) });
    changesAt.set(at, changes);
  }
  const isOwn = ([at]: readonly [Uri, readonly Change[]]): boolean => at === own;
  const sets = [...changesAt];
  return [...sets.filter((set) => !isOwn(set)), ...sets.filter(isOwn)].map(([at, changes]) => ({
    root: fileURLToPath(at),
    changes,
  }));
}

/** The folder that a change may not lead out of; outside all roots that is the workspace, which refuses it. */
function folderOfChange({ real, root }: ResolvedPath, own: Uri): Uri {
  if (root === undefined || isWithin(real, own)) return own;
  return real === root ? folderOf(root) : root;
}
