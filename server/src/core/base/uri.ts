// The name of a file in the core: any unique text; the shells use URIs.

/** A file's name, compared letter by letter. */
export type Uri = string;

/** The last segment of a URI, percent-decoding left alone. */
export function baseName(uri: Uri): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
