// Where what a check found is kept, and for whom: another workspace, other severities and other editions of the program have nothing of it.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Uri } from '../../core/base/uri';
import { usualCacheFolder, type CacheFolder } from '../../host/cache-folder';
import type { CheckRequest } from '../request';
import type { Surroundings } from '../surroundings';
import { version } from '../version';
import { decoded, encoded, type KeptCheck } from './kept-check';

/** What is said about keeping results. */
export type CacheRequest = Pick<CheckRequest, 'severities' | 'cache' | 'common'>;

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

/** The place for a workspace: a file for each set of severities given. */
export function cachePlace(root: Uri, { cache, severities, common }: CacheRequest, around: Surroundings): CachePlace {
  const say = (text: string): void => {
    if (common.verbose) around.stderr.write(`${text}\n`);
  };
  const folder = folderFor(root, cache?.folder, around);
  const settings = createHash('sha1').update(JSON.stringify([root, Object.entries(severities).sort()]));
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
      const kept = bytes && decoded(bytes, key);
      if (bytes !== undefined && kept === undefined)
        say(`what is kept in "${folder?.path ?? ''}" is damaged or of another version, so everything is checked`);
      return kept;
    },
    write: (check) => {
      const fault = folder?.write(name, encoded(check, key));
      if (fault !== undefined) say(`nothing is kept for the next check: ${fault}`);
    },
  };
}

function folderFor(root: Uri, given: string | undefined, { openCache, env }: Surroundings): CacheFolder | undefined {
  return openCache?.(given ?? usualCacheFolder(fileURLToPath(root), env));
}
