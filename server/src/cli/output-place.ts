// Holds `--output` against what the run reads and writes, and writes it in one step.
import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { quoted } from '../core/base/phrases';
import { isSystemFault, writeFaultWords } from '../host/fault-words';
import { temporaryName } from '../host/leftovers';
import { isInside } from '../host/real-path';
import type { Surroundings } from './surroundings';
import { UsageError } from './usage-error';
import { makeFolders, removeFolders } from './write-set/folders';

/**
 * Refuses an output that is a file which this run has read, or is about to write: by any path that leads there, links,
 * hard links and other spellings included. To be called before anything is written.
 */
export function requireFreeOutput(
  output: string | undefined,
  { disk, cwd, trail }: Surroundings,
  written: readonly string[] = [],
): void {
  if (output === undefined) return;
  const path = resolve(cwd, output);
  refusing(output, () => {
    const identity = disk.entry(path)?.kind === 'file' ? disk.entry(path)?.identity : undefined;
    const inputs = [...trail.inputs].filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
    const isRead =
      inputs.includes(path) || (identity !== undefined && inputs.some((input) => identityOf(input, disk) === identity));
    const place = disk.realPath(path);
    if (isRead || written.some((one) => disk.realPath(one) === place))
      throw new UsageError(
        `"--output" names ${quoted(output, 200)}, a curriculum file that this command ${isRead ? 'reads' : 'writes'}; name another file`,
      );
  });
}

function identityOf(path: string, disk: Surroundings['disk']): string | undefined {
  try {
    return disk.entry(path)?.identity;
  } catch (error) {
    if (isSystemFault(error)) return undefined;
    throw error;
  }
}

/** Writes to the place that `--output` names. A file is replaced in one step; a device or a pipe is written to. */
export function writeOutput(output: string, content: Uint8Array, around: Surroundings): void {
  const { disk, cwd, trail } = around;
  const path = resolve(cwd, output);
  requireFreeOutput(output, around);
  refusing(output, () => {
    const entry = disk.entry(path);
    if (entry?.kind === 'folder') throw refusal(output, 'EISDIR');
    // Names of the system's own (`/dev/fd/3`) stand for open files: replacing one would cut its reader off.
    if (entry !== undefined && (entry.kind !== 'file' || /^\/(?:dev|proc)\//.test(path))) {
      disk.append(path, content);
      return;
    }
    const place = disk.realPath(path);
    for (const root of trail.roots) {
      const folder = fileURLToPath(root);
      if (isInside(folder, path) && !isInside(disk.realPath(folder), place))
        throw new UsageError(
          `"--output" cannot write ${quoted(output, 200)}: a link leads it out of the workspace; name the place it leads to`,
        );
    }
    replace(place, content, around);
  });
}

function replace(place: string, content: Uint8Array, { disk }: Surroundings): void {
  const entry = disk.entry(place);
  if (entry !== undefined) disk.requireWritable(place);
  const made = makeFolders(disk, dirname(place));
  const temporary = join(dirname(place), temporaryName(process.pid, randomBytes(6).toString('hex'), 0));
  try {
    disk.create(temporary, content, entry);
    disk.rename(temporary, place);
  } catch (error) {
    disk.remove(temporary);
    removeFolders(disk, made);
    throw error;
  }
}

function refusing(output: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    // A reader that has seen enough closes the pipe: that is no failure.
    if (!isSystemFault(error)) throw error;
    if (error.code === 'EPIPE') return;
    throw refusal(output, error.code);
  }
}

function refusal(output: string, code: string): UsageError {
  return new UsageError(`"--output" cannot write ${quoted(output, 200)}: ${writeFaultWords(code)}`);
}
