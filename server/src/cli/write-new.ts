// Writes files that must not be there yet.
import { listed, quoted } from '../core/base/phrases';
import type { Uri } from '../core/base/uri';
import { isSystemFault } from '../host/fault-words';
import { shownPath } from './paths';
import type { Surroundings } from './surroundings';
import { UsageError } from './usage-error';

/** A file to make. */
export interface NewFile {
  readonly uri: Uri;
  readonly text: string;
}

/** Writes all of the files, or none when one of them is there. */
export async function writeNew(files: readonly NewFile[], { host, cwd }: Surroundings): Promise<void> {
  const there: string[] = [];
  for (const { uri } of files) if ((await host.kindOf(uri)) !== 'missing') there.push(quoted(shownPath(cwd, uri), 200));
  if (there.length > 0) {
    const verb = there.length === 1 ? 'is there already and is' : 'are there already and are';
    throw new UsageError(`${listed(there)} ${verb} left as before; choose another name or place`);
  }
  for (const { uri, text } of files) {
    try {
      await host.writeFile(uri, text);
    } catch (error) {
      if (!isSystemFault(error)) throw error;
      throw new UsageError(
        `${quoted(shownPath(cwd, uri), 200)} cannot be written (${error.code}); choose a folder that you may write to`,
      );
    }
  }
}
