// Completes what a run that was killed has left: a change that had begun, or temporary files of one that had not.
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Disk } from '../../host/disk';
import { digestOf, readJournal, type JournalStep } from './journal';
import { journalName, makerOf } from '../../host/leftovers';
import { isInside } from '../../host/real-path';

/** What came of a journal. */
export interface Recovery {
  /** The files that hold what the interrupted run meant them to hold. */
  readonly completed: readonly string[];
  /** Files that were changed since, and are left as they are. */
  readonly kept: readonly string[];
}

/** The longest journal that is read; a change of 100,000 files has one of 40 MB. */
const longest = 64_000_000;

/**
 * Completes the journal in a folder, and removes it. Steps that were taken are recognised by their digests, so that it
 * does not matter how often this is interrupted. Throws the system's error where a step is refused.
 */
export function completeJournal(disk: Disk, folder: string): Recovery {
  const path = join(folder, journalName);
  const root = disk.realPath(folder);
  const steps = stepsIn(disk, path);
  const completed: string[] = [];
  const kept: string[] = [];
  for (const step of steps ?? []) {
    const target = join(folder, step.target);
    (complete(disk, root, step) ? completed : kept).push(target);
  }
  for (const { target } of steps ?? []) disk.syncFolder(dirname(join(folder, target)));
  disk.remove(path);
  return { completed, kept };
}

/** Removes temporary files whose process has ended. A number that the system has given out again waits for the next run. */
export function removeTemporaries(disk: Disk, paths: readonly string[]): void {
  for (const path of paths) {
    const pid = makerOf(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    if (pid === undefined || (pid !== process.pid && disk.isRunning(pid))) continue;
    disk.remove(path);
  }
}

function stepsIn(disk: Disk, path: string): readonly JournalStep[] | undefined {
  const entry = disk.entry(path);
  if (entry?.kind !== 'file' || disk.realPath(path) !== join(disk.realPath(dirname(path)), journalName))
    return undefined;
  const bytes = disk.read(path);
  return bytes.length > longest ? undefined : readJournal(bytes);
}

/** Takes a step unless it was taken; false where the target holds something that no run has put there. */
function complete(disk: Disk, root: string, { target, temporary, before, after }: JournalStep): boolean {
  const path = join(root, target);
  if (!isInside(root, disk.realPath(dirname(path)))) return false;
  const holds = digestAt(disk, path);
  const source = temporary === null ? undefined : join(root, temporary);
  if (holds !== after && holds === before) {
    if (source === undefined) disk.remove(path);
    else if (digestAt(disk, source) !== after || !isInside(root, disk.realPath(source))) return false;
    else disk.rename(source, path);
    return true;
  }
  if (source !== undefined) disk.remove(source);
  return holds === after;
}

/** The digest of a file; null where nothing is; undefined for what is no regular file. */
function digestAt(disk: Disk, path: string): string | null | undefined {
  const entry = disk.entry(path);
  if (entry === undefined) return disk.isTaken(path) ? undefined : null;
  return entry.kind === 'file' ? digestOf(disk.read(path)) : undefined;
}
