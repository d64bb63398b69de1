// The port through which a shell reaches files and the calendar; what stands behind it differs from platform to platform.
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';

/** The YAML files below a folder, by name alone: none of them has been opened. */
export interface Listing {
  /** Everything whose name ends in `.yaml` or `.yml`, folders of such a name included, in order. */
  readonly names: readonly Uri[];
  /** Folders that could not be looked into, and why, in words that end a sentence. */
  readonly closed: ReadonlyMap<Uri, string>;
  /** What runs of the command line that were killed have left there: journals and temporary files. */
  readonly leftovers?: readonly Uri[];
}

/** What a name leads to. A link that leads nowhere counts as a file: reading it says what is the matter. */
export type NameKind = 'file' | 'folder' | 'missing';

/** What the shells ask of their surroundings. Folders are named without a slash at their end. */
export interface Host {
  /** The text of a file, or why it cannot be had. Promises an answer for every name. */
  readFile(uri: Uri): Promise<FileText>;
  kindOf(uri: Uri): Promise<NameKind>;
  /**
   * The canonical URI behind all links, at once: the next question about a document must find it. A name that does not exist
   * yet gives the path that it would get. Promises an answer for every name.
   */
  realPath(uri: Uri): Uri;
  /** Walks a folder; `node_modules` and `.git` are never entered, and what links lead to is visited once. */
  list(folder: Uri): Promise<Listing>;
  /** Today's date in Coordinated Universal Time, as `2026-07-31`: the same everywhere at one moment. */
  today(): string;
  /** Milliseconds from any beginning, for telling how long something takes. */
  now(): number;
}
