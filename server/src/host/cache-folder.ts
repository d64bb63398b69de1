// Keeps bytes under names in a folder of this machine, for a later run. Nothing that is wrong with the folder is an error.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { isSystemFault, writeFaultWords } from './fault-words';
import { makerOf, temporaryName } from './leftovers';
import { nodeDisk } from './node-disk';

/** A folder in which things are kept that can be had again. */
export interface CacheFolder {
  /** The folder as people name it. */
  readonly path: string;
  /** What is kept under a name; undefined where nothing can be had. */
  read(name: string): Buffer | undefined;
  /** Keeps bytes under a name. Gives the reason, in words that end a sentence, where it could not. */
  write(name: string, content: Buffer | string): string | undefined;
}

/**
 * A folder of this machine; it is made when something is first kept there. Only a folder and files that belong to this
 * user, and that others cannot write to, are trusted: what is kept decides what a check reports.
 */
export function cacheFolder(path: string): CacheFolder {
  return {
    path,
    read: (name) => {
      try {
        return distrust(path) === undefined ? readOwn(join(path, name)) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, content) => {
      try {
        makeFolders(path);
        const doubt = distrust(path);
        if (doubt === undefined) replace(path, name, content);
        return doubt;
      } catch (error) {
        return isSystemFault(error) ? writeFaultWords(error.code) : String(error);
      }
    },
  };
}

/** Folders on the way are made one by one: Node's recursive variant never returns where ENOENT is the answer. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolders(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isSystemFault(error) || error.code !== 'EEXIST' || !existsSync(path)) throw error;
  }
}

/** Why a folder cannot be trusted, in words that end a sentence. Windows has other means against strangers. */
function distrust(path: string): string | undefined {
  const stats = statSync(path);
  if (!stats.isDirectory()) return 'it is a file; name a folder';
  if (process.getuid === undefined) return undefined;
  if (stats.uid !== process.getuid()) return 'the folder belongs to another user; name one of your own';
  return (stats.mode & 0o002) === 0 ? undefined : 'every user may write to the folder; name one of your own';
}

/** The bytes of a plain file of this user. A pipe in its place is opened without waiting, and a link is not followed. */
function readOwn(path: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = fstatSync(file);
    const isOwn = process.getuid === undefined || stats.uid === process.getuid();
    return stats.isFile() && isOwn ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

function replace(folder: string, name: string, content: Buffer | string): void {
  const own = join(folder, temporaryName(process.pid, randomBytes(6).toString('hex'), 0));
  try {
    writeFileSync(own, content, { flag: 'wx', mode: 0o600 });
    renameSync(own, join(folder, name));
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  }
  for (const other of readdirSync(folder)) {
    const pid = makerOf(other);
    if (pid !== undefined && pid !== process.pid && !nodeDisk.isRunning(pid))
      rmSync(join(folder, other), { force: true });
  }
}

/**
 * The usual place: with what is installed for the project where that is, else where this system keeps such things. A
 * `node_modules` that is a link may have come with the repository, and lead anywhere.
 */
export function usualCacheFolder(root: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const installed = join(root, 'node_modules');
  const folder = join(installed, '.cache', 'care-curriculum');
  const isLinked = [installed, dirname(folder), folder].some((one) => isLink(one));
  if (existsSync(installed) && !isLinked) return folder;
  const system = systemCacheFolder(env);
  return system === undefined ? undefined : join(system, 'care-curriculum');
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function systemCacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  // The XDG specification has relative paths ignored.
  const given = env['XDG_CACHE_HOME'] ?? '';
  if (process.platform !== 'win32' && process.platform !== 'darwin' && isAbsolute(given)) return given;
  if (process.platform === 'win32' && env['LOCALAPPDATA'] !== undefined) return env['LOCALAPPDATA'];
  const home = homeFolder();
  if (home === undefined) return undefined;
  if (process.platform === 'win32') return join(home, 'AppData', 'Local');
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

/** A user of a container may have no home. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
