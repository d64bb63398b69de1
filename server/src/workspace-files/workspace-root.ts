// Where the root of a workspace is: the nearest folder with settings, looked for upwards and inside the repository.
import type { Uri } from '../core/base/uri';
import type { Host } from '../host/host';
import { isSettingsName, settingsName } from './selection';
import { parentOf } from './uris';

/**
 * The nearest folder with settings at or above a folder; the search does not leave the repository that the folder lies in.
 * Undefined where there is none: the folder is then its own root.
 */
export async function settingsFolder(host: Pick<Host, 'kindOf' | 'namesIn'>, folder: Uri): Promise<Uri | undefined> {
  for (let at: Uri | undefined = folder; at !== undefined; at = parentOf(at)) {
    const names = (await host.namesIn(at)) ?? (await namesBehindLock(host, at));
    if (names.some(isSettingsName)) return at;
    if (names.includes('.git')) return undefined;
  }
  return undefined;
}

/** In a folder that may be passed through and not listed, names can still be asked for one by one. */
async function namesBehindLock(host: Pick<Host, 'kindOf'>, folder: Uri): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of [settingsName, '.git'])
    if ((await host.kindOf(`${folder}/${name}`)) !== 'missing') found.push(name);
  return found;
}
