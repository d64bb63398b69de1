// Where what a check found is kept, and for whom: another workspace, other severities and other editions of the program have nothing of it.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quoted } from '../../core/base/phrases';
import type { Uri } from '../../core/base/uri';
import { usualCacheFolder, type CacheFolder } from '../../host/cache-folder';
import type { FoundWorkspace } from '../discovery';
import { pathToShow } from '../paths';
import type { CheckRequest } from '../request';
import type { Surroundings } from '../surroundings';
import { version } from '../version';
import { decoded, encoded, type KeptCheck } from './kept-check';

/** What is said about keeping results. */
export type CacheRequest = Pick<CheckRequest, 'severities' | 'cache' | 'common'>;

/** What of a workspace its results depend on beside its files. */
export type CachedWorkspace = Pick<FoundWorkspace, 'root' | 'unmatched'>;

/** Where the results for one workspace are kept. */
export interface CachePlace {
  /** The folder. */
  readonly path: string;
  /** Says something to who wants to know more. */
  say(text: string): void;
  /** What was kept the last time; undefined where there is nothing that can be used. */
  read(): KeptCheck | undefined;
  /** Keeps this for the next time, where that is possible. */
  write(check: KeptCheck): void;
}

/** The place for a workspace: a file for each set of severities given, and of globs that match nothing. */
export function cachePlace(
  { root, unmatched }: CachedWorkspace,
  { cache, severities, common }: CacheRequest,
  around: Surroundings,
): CachePlace {
  const say = (text: string): void => {
    if (common.verbose) around.stderr.write(`${text}\n`);
  };
  const warn = (reason: string): void => {
    if (!common.quiet && !around.trail.isCacheFaultNoted)
      around.stderr.write(
        `nothing is kept in ${quoted(pathToShow(around.cwd, folder?.path ?? ''), 200)} for the next check: ${reason}\n`,
      );
    around.trail.isCacheFaultNoted = true;
  };
  const folder = folderFor(root, cache?.folder, around);
  const settings = createHash('sha1').update(JSON.stringify([root, Object.entries(severities).sort(), [...unmatched]]));
  const settingsKey = settings.digest('hex');
  const name = `check-${settingsKey.slice(0, 16)}`;
  const key = createHash('sha1')
    .update(JSON.stringify([version, around.identity?.(), settingsKey]))
    .digest('hex');
  if (folder === undefined) say('nothing is kept for the next check: there is no place for it here');
  return {
    path: folder?.path ?? '',
    say,
    read: () => {
      const bytes = folder?.read(name);
      const kept = bytes && unlessDamaged(() => decoded(bytes, key));
      if (bytes !== undefined && kept === undefined)
        say(`what is kept in "${folder?.path ?? ''}" is damaged or of another version, so everything is checked`);
      return kept;
    },
    write: (check) => {
      const bytes = unlessDamaged(() => encoded(check, key));
      const fault = bytes === undefined ? 'there is too much of it' : folder?.write(name, bytes);
      if (fault !== undefined) warn(fault);
    },
  };
}

/** The same, or undefined where it throws: no fault of the cache ends a check. */
function unlessDamaged<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function folderFor(root: Uri, given: string | undefined, around: Surroundings): CacheFolder | undefined {
  const place = given === undefined ? usualCacheFolder(fileURLToPath(root), around.env) : resolve(around.cwd, given);
  return place === undefined ? undefined : around.openCache?.(place);
}
