// Reads the files of workspaces and hands them to the engine: one workspace, one change.
import { compareText } from '../core/base/diagnostic';
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';
import { Workspace } from '../core/workspace';
import { bundledFrameworks } from '../host/bundled';
import type { Host } from '../host/host';
import { discover, misnamedSettings, requireFiles, type FoundWorkspace } from './discovery';
import { isWithin, shownPath } from './paths';
import type { Progress } from './progress';
import type { Surroundings } from './surroundings';

/** A workspace in the engine. */
export interface LoadedWorkspace {
  readonly root: Uri;
  readonly workspace: Workspace;
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
}

/** Finds and loads the workspaces that the paths lie in; a path without any file is a wrong use. */
export async function loadPaths(
  paths: readonly string[],
  around: Surroundings,
  progress: Progress,
  options: LoadOptions = {},
): Promise<readonly LoadedWorkspace[]> {
  const found = await discover(around.host, around.cwd, paths);
  for (const { root } of found) {
    const note = await misnamedSettings(around.host, around.cwd, root);
    if (note !== undefined) around.stderr.write(`${note}\n`);
  }
  if (options.mayBeEmpty !== true) requireFiles(around.cwd, paths, found);
  const loaded: LoadedWorkspace[] = [];
  for (const one of found) loaded.push(await load(one, around, progress, options));
  return loaded;
}

/** Loads one workspace. */
export async function load(
  found: FoundWorkspace,
  { host, cwd }: Surroundings,
  progress: Progress,
  { severities = {}, texts = new Map() }: LoadOptions = {},
): Promise<LoadedWorkspace> {
  const read = await readAll(host, found.files, progress);
  const closed = [...found.closed].map(([uri, unreadable]): [Uri, FileText] => [uri, { unreadable }]);
  const files = new Map<Uri, FileText>([...read, ...closed, ...texts]);
  const environment = { today: host.today(), severities };
  const workspace = new Workspace({ bundled: bundledFrameworks, environment, contentLimit });
  workspace.apply({ files });
  const isAsked = (uri: Uri): boolean => found.asked.some((asked) => isWithin(uri, asked));
  const asked = [...files.keys()].filter(isAsked).map((uri) => ({ uri, path: shownPath(cwd, uri) }));
  asked.sort((a, b) => compareText(a.path, b.path));
  return { root: found.root, workspace, asked: asked.map(({ uri }) => uri), isAsked };
}

const atOnce = 32;

/** A check asks about every file once, soon after it was read: a few thousand modules need not be read twice. */
const contentLimit = 16_000_000;

async function readAll(host: Host, uris: readonly Uri[], progress: Progress): Promise<ReadonlyMap<Uri, FileText>> {
  const texts = new Map<Uri, FileText>();
  for (let done = 0; done < uris.length; done += atOnce) {
    progress.show('Reading', done, uris.length);
    const now = uris.slice(done, done + atOnce);
    const read = await Promise.all(now.map((uri) => host.readFile(uri)));
    now.forEach((uri, place) => texts.set(uri, read[place] ?? { unreadable: 'it is not there any more' }));
  }
  return texts;
}
