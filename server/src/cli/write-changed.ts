// Writes the new texts of files that were read: the files of all workspaces as one change.
import { fileURLToPath } from 'node:url';
import type { Uri } from '../core/base/uri';
import { requireFreeOutput } from './output-place';
import { pathToShow } from './paths';
import type { CommonOptions } from './request';
import type { Surroundings } from './surroundings';
import { writeSets } from './write-set/write-sets';

/** The texts of one workspace before and after, in the order in which they are written. */
export interface ChangedWorkspace {
  readonly root: Uri;
  readonly texts: readonly ChangedText[];
}

/** A file that says something else now. */
export interface ChangedText {
  readonly uri: Uri;
  readonly before: string;
  readonly after: string;
}

/** Writes all texts, or none; a file that does not hold its text of before any more is not overwritten. */
export function writeChanged(
  workspaces: readonly ChangedWorkspace[],
  { output }: CommonOptions,
  around: Surroundings,
): void {
  requireFreeOutput(output, around);
  const sets = workspaces.map(({ root, texts }) => ({
    root: fileURLToPath(root),
    changes: texts.map(({ uri, before, after }) => ({
      path: fileURLToPath(uri),
      before: Buffer.from(before),
      after: Buffer.from(after),
    })),
  }));
  writeSets(around.disk, sets, (path) => pathToShow(around.cwd, path));
}
