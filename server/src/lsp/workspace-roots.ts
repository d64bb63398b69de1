// The roots of the workspaces that the client's folders belong to, and what can change them.
import type { Uri } from '../core/base/uri';
import { isSettings } from '../workspace-files/arrangement';
import { folderOf, isWithin, isYaml } from '../workspace-files/uris';
import { searchRoot } from '../workspace-files/workspace-root';
import type { Files } from './files';

/** Looks for the roots on request, and remembers where it has looked. */
export class WorkspaceRoots {
  readonly #files: Files;
  #searched: ReadonlySet<Uri> = new Set();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The folders that were looked into for settings, the named ones and those above them. */
  get searched(): ReadonlySet<Uri> {
    return this.#searched;
  }

  /** The outermost roots of folders, as they are now. */
  async find(folders: readonly Uri[]): Promise<readonly Uri[]> {
    const searches = await Promise.all(folders.map((folder) => searchRoot(this.#files, folder)));
    this.#searched = new Set(searches.flatMap(({ searched }) => searched));
    const roots = searches.map(({ root }, nth) => root ?? folders[nth] ?? '');
    return outermost(roots, (uri) => this.#files.realPath(uri));
  }

  /** Whether what happened to a name can give a folder another root: to settings, a repository, or a folder on the way up. */
  dependOn(uri: Uri): boolean {
    return (isSettings(uri) || !isYaml(uri)) && (this.#searched.has(folderOf(uri)) || this.#searched.has(uri));
  }
}

/** The folders that do not lie in another one, by their real paths; of several names of one folder, the first. */
function outermost(folders: readonly Uri[], realPath: (uri: Uri) => Uri): readonly Uri[] {
  const real = new Map(folders.map((uri) => [uri, realPath(uri)]));
  const first = new Map([...real].toReversed().map(([uri, path]) => [path, uri]));
  return [...first]
    .filter(([path]) => ![...first.keys()].some((one) => one !== path && isWithin(path, one)))
    .map(([, uri]) => uri)
    .toReversed();
}
