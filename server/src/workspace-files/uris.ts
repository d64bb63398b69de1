// Names of files: one spelling for each, because editors and systems escape differently; and how folders hold them.
import type { Uri } from '../core/base/uri';

/** The one spelling of a URI inside the server: escapes as few as possible, a drive's letter in lower case. */
export function canonicalUri(uri: string): Uri {
  if (nothingToRespell.test(uri)) return uri;
  const match = /^([a-z][a-z\d+.-]*):(\/\/[^/?#]*)?([^?#]*)/i.exec(uri);
  if (match === null) return uri;
  const [whole, scheme = '', authority = '', path = ''] = match;
  const rest = uri.slice(whole.length);
  const steps = path.split('/').map(respelt).join('/');
  const drive = steps.replace(/^\/[A-Z]:/, (letter) => letter.toLowerCase());
  return `${scheme.toLowerCase()}:${authority}${drive}${rest}`;
}

/** Most names hold no letter that could be spelt in two ways; tens of thousands of them are listed at once. */
const nothingToRespell = /^[a-z][a-z\d+.-]*:\/\/[\w.!~*'()/-]*$/;

/** A folder's URI without the slash at its end. */
export function folderUri(uri: string): Uri {
  return canonicalUri(uri).replace(/\/+$/, '');
}

/** Whether a URI is a folder's or lies in it. */
export function isWithin(uri: Uri, folder: Uri): boolean {
  return uri === folder || uri.startsWith(`${folder}/`);
}

/** The path of a URI from a folder above it, with `/`. */
export function pathWithin(folder: Uri, uri: Uri): string {
  return decoded(uri.slice(folder.length + 1));
}

/** The folder that a URI lies in. */
export function folderOf(uri: Uri): Uri {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** Whether the name is one of a YAML file. */
export function isYaml(uri: Uri): boolean {
  return /\.ya?ml$/.test(uri);
}

/** Half a surrogate pair has no code that could be escaped; it counts as the replacement character. */
function respelt(step: string): string {
  return encodeURIComponent(decoded(step).replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /%(?:3A|40|2C|2B|3D|24|26|3B)/g,
    decodeURIComponent,
  );
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
