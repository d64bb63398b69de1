// The name of a file in the core: any unique text; the shells use URIs.

/** A file's name, compared letter by letter. */
export type Uri = string;

/** The last segment of a URI, percent-decoding left alone. */
export function baseName(uri: Uri): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/**
 * A file's name as its author wrote it, for messages. Where it is the same as that of `own`, the path below the folder that
 * both lie in.
 */
export function shownName(uri: Uri, own?: Uri): string {
  if (own === undefined || own === uri || baseName(own) !== baseName(uri)) return decoded(baseName(uri));
  const [steps, others] = [uri.split('/'), own.split('/')];
  const fork = steps.findIndex((step, place) => step !== others[place]);
  return decoded(steps.slice(Math.max(0, Math.min(fork, steps.length - 2))).join('/'));
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
