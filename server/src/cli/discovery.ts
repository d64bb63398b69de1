// From the paths on the command line to workspaces: where each has its root, which files are its own, which are asked about.
import { compareText } from '../core/base/diagnostic';
import { listed } from '../core/base/phrases';
import type { Uri } from '../core/base/uri';
import { kinds } from '../core/schema/kinds';
import type { Host, Listing } from '../host/host';
import { arrange, globsOf, isSettings, sharesOf, type Arrangement, type Share } from '../workspace-files/arrangement';
import { boundaryAround, type Boundary } from '../workspace-files/boundary';
import { listedPlace } from '../workspace-files/listed-place';
import { isSkippedFolder, settingsName, type SelectionGlobs } from '../workspace-files/selection';
import { folderOf, isWithin, pathWithin } from '../workspace-files/uris';
import { settingsFolder } from '../workspace-files/workspace-root';
import { missingPathSentence, requireReadable } from './named-path';
import { shownPath, uriOf } from './paths';
import { UsageError } from './usage-error';

/** One workspace on disk. */
export interface FoundWorkspace extends Share {
  readonly root: Uri;
  /** The settings file, or where it would be. */
  readonly settings: Uri;
  /** The places asked about that lie in it or hold it, under the names that its files have. */
  readonly asked: readonly Uri[];
  /** Inside what its files may be read and written: its root and every PATH of the command line. */
  readonly boundary: Boundary;
}

/** What the paths of a command line come to. */
export interface Discovery {
  readonly workspaces: readonly FoundWorkspace[];
  /** What to say on standard error: paths that are skipped on purpose, settings under a name that is not read. */
  readonly notes: readonly string[];
  /** Paths that brought no file although nothing leaves them out. */
  readonly empty: readonly string[];
}

/** A path of the command line. */
interface Named {
  readonly path: string;
  readonly uri: Uri;
  readonly isFolder: boolean;
  readonly root: Uri;
}

/** One walk below a root: its workspaces, those of nested settings included. */
interface Look {
  readonly root: Uri;
  readonly realRoot: Uri;
  readonly listing: Listing;
  readonly arrangement: Arrangement;
  readonly shares: ReadonlyMap<Uri, Share>;
}

/** Finds the workspaces that the paths lie in, nested ones included, in the order of their roots. */
export async function discover(host: Host, cwd: string, paths: readonly string[]): Promise<Discovery> {
  const named: Named[] = [];
  for (const path of paths) {
    const uri = uriOf(cwd, path);
    const kind = await host.kindOf(uri);
    if (kind === 'missing') throw new UsageError(await missingPathSentence(host, cwd, path));
    if (kind === 'closed') await requireReadable(host, uri, path);
    const isFolder = kind === 'folder';
    named.push({ path, uri, isFolder, root: await rootOf(host, uriOf(cwd, '.'), uri, isFolder) });
  }
  const boundaryFor = (root: Uri): Boundary => boundaryAround(host, [root, ...named.map(({ uri }) => uri)]);
  const looks = new Map<Uri, Look>();
  // An outer workspace comes before those within it, which the same walk finds.
  for (const root of [...new Set(named.map((one) => one.root))].sort(compareText)) {
    if (looks.has(root)) continue;
    const look = await lookBelow(host, root, boundaryFor(root));
    for (const one of look.arrangement.roots) if (!looks.has(one)) looks.set(one, look);
  }
  const asked = new Map<Uri, Set<Uri>>();
  const notes: string[] = [];
  const empty: string[] = [];
  for (const { path, uri, isFolder, root } of named) {
    const look = looks.get(root);
    if (look === undefined) throw new Error(`no workspace was found for "${path}"`);
    const place = placeIn(look, host, uri);
    const owner = isWithin(place, look.root) ? look.arrangement.rootOf(place) : look.root;
    for (const one of look.arrangement.roots)
      if (one === owner || isWithin(one, place)) asked.set(one, (asked.get(one) ?? new Set()).add(place));
    if (hasFiles(look, place)) continue;
    const note = whySkipped(look, place, path, cwd);
    if (note !== undefined) notes.push(note);
    else {
      if (!isFolder) await requireReadable(host, uri, path);
      empty.push(path);
    }
  }
  const workspaces = [...asked.keys()].sort(compareText).flatMap((root) => {
    const look = looks.get(root);
    const places = [...(asked.get(root) ?? [])];
    return look === undefined ? [] : workspaceIn(look, root, places, boundaryFor(root));
  });
  return { workspaces, notes: [...notes, ...workspaces.flatMap((one) => misnamed(one, looks, cwd))], empty };
}

