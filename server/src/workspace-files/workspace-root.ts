// Where the root of a workspace is: the nearest folder with settings, looked for upwards and inside the repository.
import type { Uri } from '../core/base/uri';
import type { Host } from '../host/host';
import { isSettingsName, settingsName } from './selection';
import { parentOf } from './uris';

/** How the root of a workspace was looked for. */
export interface RootSearch {
  /** The folder with settings; undefined where there is none: the folder is then its own root. */
  readonly root: Uri | undefined;
  /** The folders that were looked into: settings that appear there change the root. */
  readonly searched: readonly Uri[];
}

type Lookups = Pick<Host, 'home' | 'kindOf' | 'namesIn'>;

/**
 * Looks for the nearest folder with settings at or above a folder; the search does not leave the repository that the folder
 * lies in. Settings in the user's home folder or at the top of the file system hold for what lies below only where a
 * repository begins there.
 */
export async function searchRoot(host: Lookups, folder: Uri): Promise<RootSearch> {
  const searched: Uri[] = [];
  for (let at: Uri | undefined = folder; at !== undefined; at = parentOf(at)) {
    searched.push(at);
    const names = (await host.namesIn(at)) ?? (await namesBehindLock(host, at));
    const isRepository = names.includes('.git');
    const isOwn = at === folder || isRepository || (at !== host.home && parentOf(at) !== undefined);
    if (isOwn && names.some(isSettingsName)) return { root: at, searched };
    if (isRepository || at === host.home) break;
  }
  return { root: undefined, searched };
}

/** The nearest folder with settings at or above a folder, as `searchRoot` finds it. */
export async function settingsFolder(host: Lookups, folder: Uri): Promise<Uri | undefined> {
  return (await searchRoot(host, folder)).root;
}

/** In a folder that may be passed through and not listed, names can still be asked for one by one. */
async function namesBehindLock(host: Pick<Host, 'kindOf'>, folder: Uri): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of [settingsName, '.git'])
    if (['file', 'folder'].includes(await host.kindOf(`${folder}/${name}`))) found.push(name);
  return found;
}
