// Walks a folder for YAML files. Links are followed inside the given roots, and whatever is reached twice is listed once.
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareText } from '../core/base/diagnostic';
import { isSkippedFolder } from '../workspace-files/selection';
import { canonicalUri, isYaml } from '../workspace-files/uris';
import { faultWords, isSystemFault } from './fault-words';
import type { Listing } from './host';
import { isLeftover } from './leftovers';
import { isInside } from './real-path';

/**
 * The YAML files below a folder. What lies below it is listed under its own name and never under that of a link; a link adds
 * something only where it gives a file another name or leads into one of the other `roots`, which are real paths. Folders are
 * read a few at a time; the result does not depend on their timing.
 */
export async function walk(folder: string, roots: readonly string[]): Promise<Listing> {
  const real = await realpath(folder).catch(() => folder);
  const found: Found = {
    root: real,
    roots,
    names: [],
    closed: new Map(),
    seen: new Set(),
    links: [],
    followed: new Map(),
    leftovers: [],
  };
  await visitAll([{ path: folder, real }], found);
  for (let links = found.links; links.length > 0; links = found.links) {
    found.links = [];
    for (const link of links.sort(compareText)) await follow(link, found);
  }
  return {
    names: urisOf(found.names).sort(compareText),
    closed: new Map([...found.closed].map(([path, reason]) => [uriOf(path), reason])),
    followed: new Map([...found.followed].map(([target, name]) => [uriOf(target), uriOf(name)])),
    leftovers: urisOf(found.leftovers),
  };
}

function uriOf(path: string): string {
  return canonicalUri(pathToFileURL(path).href);
}

/** The URIs of paths that come folder by folder; only a name that needs encoding is left to the system's own function. */
function urisOf(paths: readonly string[]): string[] {
  let folder: string | undefined;
  let start = '';
  return paths.map((path) => {
    const end = path.lastIndexOf(sep) + 1;
    const name = path.slice(end);
    if (!/^[\w.-]+$/.test(name)) return uriOf(path);
    if (folder === undefined || folder.length !== end || !path.startsWith(folder)) {
      folder = path.slice(0, end);
      start = uriOf(folder);
    }
    return start + name;
  });
}

interface Found {
  /** The real path of the folder that is walked. */
  readonly root: string;
  readonly roots: readonly string[];
  readonly names: string[];
  readonly closed: Map<string, string>;
  /** The real paths of all files listed and all folders visited. */
  readonly seen: Set<string>;
  /** Links that wait until all that is reached without them is known. */
  links: string[];
  readonly leftovers: string[];
  readonly followed: Map<string, string>;
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
        if (isSkippedFolder(entry.name)) continue;
        if (isYaml(path)) found.names.push(path);
        folders.push({ path, real });
      } else if (isYaml(path) && !found.seen.has(real)) {
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
    const isFolder = (await stat(real)).isDirectory();
    if (isSkipped(real, found) || (!isFolder && !isYaml(path))) return;
    if (![found.root, ...found.roots].some((root) => isInside(root, real))) {
      found.closed.set(path, faultWords('outside'));
      if (!isFolder) found.names.push(path);
      return;
    }
    // Folders below the root are listed under their own names.
    if (found.seen.has(real) || (isFolder && isInside(found.root, real))) return;
    found.followed.set(real, path);
    if (isFolder) await visitAll([{ path, real }], found);
    else {
      found.seen.add(real);
      found.names.push(path);
    }
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    if (isYaml(path)) found.names.push(path);
  }
}

/** Whether a link leads into a folder that is never entered. */
function isSkipped(real: string, { root }: Found): boolean {
  const steps = isInside(root, real) ? real.slice(root.length).split(sep) : [basename(real)];
  return steps.some(isSkippedFolder);
}
