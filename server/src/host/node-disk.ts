// Changes the files of this machine.
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
  type BigIntStats,
} from 'node:fs';
import process from 'node:process';
import { isSystemFault } from './fault-words';
import type { Disk, DiskEntry } from './disk';
import { realPathOf } from './real-path';

/** The files of this machine. */
export const nodeDisk: Disk = {
  realPath: (path) => realPathOf(path),
  entry: (path) => unlessMissing(() => entryOf(statSync(path, { bigint: true }))),
  isTaken: (path) => unlessMissing(() => lstatSync(path)) !== undefined,
  read: (path) => readFileSync(path),
  requireWritable: (path) => {
    accessSync(path, constants.W_OK);
  },
  makeFolder: (path) => {
    mkdirSync(path);
  },
  removeFolder: rmdirSync,
  create,
  rename: renameSync,
  remove: (path) => {
    unlessMissing(() => {
      unlinkSync(path);
    });
  },
  syncFolder,
  append,
  isRunning,
};

function unlessMissing<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (isSystemFault(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function entryOf(stats: BigIntStats): DiskEntry {
  const { dev, ino, mode, uid, gid } = stats;
  const numbers = { mode: Number(mode), uid: Number(uid), gid: Number(gid) };
  return { kind: kindOf(stats), identity: `${String(dev)}:${String(ino)}`, ...numbers };
}

function kindOf(stats: BigIntStats): DiskEntry['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}

function create(path: string, content: Uint8Array, like?: DiskEntry): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    writeFileSync(file, content);
    if (like !== undefined) {
      keepOwner(file, like);
      fchmodSync(file, like.mode & 0o7777);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only root can give files away; for others the new file is their own, as with every editor. */
function keepOwner(file: number, { uid, gid }: DiskEntry): void {
  const own = fstatSync(file);
  if (process.platform === 'win32' || (own.uid === uid && own.gid === gid)) return;
  try {
    fchownSync(file, uid, gid);
  } catch (error) {
    if (!isSystemFault(error) || error.code !== 'EPERM') throw error;
  }
}

/** Windows and some network file systems cannot; a crash of the whole machine may then lose names, not contents. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!isSystemFault(error)) throw error;
  }
}

/** Opening a pipe without a reader fails with ENXIO instead of waiting; Windows has no such flag. */
function append(path: string, content: Uint8Array): void {
  const probe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      for (let at = 0; at < content.length;) at += writeSync(file, content, at);
    } finally {
      closeSync(file);
    }
  } finally {
    closeSync(probe);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemFault(error) && error.code === 'EPERM';
  }
}
