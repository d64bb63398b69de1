// The port through which a shell reaches files and the calendar; what stands behind it differs from platform to platform.
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';

/** The YAML files below a folder, by name alone: none of them has been opened. */
export interface Listing {
  /** Everything whose name ends in `.yaml` or `.yml` in any case of letters, folders of such a name included, in order. */
  readonly names: readonly Uri[];
  /** Folders that could not be looked into, files and folders that a link leads out to, and why, in words that end a sentence. */
  readonly closed: ReadonlyMap<Uri, string>;
  /** What runs of the command line that were killed have left there: journals and temporary files. */
  readonly leftovers?: readonly Uri[];
  /** What followed links lead to, by its real path: the name under which it is listed. */
  readonly followed: ReadonlyMap<Uri, Uri>;
}

/**
 * What a name leads to. A link that leads nowhere counts as a file: reading it says what is the matter. `closed` is a name
 * that the system refuses to look up (no permission for its folder, a circle of links, too long): reading it says why.
 */
export type NameKind = 'file' | 'folder' | 'missing' | 'closed';

/** What the shells ask of their surroundings. Folders are named without a slash at their end. */
export interface Host {
  /** The user's home folder, where there is one. */
  readonly home?: Uri | undefined;
  /** The text of a file, or why it cannot be had. Promises an answer for every name. */
  readFile(uri: Uri): Promise<FileText>;
  kindOf(uri: Uri): Promise<NameKind>;
  /**
   * The canonical URI behind all links, at once: the next question about a document must find it. A name that does not exist
   * yet gives the path that it would get. Promises an answer for every name.
   */
  realPath(uri: Uri): Uri;
  /** The names of all that lies directly in a folder; undefined where they cannot be listed. */
  namesIn(folder: Uri): Promise<readonly string[] | undefined>;
  /**
   * Walks a folder; `node_modules` and `.git` are never entered. A link is followed while its real path stays inside the folder
   * or one of `roots`, which are real paths; what several names lead to is listed once.
   */
  list(folder: Uri, roots: readonly Uri[]): Promise<Listing>;
  /** Today's date in Coordinated Universal Time, as `2026-07-31`: the same everywhere at one moment. */
  today(): string;
  /** Milliseconds from any beginning, for telling how long something takes. */
  now(): number;
}
