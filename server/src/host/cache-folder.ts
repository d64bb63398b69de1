// Keeps bytes under names in a folder of this machine, for a later run: whole or not at all, whoever else writes there.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A folder in which things are kept that can be had again. */
export interface CacheFolder {
  /** The folder as people name it. */
  readonly path: string;
  /** What is kept under a name; undefined where nothing can be had. */
  read(name: string): Buffer | undefined;
  /** Keeps bytes under a name. Gives the reason, in words that end a sentence, where it could not. */
  write(name: string, content: Buffer | string): string | undefined;
}

/** A folder of this machine; it is made when something is first kept there. */
export function cacheFolder(path: string): CacheFolder {
  return {
    path,
    read: (name) => {
      try {
        return readFileSync(join(path, name));
      } catch {
        return undefined;
      }
    },
    write: (name, content) => {
      const own = join(path, `${name}.${randomBytes(6).toString('hex')}`);
      try {
        mkdirSync(path, { recursive: true });
        writeFileSync(own, content);
        renameSync(own, join(path, name));
        return undefined;
      } catch (error) {
        rmSync(own, { force: true });
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

/** The usual place: with what is installed for the project where that is, else where this system keeps such things. */
export function usualCacheFolder(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const installed = join(root, 'node_modules');
  if (existsSync(installed)) return join(installed, '.cache', 'care-curriculum');
  return join(systemCacheFolder(env), 'care-curriculum');
}

function systemCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  const given = env['XDG_CACHE_HOME'] ?? '';
  return given === '' ? join(homedir(), '.cache') : given;
}
