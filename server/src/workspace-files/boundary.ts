// Where a path really leads, and whether it may be read or written: the one gate for paths that content or links choose.
import type { Uri } from '../core/base/uri';
import type { Host } from '../host/host';
import { isWithin } from './uris';

/** A path after every link in it has been followed. */
export interface ResolvedPath {
  /** The real path; for something that does not exist yet, the real path that it would get. */
  readonly real: Uri;
  /** The innermost root that contains the real path; undefined outside all of them: never read, never shown, never written. */
  readonly root: Uri | undefined;
}

/**
 * The real folders and files inside which paths may be read and written: a workspace's root and what the user named (each PATH
 * of the command line, each folder that an editor opened).
 */
export interface Boundary {
  /** Real paths, without a slash at their end. */
  readonly roots: readonly Uri[];
  /** The innermost root that contains a real path. */
  rootOf(real: Uri): Uri | undefined;
  /** Resolves a path through all its links; also one that does not exist yet, or that a dangling link names. */
  resolve(uri: Uri): ResolvedPath;
}

/**
 * The boundary around folders and files as the user names them. Ask it before each read or write of a path that did not come
 * from a listing: `const { real, root } = boundary.resolve(uri)`, then work on `real`, and only where `root` is defined.
 */
export function boundaryAround(host: Pick<Host, 'realPath'>, named: Iterable<Uri>): Boundary {
  const roots = [...new Set([...named].map((uri) => host.realPath(uri)))];
  const innermostFirst = [...roots].sort((a, b) => b.length - a.length);
  const rootOf = (real: Uri): Uri | undefined => innermostFirst.find((root) => isWithin(real, root));
  return {
    roots,
    rootOf,
    resolve: (uri) => {
      const real = host.realPath(uri);
      return { real, root: rootOf(real) };
    },
  };
}
