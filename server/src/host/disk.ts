// The port through which the command line changes files: one method per system call, so that tests can fail at each of them.

/** What a path leads to, links followed. */
export interface DiskEntry {
  readonly kind: 'file' | 'folder' | 'pipe' | 'socket' | 'device';
  /** Equal for two paths that lead to the same file, whatever they are called. */
  readonly identity: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Synchronous file operations. Every method throws the system's error, except where it says otherwise. */
export interface Disk {
  /** The path without links, also of what is missing and of what a link to nothing names. Never throws. */
  realPath(path: string): string;
  /** What is there; undefined where nothing is. A link to nothing counts as nothing. */
  entry(path: string): DiskEntry | undefined;
  /** Whether the name itself is taken, wherever it leads. */
  isTaken(path: string): boolean;
  read(path: string): Buffer;
  /** Throws where this user may not change the file. */
  requireWritable(path: string): void;
  /** Makes one folder in a folder that is there. */
  makeFolder(path: string): void;
  removeFolder(path: string): void;
  /** Creates a file that must not exist, with its content on the disk when the call returns; mode and owner are `like`'s. */
  create(path: string, content: Uint8Array, like?: DiskEntry): void;
  rename(from: string, to: string): void;
  /** Removes a file; a missing one is fine. */
  remove(path: string): void;
  /** Flushes the names in a folder, where the system can. Never throws. */
  syncFolder(path: string): void;
  /** Appends to what is no regular file: a device, or a pipe that has a reader. */
  append(path: string, content: Uint8Array): void;
  /** Whether a process of this number is running. */
  isRunning(pid: number): boolean;
}
