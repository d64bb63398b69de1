// Which workspaces a folder holds and which files each reads: settings files are roots, as on the command line.
import type { Uri } from '../core/base/uri';
import type { FileText } from '../core/index/file-state';
import { readContent } from '../core/model/lower';
import {
  exclusionOf,
  selectionOf,
  settingsName,
  type Selection,
  type SelectionGlobs,
} from '../workspace-files/selection';
import { folderOf, isWithin, pathWithin } from '../workspace-files/uris';

/** The roots of a folder, and where each of its files belongs. */
export interface Arrangement {
  /** The folder itself first, then those within it. */
  readonly roots: readonly Uri[];
  /** The innermost root around a file. */
  rootOf(uri: Uri): Uri;
  /** Whether the root around a file reads it. */
  isSelected(uri: Uri): boolean;
}

interface Root {
  readonly uri: Uri;
  readonly isSelected: Selection;
  readonly isExcluded: Selection;
}

/** The arrangement that the settings of a folder ask for; `settings` holds the globs of every settings file below it. */
export function arrange(folder: Uri, settings: ReadonlyMap<Uri, SelectionGlobs>): Arrangement {
  const roots = [readRoot(folder, settings)];
  const candidates = [...settings.keys()].map(folderOf).filter((uri) => uri !== folder && isWithin(uri, folder));
  for (const uri of candidates.sort((a, b) => a.length - b.length)) {
    const outer = roots.filter((root) => isWithin(uri, root.uri));
    const path = `${uri}/${settingsName}`;
    if (outer.some((root) => !root.isExcluded(pathWithin(root.uri, path)))) roots.push(readRoot(uri, settings));
  }
  const around = (uri: Uri): Root | undefined => roots.findLast((root) => isWithin(uri, root.uri));
  return {
    roots: roots.map(({ uri }) => uri),
    rootOf: (uri) => around(uri)?.uri ?? folder,
    isSelected: (uri) => {
      const root = around(uri);
      return root?.isSelected(pathWithin(root.uri, uri)) ?? false;
    },
  };
}

/** Whether a URI is that of a settings file. */
export function isSettings(uri: Uri): boolean {
  return uri.endsWith(`/${settingsName}`);
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

function readRoot(uri: Uri, settings: ReadonlyMap<Uri, SelectionGlobs>): Root {
  const globs = settings.get(`${uri}/${settingsName}`) ?? { include: [], exclude: [] };
  return { uri, isSelected: selectionOf(globs), isExcluded: exclusionOf(globs.exclude) };
}
