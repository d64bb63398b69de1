// The name of a file in the core: any unique text; the shells use URIs.

/** A file's name, compared letter by letter. */
export type Uri = string;

/** The last segment of a URI, percent-decoding left alone. */
export function baseName(uri: Uri): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/**
 * Another file as messages name it, as its author wrote it: the path below the workspace's root, with `/`; the whole path for
 * what lies elsewhere or where no root is known. A document that comes with the tool has no place on disk, only a name.
 */
export function pathFromRoot(uri: Uri, root: Uri | undefined): string {
  if (isBundledUri(uri)) return baseName(uri);
  const isBelow = root !== undefined && uri.startsWith(`${root}/`);
  return decoded(isBelow ? uri.slice(root.length + 1) : uri.replace(/^file:\/\//, ''));
}

/** What is no percent-encoding stays as it is written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The scheme of documents that come with the tool: they are read-only and reported on by nobody. */
export const bundledScheme = 'care-curriculum';

/** The name of a document that comes with the tool. */
export function bundledUri(file: string): Uri {
  return `${bundledScheme}:/frameworks/${file}`;
}

/** Whether a name is that of a document that comes with the tool. */
export function isBundledUri(uri: Uri): boolean {
  return uri.startsWith(`${bundledScheme}:`);
}
