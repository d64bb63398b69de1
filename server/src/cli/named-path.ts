// What to say of a PATH of the command line that names nothing, or nothing that can be looked up.
import { editDistance } from '../core/base/nearest';
import { quoted } from '../core/base/phrases';
import { baseName, type Uri } from '../core/base/uri';
import type { Host } from '../host/host';
import { folderOf } from '../workspace-files/uris';
import { uriOf } from './paths';
import { UsageError } from './usage-error';

/** Why there is nothing at a path, as far as its spelling tells, and what to write. */
export async function missingPathSentence(host: Host, cwd: string, path: string): Promise<string> {
  const missing = `there is no file or folder ${quoted(path, 200)}`;
  if (path === '-')
    return `${missing}; a document on standard input is checked with "--stdin-filename" and the name that it would have`;
  if (/[*?[{]/.test(path))
    return `${missing}; the shell found nothing that matches it, so name a folder, which takes all that lies in it`;
  const guess = await neighbourOf(host, cwd, path);
  return guess === undefined ? `${missing}; check the spelling of the path` : `${missing}; did you mean ${guess}?`;
}

/** Refuses a file that cannot be read, and says why. */
export async function requireReadable(host: Host, uri: Uri, path: string): Promise<void> {
  const text = await host.readFile(uri);
  if (typeof text !== 'string') throw new UsageError(`${quoted(path, 200)} cannot be read: ${text.unreadable}`);
}

/** What is there under almost the same path: with `/` for `\\`, or another name in the same folder. */
async function neighbourOf(host: Host, cwd: string, path: string): Promise<string | undefined> {
  const slashed = path.replaceAll('\\', '/');
  if (slashed !== path && (await host.kindOf(uriOf(cwd, slashed))) !== 'missing') return quoted(slashed, 200);
  const uri = uriOf(cwd, path);
  const name = decodeURIComponent(baseName(uri)).toLowerCase();
  const names = ((await host.namesIn(folderOf(uri))) ?? []).filter((one) => !one.startsWith('.'));
  const distanceTo = (one: string): number => editDistance(name, one.toLowerCase(), 2);
  const [near] = names
    .filter((one) => distanceTo(one) <= 2)
    .sort((a, b) => distanceTo(a) - distanceTo(b) || (a < b ? -1 : 1));
  if (near === undefined) return undefined;
  return quoted(path.replace(/[^/\\]*[/\\]*$/, '') + near, 200);
}
