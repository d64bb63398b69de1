// The folders on the way to a file.
import { dirname } from 'node:path';
import type { Disk } from '../../host/disk';

/** The error that systems give when a folder in a path is a file. */
class NotAFolder extends Error {
  readonly code = 'ENOTDIR';
  readonly syscall = 'mkdir';
}

/**
 * Makes the missing folders of a path one by one and gives them, outermost first. Node's own recursive variant never
 * returns where the system answers ENOENT in a folder that is there (`/proc`).
 */
export function makeFolders(disk: Disk, folder: string): readonly string[] {
  const missing: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const entry = disk.entry(at);
    if (entry?.kind === 'folder') break;
    if (entry !== undefined || dirname(at) === at) throw new NotAFolder(`${at} is no folder`);
    missing.unshift(at);
  }
  const made: string[] = [];
  try {
    for (const one of missing) {
      disk.makeFolder(one);
      made.push(one);
    }
  } catch (error) {
    removeFolders(disk, made);
    throw error;
  }
  return made;
}

/** Removes folders that were made, where nothing lies in them. */
export function removeFolders(disk: Disk, made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      disk.removeFolder(folder);
    } catch {
      return; // Another program has put something there.
    }
  }
}
