// Paths as people write and read them, and the URIs that stand for them inside.
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Uri } from '../core/base/uri';
import { canonicalUri, folderUri } from '../workspace-files/uris';

/** The URI of a path, relative ones taken from the working directory; without a slash at its end. */
export function uriOf(cwd: string, path: string): Uri {
  return folderUri(pathToFileURL(resolve(cwd, path)).href);
}

/** The path to show for a URI: relative to the working directory, with `/` on every system. */
export function shownPath(cwd: string, uri: Uri): string {
  return pathShower(cwd)(uri);
}

/** The path to show for a path of the system: relative to the working directory, or whole where that is shorter. */
export function pathToShow(cwd: string, path: string): string {
  const shown = shownPath(cwd, uriOf(cwd, path));
  return shown.startsWith('../') && path.length < shown.length ? path : shown;
}

/** `shownPath` for many files: what lies below the working directory is shown without asking the system how paths work. */
export function pathShower(cwd: string): (uri: Uri) => string {
  const below = `${uriOf(cwd, '.')}/`;
  return (uri) => {
    const path = uri.slice(below.length);
    return uri.startsWith(below) && isPlain(path) ? path : relativePath(cwd, uri);
  };
}

/** Whether a part of a URI is the same as a path: nothing in it is encoded, and no step is special. */
function isPlain(path: string): boolean {
  return /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path);
}

function relativePath(cwd: string, uri: Uri): string {
  if (!uri.startsWith('file:')) return uri;
  const path = relative(cwd, fileURLToPath(uri === 'file://' ? 'file:///' : uri));
  return path === '' ? '.' : path.split(sep).join('/');
}

/** The URI of what lies in a folder under a path with `/`. */
export function uriWithin(folder: Uri, path: string): Uri {
  return canonicalUri(pathToFileURL(resolve(fileURLToPath(`${folder}/`), path)).href);
}
