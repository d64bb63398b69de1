// What a run has touched so far: it decides where the result may be written.
import type { Uri } from '../core/base/uri';
import type { Host } from '../host/host';

/** The names that a run has read or written. */
export interface Trail {
  /** The roots of the workspaces. */
  readonly roots: Set<Uri>;
  /** The files read, and those that standard input stands for. */
  readonly inputs: Set<Uri>;
  /** Files that an interrupted run was to write, and that hold its content now. */
  readonly completed: Set<Uri>;
  /** Whether a fault of the cache has been noted: one note is enough. */
  isCacheFaultNoted: boolean;
}

/** A trail that begins. */
export function newTrail(): Trail {
  return { roots: new Set(), inputs: new Set(), completed: new Set(), isCacheFaultNoted: false };
}

/** The host, which notes what it is asked for. */
export function trackedHost(host: Host, trail: Trail): Host {
  return {
    ...host,
    readFile: (uri) => {
      trail.inputs.add(uri);
      return host.readFile(uri);
    },
    list: (folder, roots) => {
      trail.roots.add(folder);
      return host.list(folder, roots);
    },
  };
}
