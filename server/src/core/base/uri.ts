// The name of a file in the core: any unique text; the shells use URIs.

/** A file's name, compared letter by letter. */
export type Uri = string;

/** The last segment of a URI, percent-decoding left alone. */
export function baseName(uri: Uri): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
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
