// Which YAML files are curriculum files: by name, and by what the settings include and exclude.
import picomatch from 'picomatch';
import { globCountLimit, globFault, plainGlob } from '../core/model/glob-fault';
import { kindOfFileName } from '../core/schema/kinds';

/** The name of the settings file at a workspace's root. */
export const settingsName = 'care-curriculum.yaml';

/** Globs of the settings, relative to the workspace's root. */
export interface SelectionGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Tells for a path relative to the workspace's root, with `/`, whether the file is read. */
export type Selection = (path: string) => boolean;

/** The files that a workspace reads: those with a curriculum file's name and the included ones, without the excluded. */
export function selectionOf({ include, exclude }: SelectionGlobs): Selection {
  const isIncluded = matcherOf(include);
  const isExcluded = exclusionOf(exclude);
  return (path) => path === settingsName || ((hasCurriculumName(path) || isIncluded(path)) && !isExcluded(path));
}

/** Tells whether a path, or a folder that it lies in, is excluded. */
export function exclusionOf(exclude: readonly string[]): Selection {
  const matches = matcherOf(exclude);
  return (path) => exclude.length > 0 && withFolders(path).some(matches);
}

/** Whether the name alone marks a file as a curriculum file. */
function hasCurriculumName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const kind = kindOfFileName(name);
  return /\.curriculum\.ya?ml$/.test(name) || (kind !== undefined && kind !== 'settings');
}

function matcherOf(globs: readonly string[]): Selection {
  const clean = globs
    .map((glob) =>
      glob
        .trim()
        .replace(/^\.?\/+/, '')
        .replace(/\/+$/, ''),
    )
    .filter((glob) => glob !== '' && globFault(glob) === undefined)
    .slice(0, globCountLimit)
    .map(plainGlob);
  return clean.length === 0 ? () => false : picomatch(clean, { dot: true });
}

/** `a/b/c` as `a`, `a/b` and `a/b/c`. */
function withFolders(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_step, place) => steps.slice(0, place + 1).join('/'));
}
