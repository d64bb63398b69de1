// Completes interrupted changes before the files of a workspace are read.
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { counted, forNumber, listed, quoted } from '../../core/base/phrases';
import type { Disk } from '../../host/disk';
import { isSystemFault, writeFaultWords } from '../../host/fault-words';
import type { Host } from '../../host/host';
import { journalName } from '../../host/leftovers';
import type { Trail } from '../trail';
import { UsageError } from '../usage-error';
import { completeJournal, removeTemporaries } from './recover';

/** What recovering needs. */
interface Given {
  readonly disk: Disk;
  readonly trail: Trail;
  readonly shown: (path: string) => string;
  /** Takes a sentence for standard error. */
  readonly tell: (sentence: string) => void;
}

/** A host that completes what killed runs have left in a folder before it lists the folder. */
export function recoveringHost(host: Host, given: Given): Host {
  return {
    ...host,
    list: async (folder, roots) => {
      const listing = await host.list(folder, roots);
      const leftovers = (listing.leftovers ?? []).map((uri) => fileURLToPath(uri));
      if (leftovers.length === 0) return listing;
      const temporaries = leftovers.filter((path) => !path.endsWith(journalName));
      const journals = leftovers.filter((path) => path.endsWith(journalName));
      if (temporaries.length > 0) journals.push(...ownJournalsAbove(fileURLToPath(folder), given.disk));
      for (const path of journals) complete(path, given);
      ignoringFaults(() => {
        removeTemporaries(given.disk, temporaries);
      });
      return host.list(folder, roots);
    },
  };
}

function complete(path: string, { disk, trail, shown, tell }: Given): void {
  try {
    const { completed, kept } = completeJournal(disk, dirname(path));
    for (const file of completed) trail.completed.add(pathToFileURL(file).href);
    if (completed.length > 0)
      tell(
        `an earlier run was interrupted; its ${forNumber(completed.length, 'change', 'changes')} to ${counted(completed.length, 'file')} ${forNumber(completed.length, 'is', 'are')} complete now`,
      );
    if (kept.length > 0)
      tell(
        `${listed(kept.map((file) => quoted(shown(file), 200)))} ${forNumber(kept.length, 'was', 'were')} to be changed by a run that was interrupted, and ${forNumber(kept.length, 'holds', 'hold')} something else now; run that command again`,
      );
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    throw new UsageError(
      `an earlier run was interrupted, and its changes to files in ${quoted(shown(dirname(path)), 200)} cannot be completed: ${writeFaultWords(error.code)}`,
    );
  }
}

/** The run may have been started further up. Another user's journal there is none of ours. */
function ownJournalsAbove(folder: string, disk: Disk): readonly string[] {
  const found: string[] = [];
  for (let at = dirname(folder); ; at = dirname(at)) {
    const path = join(at, journalName);
    ignoringFaults(() => {
      const entry = disk.entry(path);
      if (entry !== undefined && (process.getuid === undefined || entry.uid === process.getuid())) found.push(path);
    });
    if (dirname(at) === at) return found;
  }
}

function ignoringFaults(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isSystemFault(error)) throw error;
  }
}
