// Writes files that must not be there yet.
import { fileURLToPath } from 'node:url';
import { forNumber, listed, quoted } from '../core/base/phrases';
import type { Uri } from '../core/base/uri';
import { requireFreeOutput } from './output-place';
import { pathToShow, shownPath } from './paths';
import type { CommonOptions } from './request';
import type { Surroundings } from './surroundings';
import { UsageError } from './usage-error';
import { writeSets } from './write-set/write-sets';

/** A file to make. */
export interface NewFile {
  readonly uri: Uri;
  readonly text: string;
}

/** Writes all of the files below a root, the first one last (it says that the others are there), or none when one exists. */
export async function writeNew(
  root: Uri,
  files: readonly NewFile[],
  { output }: CommonOptions,
  around: Surroundings,
): Promise<void> {
  const { host, disk, cwd, trail } = around;
  // What an interrupted run was to make has just been completed.
  const open = files.filter(({ uri }) => !trail.completed.has(uri));
  const there: string[] = [];
  for (const { uri } of open)
    if (['file', 'folder'].includes(await host.kindOf(uri))) there.push(quoted(shownPath(cwd, uri), 200));
  if (there.length > 0) {
    const verb = forNumber(there.length, 'is there already and is', 'are there already and are');
    throw new UsageError(`${listed(there)} ${verb} left as before; choose another name or place`);
  }
  const changes = open.toReversed().map(({ uri, text }) => ({
    path: fileURLToPath(uri),
    before: undefined,
    after: Buffer.from(text),
  }));
  requireFreeOutput(
    output,
    around,
    changes.map(({ path }) => path),
  );
  writeSets(disk, [{ root: fileURLToPath(root), changes }], (path) => pathToShow(cwd, path));
}
