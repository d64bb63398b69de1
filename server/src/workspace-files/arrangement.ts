// Which workspaces a folder holds and which files each reads: every settings file makes its folder a root.
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';
import { readContent } from '../core/model/lower';
import type { Listing } from '../host/host';
import {
  globMatcher,
  isInSkippedFolder,
  isSettingsName,
  selectionOf,
  settingsName,
  unmatchedGlobs,
  type Selection,
  type SelectionGlobs,
} from './selection';
import { folderOf, isWithin, pathWithin } from './uris';

/** The roots of a folder, and where each of its files belongs. */
export interface Arrangement {
  /** The folder itself first, then those within it. */
  readonly roots: readonly Uri[];
  /** The innermost root around a file. */
  rootOf(uri: Uri): Uri;
  /** The settings file of a root, or where it would be. */
  settingsOf(root: Uri): Uri;
  /** Whether the root around a file reads it. */
  isSelected(uri: Uri): boolean;
  /** Whether the root around a file or folder excludes it. */
  isExcluded(uri: Uri): boolean;
  /** The `include:` globs of a root that match none of these files. */
  unmatched(root: Uri, names: Iterable<Uri>): ReadonlySet<string>;
}

/** What one root of a listing comes to. */
export interface Share {
  /** The files to read. */
  readonly files: readonly Uri[];
  /** What cannot be read although it belongs to the root, and why. */
  readonly closed: ReadonlyMap<Uri, string>;
  /** The `include:` globs that match no file. */
  readonly unmatched: ReadonlySet<string>;
}

interface Root extends SelectionGlobs {
  readonly uri: Uri;
  readonly settings: Uri;
  readonly selects: Selection;
  readonly excludes: Selection;
}

/** The arrangement that the settings of a folder ask for; `settings` holds the globs of every settings file below it. */
export function arrange(folder: Uri, settings: ReadonlyMap<Uri, SelectionGlobs>): Arrangement {
  const roots = [rootAt(folder, settings)];
  const candidates = new Set(
    [...settings.keys()].map(folderOf).filter((uri) => uri !== folder && isWithin(uri, folder)),
  );
  for (const uri of [...candidates].sort((a, b) => a.length - b.length)) {
    const outer = roots.filter((root) => isWithin(uri, root.uri));
    const path = `${uri}/${settingsName}`;
    if (outer.some((root) => !root.excludes(pathWithin(root.uri, path)))) roots.push(rootAt(uri, settings));
  }
  const own = roots.length === 1 ? roots[0] : undefined;
  const around = (uri: Uri): Root | undefined => own ?? roots.findLast((root) => isWithin(uri, root.uri));
  const named = (root: Uri): Root | undefined => roots.find(({ uri }) => uri === root);
  return {
    roots: roots.map(({ uri }) => uri),
    rootOf: (uri) => around(uri)?.uri ?? folder,
    settingsOf: (root) => named(root)?.settings ?? `${root}/${settingsName}`,
    isSelected: (uri) => {
      const root = around(uri);
      if (root === undefined || isInSkippedFolder(pathWithin(folder, uri))) return false;
      return isSettings(uri) && folderOf(uri) === root.uri
        ? uri === root.settings
        : root.selects(pathWithin(root.uri, uri));
    },
    isExcluded: (uri) => {
      const root = around(uri);
      return root?.excludes(pathWithin(root.uri, uri)) ?? false;
    },
    unmatched: (uri, names) => {
      const root = named(uri);
      if (root === undefined || root.include.length === 0) return new Set();
      const paths = [...names].filter((name) => around(name) === root).map((name) => pathWithin(root.uri, name));
      return unmatchedGlobs(root.include, paths);
    },
  };
}

/** What each root of an arrangement reads of a listing. */
export function sharesOf(arrangement: Arrangement, listing: Listing): ReadonlyMap<Uri, Share> {
  const files = new Map<Uri, Uri[]>(arrangement.roots.map((root) => [root, []]));
  const closed = new Map<Uri, Map<Uri, string>>(arrangement.roots.map((root) => [root, new Map()]));
  for (const uri of listing.names)
    if (!listing.closed.has(uri) && arrangement.isSelected(uri)) files.get(arrangement.rootOf(uri))?.push(uri);
  const names = new Set(listing.closed.size === 0 ? [] : listing.names);
  for (const [uri, reason] of listing.closed)
    if (isMissed(arrangement, uri, names.has(uri))) closed.get(arrangement.rootOf(uri))?.set(uri, reason);
  return new Map(
    arrangement.roots.map((root) => [
      root,
      {
        files: files.get(root) ?? [],
        closed: closed.get(root) ?? new Map<Uri, string>(),
        unmatched: arrangement.unmatched(root, listing.names),
      },
    ]),
  );
}

/** Whether a file or folder that cannot be read would have been: a file by its name, a folder unless it is excluded. */
export function isMissed(arrangement: Arrangement, uri: Uri, isFile: boolean): boolean {
  return isFile ? arrangement.isSelected(uri) : !arrangement.isExcluded(uri);
}

/** Whether a URI is that of a settings file. */
export function isSettings(uri: Uri): boolean {
  return isSettingsName(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The globs that the text of a settings file holds; broken settings give what can be read of them. */
export function globsOf(uri: Uri, text: FileText): SelectionGlobs {
  const { documents } = readContent(uri, typeof text === 'string' ? text : '');
  const settings = documents.find((document) => document.kind === 'settings');
  return {
    include: settings?.include.map(({ value }) => value) ?? [],
    exclude: settings?.exclude.map(({ value }) => value) ?? [],
  };
}

/** Of several spellings of the settings' name in one folder, the documented one counts, else the first. */
function rootAt(uri: Uri, settings: ReadonlyMap<Uri, SelectionGlobs>): Root {
  const usual = `${uri}/${settingsName}`;
  const own = [...settings.keys()].filter((one) => folderOf(one) === uri).sort();
  const chosen = own.includes(usual) ? usual : (own[0] ?? usual);
  const globs = settings.get(chosen) ?? { include: [], exclude: [] };
  return { uri, settings: chosen, ...globs, selects: selectionOf(globs), excludes: globMatcher(globs.exclude) };
}
