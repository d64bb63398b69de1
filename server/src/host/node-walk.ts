// Walks a folder for YAML files; links are followed, and whatever is reached twice is listed once.
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareText } from '../core/base/diagnostic';
import { faultWords, isSystemFault } from './fault-words';
import type { Listing } from './host';
import { isLeftover } from './leftovers';

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The YAML files below a folder. Folders are read a few at a time; the result does not depend on their timing. */
export async function walk(root: string): Promise<Listing> {
  const found: Found = { names: [], closed: new Map(), seen: new Set(), links: [], leftovers: [] };
  await visitAll([{ path: root, real: await realpath(root).catch(() => root) }], found);
  for (let links = found.links; links.length > 0; links = found.links) {
    found.links = [];
    for (const link of links.sort(compareText)) await follow(link, found);
  }
  return {
    names: urisOf(found.names).sort(compareText),
    closed: new Map([...found.closed].map(([path, reason]) => [pathToFileURL(path).href, reason])),
    leftovers: urisOf(found.leftovers),
  };
}

/** The URIs of paths that come folder by folder; only a name that needs encoding is left to the system's own function. */
function urisOf(paths: readonly string[]): string[] {
  let folder: string | undefined;
  let start = '';
  return paths.map((path) => {
    const end = path.lastIndexOf(sep) + 1;
    const name = path.slice(end);
    if (!/^[\w.-]+$/.test(name)) return pathToFileURL(path).href;
    if (folder === undefined || folder.length !== end || !path.startsWith(folder)) {
      folder = path.slice(0, end);
      start = pathToFileURL(folder).href;
    }
    return start + name;
  });
}

interface Found {
  readonly names: string[];
  readonly closed: Map<string, string>;
  /** The real paths of all files listed and all folders visited. */
  readonly seen: Set<string>;
  /** Links that wait until all that is reached without them is known. */
  links: string[];
  readonly leftovers: string[];
}

/** A folder by the path that leads to it, and by the path that has no links in it. */
interface Folder {
  readonly path: string;
  readonly real: string;
}

const atOnce = 32;

async function visitAll(folders: readonly Folder[], found: Found): Promise<void> {
  let waiting = [...folders];
  while (waiting.length > 0) {
    const now = waiting.splice(0, atOnce);
    const below = await Promise.all(now.map((folder) => visit(folder, found)));
    waiting = [...waiting, ...below.flat()];
  }
}

/** Lists what lies in one folder; gives the folders in it. */
async function visit(folder: Folder, found: Found): Promise<readonly Folder[]> {
  if (found.seen.has(folder.real)) return [];
  found.seen.add(folder.real);
  const folders: Folder[] = [];
  try {
    for (const entry of await readdir(folder.path, { withFileTypes: true })) {
      const path = join(folder.path, entry.name);
      const real = join(folder.real, entry.name);
      if (entry.isSymbolicLink()) found.links.push(path);
      else if (entry.isDirectory()) {
        if (skipped.has(entry.name)) continue;
        if (isYaml(path)) found.names.push(path);
        folders.push({ path, real });
      } else if (isYaml(path)) {
        found.names.push(path);
        found.seen.add(real);
      } else if (isLeftover(entry.name)) found.leftovers.push(path);
    }
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    found.closed.set(folder.path, faultWords(error.code));
  }
  return folders;
}

async function follow(path: string, found: Found): Promise<void> {
  try {
    const real = await realpath(path);
    if (found.seen.has(real)) return;
    if (!(await stat(real)).isDirectory()) {
      if (!isYaml(path)) return;
      found.seen.add(real);
      found.names.push(path);
      return;
    }
    if (holdsVisited(real, found) || skipped.has(real.slice(real.lastIndexOf(sep) + 1))) return;
    await visitAll([{ path, real }], found);
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    if (isYaml(path)) found.names.push(path);
  }
}

/** Whether a folder contains one that was visited: the link then leads up, and everything would come round again. */
function holdsVisited(real: string, found: Found): boolean {
  const [first] = found.seen;
  if (first === undefined) return false;
  const way = relative(real, first);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}