/** The workspace that a file lies in, or would lie in; a note where the workspace leaves the file out. */
export async function discoverAround(host: Host, cwd: string, path: string): Promise<FoundWorkspace | string> {
  const uri = uriOf(cwd, path);
  if ((await host.kindOf(uri)) === 'folder')
    throw new UsageError(`"${path}" is a folder; give the name of the document with "--stdin-filename"`);
  const root = await rootOf(host, uriOf(cwd, '.'), uri, false);
  const boundary = boundaryAround(host, [root, uri]);
  const look = await lookBelow(host, root, boundary);
  const place = placeIn(look, host, uri);
  const note = whySkipped(look, place, path, cwd);
  if (note !== undefined) return note;
  const [found] = workspaceIn(look, root, [place], boundary);
  if (found === undefined) throw new Error(`no workspace was found for "${path}"`);
  return found;
}

/** Refuses paths that brought no file, and says which files are read. */
export function requireFiles({ empty: [path] }: Discovery): void {
  if (path === undefined) return;
  const kindsRead = listed([...kinds.filter((kind) => kind !== 'settings'), 'curriculum'], 'or', 20);
  throw new UsageError(
    `no curriculum file matched "${path}"; their names end in ".KIND.yaml", KIND being ${kindsRead}, or "include:" in "${settingsName}" names them`,
  );
}

/** The workspace's root; without settings a folder is its own, and a file's is the working directory where it lies within, else its folder. */
async function rootOf(host: Host, cwd: Uri, uri: Uri, isFolder: boolean): Promise<Uri> {
  const own = isFolder ? uri : folderOf(uri);
  return (await settingsFolder(host, own)) ?? (!isFolder && isWithin(own, cwd) ? cwd : own);
}

async function lookBelow(host: Host, root: Uri, boundary: Boundary): Promise<Look> {
  const listing = await host.list(root, boundary.roots);
  const settings = new Map<Uri, SelectionGlobs>();
  for (const uri of listing.names)
    if (isSettings(uri)) settings.set(uri, globsOf(uri, listing.closed.has(uri) ? '' : await host.readFile(uri)));
  const arrangement = arrange(root, settings);
  return { root, realRoot: host.realPath(root), listing, arrangement, shares: sharesOf(arrangement, listing) };
}

/** The name that the walk has for what a path leads to. */
function placeIn({ root, realRoot, listing: { names, followed, closed } }: Look, host: Host, uri: Uri): Uri {
  return closed.has(uri) || names.includes(uri)
    ? uri
    : (listedPlace(host.realPath(uri), { root, realRoot, followed }) ?? uri);
}

function workspaceIn(look: Look, root: Uri, asked: readonly Uri[], boundary: Boundary): readonly FoundWorkspace[] {
  const share = look.shares.get(root);
  return share === undefined ? [] : [{ ...share, root, settings: look.arrangement.settingsOf(root), asked, boundary }];
}

function hasFiles({ shares }: Look, place: Uri): boolean {
  return [...shares.values()].some(({ files, closed }) =>
    [...files, ...closed.keys()].some((uri) => isWithin(uri, place)),
  );
}

/** Why a path brings no file although nothing is the matter with it. */
function whySkipped({ root, listing, arrangement }: Look, place: Uri, path: string, cwd: string): string | undefined {
  const skipped = isWithin(place, root) ? pathWithin(root, place).split('/').find(isSkippedFolder) : undefined;
  if (skipped !== undefined) return `"${path}" is skipped: nothing in "${skipped}" is read`;
  const below = listing.names.filter((uri) => isWithin(uri, place));
  if (![place, ...below].some((uri) => arrangement.isExcluded(uri))) return undefined;
  const settings = arrangement.settingsOf(arrangement.rootOf(place));
  return `"${path}" is skipped: "exclude:" in "${shownPath(cwd, settings)}" leaves it out`;
}

/** What to tell when files beside the settings have a name that looks like theirs and is not read. */
function misnamed({ root, settings }: FoundWorkspace, looks: ReadonlyMap<Uri, Look>, cwd: string): readonly string[] {
  const others = looks.get(root)?.listing.names.filter((uri) => folderOf(uri) === root && uri !== settings) ?? [];
  return others
    .filter((uri) => /^care-curriculum\.ya?ml$/i.test(pathWithin(root, uri)))
    .map((uri) => `"${shownPath(cwd, uri)}" is not read as settings; rename it to "${settingsName}"`);
}
