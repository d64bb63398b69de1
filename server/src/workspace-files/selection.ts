// Which files a workspace reads: by name, and by what its settings include and exclude.
import picomatch from 'picomatch';
import { readGlob } from '../core/model/glob';
import { globCountLimit, globFault, plainGlob } from '../core/model/glob-fault';
import { kindOfFileName } from '../core/schema/kinds';

/** The name of the settings file at a workspace's root, as documents spell it. */
export const settingsName = 'care-curriculum.yaml';

/** Globs of the settings, relative to the workspace's root. */
export interface SelectionGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Tells for a path relative to the workspace's root, with `/`, whether it is meant. */
export type Selection = (path: string) => boolean;

/** Whether a name is that of a settings file; the case of its letters does not matter. */
export function isSettingsName(name: string): boolean {
  return name.toLowerCase() === settingsName;
}

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Whether a folder of this name is never entered. */
export function isSkippedFolder(name: string): boolean {
  return skippedFolders.has(name);
}

/** Whether a path with `/` leads through a folder that is never entered. */
export function isInSkippedFolder(path: string): boolean {
  return path.split('/').slice(0, -1).some(isSkippedFolder);
}

/** The files that a workspace reads: those with a curriculum file's name and the included ones, without the excluded. */
export function selectionOf({ include, exclude }: SelectionGlobs): Selection {
  const isIncluded = globMatcher(include);
  const isExcluded = globMatcher(exclude);
  return (path) => isSettingsName(path) || ((hasCurriculumName(path) || isIncluded(path)) && !isExcluded(path));
}

/** Tells whether one of the globs matches a path or a folder that it lies in; a glob that cannot match is passed over. */
export function globMatcher(globs: readonly string[]): Selection {
  const patterns = globs.slice(0, globCountLimit).flatMap((glob) => {
    const read = readGlob(glob);
    return 'pattern' in read && globFault(glob) === undefined ? [plainGlob(read.pattern)] : [];
  });
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns, { dot: true });
  return (path) => withFolders(path.normalize('NFC')).some((one) => matches(one));
}

/** The globs that match none of the paths, as the settings write them; of one that is not used at all, a rule speaks. */
export function unmatchedGlobs(globs: readonly string[], paths: readonly string[]): ReadonlySet<string> {
  const used = globs.slice(0, globCountLimit).filter((glob) => globFault(glob) === undefined);
  return new Set(used.filter((glob) => !paths.some(globMatcher([glob]))));
}

/** Whether the name alone marks a file as a curriculum file. */
function hasCurriculumName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const kind = kindOfFileName(name);
  return /\.curriculum\.ya?ml$/i.test(name) || (kind !== undefined && kind !== 'settings');
}

/** `a/b/c` as `a`, `a/b` and `a/b/c`. */
function withFolders(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_step, place) => steps.slice(0, place + 1).join('/'));
}
