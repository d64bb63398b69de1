// Writes files of one or several workspaces as one change: all of them, or none.
import { forNumber, listed, quoted } from '../../core/base/phrases';
import type { Disk } from '../../host/disk';
import { isSystemFault, writeFaultWords } from '../../host/fault-words';
import { UsageError } from '../usage-error';
import { PreparedSet, WriteFault, type Change, type WriteSet } from './prepared-set';

/**
 * Writes every file of the sets, or none. `shown` turns paths into what people read. Throws a UsageError that says why
 * nothing was changed, or, where the way back was refused too, which files are changed.
 */
export function writeSets(disk: Disk, sets: readonly WriteSet[], shown: (path: string) => string): void {
  const all = sets.filter(({ changes }) => changes.length > 0);
  const prepared: PreparedSet[] = [];
  try {
    for (const set of all) {
      const one = new PreparedSet(disk, set);
      prepared.push(one);
      one.prepare(set.changes);
    }
    for (const one of prepared) one.verify();
    for (const one of prepared) one.commit();
  } catch (error) {
    const cause = error instanceof WriteFault ? reasonFor(error, shown) : undefined;
    try {
      for (const one of prepared.toReversed()) one.undo();
    } catch (second) {
      if (!isSystemFault(second)) throw second;
      throw new UsageError(`${cause ?? 'the change failed'}; ${halfDone(prepared, shown)}`);
    }
    if (cause === undefined) throw error;
    throw new UsageError(`${cause}; nothing was changed`);
  }
}

function reasonFor({ path, reason }: WriteFault, shown: (path: string) => string): string {
  const name = quoted(shown(path), 200);
  switch (reason) {
    case 'outside':
      return `${name} leads to a place outside the workspace and is not written; replace the link by the file itself`;
    case 'changed':
      return `${name} was changed by another program while this one worked; run the command again`;
    case 'taken':
      return `${name} is there already and is left as before; choose another name or place`;
    case 'no-file':
      return `${name} is no regular file and is not written; give it another name`;
    case 'busy':
      return `another run is changing files here (${name}); run the command again when it has ended`;
    default:
      return `${name} cannot be written: ${writeFaultWords(reason.code)}`;
  }
}

function halfDone(prepared: readonly PreparedSet[], shown: (path: string) => string): string {
  const names = (changes: readonly Change[]): string => listed(changes.map(({ path }) => quoted(shown(path), 200)));
  const done = prepared.flatMap(({ progress }) => progress.done);
  const open = prepared.flatMap(({ progress }) => progress.open);
  const written = `${names(done)} ${forNumber(done.length, 'is', 'are')} changed and could not be put back`;
  const rest = open.length === 0 ? '' : `, ${names(open)} ${forNumber(open.length, 'is', 'are')} as before`;
  return done.length === 0
    ? 'nothing was changed, but temporary files are left for the next run to delete'
    : `${written}${rest}; the next run completes this once the cause is mended`;
}
