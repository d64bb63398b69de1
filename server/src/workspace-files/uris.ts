// Names of files: one spelling for each, because editors and systems escape differently; and how folders hold them.
import type { Uri } from '../core/base/uri';

/**
 * The one spelling of a URI inside the program: escapes as few as possible, scheme and host in lower case. Of the scheme
 * `file:`, three slashes whoever writes one or `localhost`, a drive's letter in lower case, no empty, `.` and `..` steps.
 */
export function canonicalUri(uri: string): Uri {
  if (nothingToRespell.test(uri) && !/\/\.{0,2}(?:\/|$)/.test(uri.slice(uri.indexOf('://') + 3))) return uri;
  const match = /^([a-z][a-z\d+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/i.exec(uri);
  if (match === null) return uri;
  const [whole, given = '', authority, path = ''] = match;
  const scheme = given.toLowerCase();
  const steps = path.split('/').map(respelt);
  if (scheme === 'file') return `file://${hostOf(authority)}${filePath(steps)}${uri.slice(whole.length)}`;
  return `${scheme}:${authority === undefined ? '' : `//${authority}`}${steps.join('/')}${uri.slice(whole.length)}`;
}

function hostOf(authority = ''): string {
  const host = authority.toLowerCase();
  return host === 'localhost' ? '' : host;
}

/** The path of a file; a slash at its end stays. */
function filePath(steps: readonly string[]): string {
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  if (kept.length === 0) return steps.length > 1 ? '/' : '';
  const path = `/${kept.join('/')}`.replace(/^\/[A-Z]:/, (letter) => letter.toLowerCase());
  return /^(?:|\.|\.\.)$/.test(steps.at(-1) ?? '') ? `${path}/` : path;
}

/** Most names hold no letter that could be spelt in two ways; tens of thousands of them are listed at once. */
const nothingToRespell = /^(?!file:\/\/[^/])[a-z][a-z\d+.-]*:\/\/[\w.!~*'()/-]*$/;

/** The canonical spelling with accents composed (NFC), as an editor writes names that a file system may hold decomposed. */
export function composedUri(uri: string): Uri {
  const own = canonicalUri(uri);
  return own.includes('%') ? own.split('/').map(composedStep).join('/') : own;
}

/** A folder's URI without the slash at its end. */
export function folderUri(uri: string): Uri {
  return canonicalUri(uri).replace(/(?<!\/)\/+$/, '');
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
  return /\.ya?ml$/i.test(uri);
}

/** The folder above; undefined at the top of a file system. */
export function parentOf(uri: Uri): Uri | undefined {
  const top = /^[^:/]+:(?:\/\/[^/]*)?/.exec(uri)?.[0] ?? '';
  return uri.length > top.length + 1 ? folderOf(uri) : undefined;
}

/** Only what is escaped can hold an accent. */
function composedStep(step: string): string {
  return step.includes('%') ? respelt(decoded(step).normalize('NFC')) : step;
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
