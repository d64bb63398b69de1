// Reads the files of workspaces and hands them to the engine: one workspace, one change.
import { compareText } from '../core/base/diagnostic';
import type { Uri } from '../core/base/uri';
import type { FileState, FileText } from '../core/index/file-state';
import { Workspace } from '../core/workspace';
import { bundledFrameworks } from '../host/bundled';
import type { Boundary } from '../workspace-files/boundary';
import { limitGarbage } from '../host/v8-flags';
import { folderOf } from '../workspace-files/uris';
import { discover, requireFiles, type FoundWorkspace } from './discovery';
import { pathShower } from './paths';
import type { Progress } from './progress';
import { handfuls, readAhead } from './read-ahead';
import type { Surroundings } from './surroundings';

/** A workspace in the engine. */
export interface LoadedWorkspace {
  readonly root: Uri;
  /** The settings file, or where it would be. */
  readonly settings: Uri;
  readonly workspace: Workspace;
  /** Inside what its files may be read and written. */
  readonly boundary: Boundary;
  /** The files asked about, in the order of their paths. */
  readonly asked: readonly Uri[];
  /** Whether a name lies within what was asked about. */
  isAsked(uri: Uri): boolean;
}

/** What the workspaces are loaded with. */
export interface LoadOptions {
  readonly severities?: Readonly<Record<string, string>>;
  /** Texts that take the place of what is on disk, or are not there at all. */
  readonly texts?: ReadonlyMap<Uri, FileText>;
  /** Whether paths without any file will do. */
  readonly mayBeEmpty?: boolean;
  /** Whether the workspace will be changed, and asked again what it was asked before. */
  readonly willChange?: boolean;
}

/** Finds and loads the workspaces that the paths lie in; a path without any file is a wrong use. */
export async function loadPaths(
  paths: readonly string[],
  around: Surroundings,
  progress: Progress,
  options: LoadOptions = {},
): Promise<readonly LoadedWorkspace[]> {
  const found = await findPaths(paths, around, options);
  const loaded: LoadedWorkspace[] = [];
  for (const one of found) loaded.push(await load(one, around, progress, options));
  return loaded;
}

/** Finds the workspaces that the paths lie in; a path without any file is a wrong use. */
export async function findPaths(
  paths: readonly string[],
  { host, cwd, stderr }: Surroundings,
  { mayBeEmpty = false }: Pick<LoadOptions, 'mayBeEmpty'> = {},
): Promise<readonly FoundWorkspace[]> {
  const discovery = await discover(host, cwd, paths);
  if (!mayBeEmpty) requireFiles(discovery);
  for (const note of discovery.notes) stderr.write(`${note}\n`);
  const found = discovery.workspaces;
  if (found.reduce((sum, { files }) => sum + files.length, 0) > many) limitGarbage(33);
  return found;
}

/** Loads one workspace. */
export async function load(
  found: FoundWorkspace,
  { host, cwd }: Surroundings,
  progress: Progress,
  { severities = {}, texts = new Map(), willChange = false }: LoadOptions = {},
): Promise<LoadedWorkspace> {
  const environment = { today: host.today(), severities, unmatched: found.unmatched, root: found.root };
  const workspace = new Workspace({ bundled: bundledFrameworks, environment, ...checkOptions, isSettled: !willChange });
  const files = new Map<Uri, FileText | FileState>();
  for await (const batch of readAhead(host, handfuls(found.files, atOnce))) {
    for (const [uri, text] of batch) files.set(uri, workspace.read(uri, text));
    if (files.size < found.files.length) progress.show('Reading', files.size, found.files.length);
  }
  for (const [uri, unreadable] of found.closed) files.set(uri, { unreadable });
  for (const [uri, text] of texts) files.set(uri, text);
  workspace.apply({ files });
  return {
    root: found.root,
    settings: found.settings,
    workspace,
    boundary: found.boundary,
    asked: askedAmong(files.keys(), found, cwd),
    isAsked: isWithinOneOf(found.asked),
  };
}

/** Those of these files that lie within what was asked about, in the order of their paths. */
export function askedAmong(uris: Iterable<Uri>, { asked }: FoundWorkspace, cwd: string): readonly Uri[] {
  const shown = pathShower(cwd);
  const own = [...uris].filter(isWithinOneOf(asked)).map((uri) => ({ uri, path: shown(uri) }));
  return own.sort((a, b) => compareText(a.path, b.path)).map(({ uri }) => uri);
}

/** Tells whether a name is one of these or lies within one of them; it may be asked thousands of times about thousands. */
function isWithinOneOf(asked: readonly Uri[]): (uri: Uri) => boolean {
  const roots = new Set(asked);
  const known = new Map<Uri, boolean>();
  const isWithin = (uri: Uri): boolean => {
    if (roots.has(uri)) return true;
    const folder = folderOf(uri);
    if (folder === uri) return false;
    const found = known.get(folder) ?? isWithin(folder);
    known.set(folder, found);
    return found;
  };
  return isWithin;
}

/** A check asks about every file once, soon after it was read: a thousand modules need not be read twice; no rule asks for trees. */
export const checkOptions = { contentLimit: 4_000_000, dropsTrees: true };

const atOnce = 32;

/** From so many files on, memory counts more than the few per cent of time that keeping it small costs. */
const many = 2000;
