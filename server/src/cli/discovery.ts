// From the paths on the command line to workspaces: where each has its root, which files are its own, which are asked about.
import { compareText } from '../core/base/diagnostic';
import { listed } from '../core/base/phrases';
import type { Uri } from '../core/base/uri';
import { readContent } from '../core/model/lower';
import { kinds } from '../core/schema/kinds';
import type { Host, Listing } from '../host/host';
import { exclusionOf, selectionOf, settingsName, type SelectionGlobs } from '../workspace-files/selection';
import { boundaryAround, type Boundary } from '../workspace-files/boundary';
import { folderOf, isWithin, pathWithin, shownPath, uriOf } from './paths';
import { UsageError } from './usage-error';

/** One workspace on disk. */
export interface FoundWorkspace {
  readonly root: Uri;
  /** Every file that belongs to it. */
  readonly files: readonly Uri[];
  /** Folders that could not be looked into, and why. */
  readonly closed: ReadonlyMap<Uri, string>;
  /** The paths asked about that lie in it. */
  readonly asked: readonly Uri[];
  /** Inside what its files may be read and written: its root and every PATH of the command line. */
  readonly boundary: Boundary;
}

/** Finds the workspaces that the paths lie in, nested ones included, in the order of their roots. */
export async function discover(host: Host, cwd: string, paths: readonly string[]): Promise<readonly FoundWorkspace[]> {
  const asked = new Map<Uri, Set<Uri>>();
  const named = paths.map((path) => uriOf(cwd, path));
  for (const path of paths) {
    const uri = uriOf(cwd, path);
    const kind = await host.kindOf(uri);
    if (kind === 'missing')
      throw new UsageError(`there is no file or folder "${path}"; check the spelling of the path`);
    const root = await rootOf(host, uriOf(cwd, '.'), uri, kind === 'folder');
    asked.set(root, (asked.get(root) ?? new Set()).add(uri));
  }
  const found: FoundWorkspace[] = [];
  // An outer workspace comes before those within it, whose share of the paths it decides.
  const waiting = [...asked.keys()].sort(compareText);
  for (let root = waiting.shift(); root !== undefined; root = waiting.sort(compareText).shift()) {
    const { nested, workspace } = await look(
      host,
      root,
      [...(asked.get(root) ?? [])],
      boundaryAround(host, [root, ...named]),
    );
    found.push(workspace);
    for (const inner of nested) {
      const wider = workspace.asked.filter((uri) => isWithin(inner, uri));
      if (wider.length === 0) continue;
      if (!asked.has(inner)) waiting.push(inner);
      asked.set(inner, new Set([...(asked.get(inner) ?? []), ...wider]));
    }
  }
  return found.sort((a, b) => compareText(a.root, b.root));
}

/** The workspace that a file lies in, or would lie in. */
export async function discoverAround(host: Host, cwd: string, path: string): Promise<FoundWorkspace> {
  const uri = uriOf(cwd, path);
  const root = await rootOf(host, uriOf(cwd, '.'), uri, false);
  return (await look(host, root, [uri], boundaryAround(host, [root, uri]))).workspace;
}

/** Refuses a path that brought no file, and says which files are read. */
export function requireFiles(cwd: string, paths: readonly string[], found: readonly FoundWorkspace[]): void {
  for (const path of paths) {
    const uri = uriOf(cwd, path);
    const isFound = found.some(({ files, closed }) => [...files, ...closed.keys()].some((file) => isWithin(file, uri)));
    if (!isFound) throw new UsageError(nothingAt(path));
  }
}

function nothingAt(path: string): string {
  const kindsRead = listed([...kinds.filter((kind) => kind !== 'settings'), 'curriculum'], 'or', 20);
  return `no curriculum file matched "${path}"; their names end in ".KIND.yaml", KIND being ${kindsRead}, or "include:" in "${settingsName}" names them`;
}

/**
 * The nearest folder with settings at or above a path; the search leaves no repository. Without settings a folder is its
 * own root, and a file's root is the working directory where it lies within, else its folder.
 */
async function rootOf(host: Host, cwd: Uri, uri: Uri, isFolder: boolean): Promise<Uri> {
  const own = isFolder ? uri : folderOf(uri);
  for (let folder = own; folder.length > 'file://'.length; folder = folderOf(folder)) {
    if ((await host.kindOf(`${folder}/${settingsName}`)) !== 'missing') return folder;
    if ((await host.kindOf(`${folder}/.git`)) !== 'missing') break;
  }
  return !isFolder && isWithin(own, cwd) ? cwd : own;
}

/** Lists what lies below a root; the roots of further workspaces there are given beside it. */
async function look(
  host: Host,
  root: Uri,
  asked: readonly Uri[],
  boundary: Boundary,
): Promise<{ readonly workspace: FoundWorkspace; readonly nested: readonly Uri[] }> {
  const listing = await host.list(root);
  const globs = await globsOf(host, root, listing);
  const isExcluded = exclusionOf(globs.exclude);
  const nested = listing.names
    .filter((uri) => uri.endsWith(`/${settingsName}`) && !isExcluded(pathWithin(root, uri)))
    .map(folderOf)
    .filter((folder) => folder !== root);
  const isElsewhere = (uri: Uri): boolean => nested.some((folder) => isWithin(uri, folder));
  const isSelected = selectionOf(globs);
  const files = listing.names.filter((uri) => isSelected(pathWithin(root, uri)) && !isElsewhere(uri));
  const closed = [...listing.closed].filter(([uri]) => !isExcluded(pathWithin(root, uri)) && !isElsewhere(uri));
  return { workspace: { root, files, closed: new Map(closed), asked, boundary }, nested };
}

/** The globs of the settings; broken settings give what can be read of them. */
async function globsOf(host: Host, root: Uri, listing: Listing): Promise<SelectionGlobs> {
  const uri = `${root}/${settingsName}`;
  const text = listing.names.includes(uri) ? await host.readFile(uri) : '';
  const { documents } = readContent(uri, typeof text === 'string' ? text : '');
  const settings = documents.find((document) => document.kind === 'settings');
  return {
    include: settings?.include.map(({ value }) => value) ?? [],
    exclude: settings?.exclude.map(({ value }) => value) ?? [],
  };
}

/** What to tell when the settings have a name that is not read. */
export async function misnamedSettings(host: Host, cwd: string, root: Uri): Promise<string | undefined> {
  const other = `${root}/care-curriculum.yml`;
  if ((await host.kindOf(other)) === 'missing') return undefined;
  return `"${shownPath(cwd, other)}" is not read as settings; rename it to "${settingsName}"`;
}
