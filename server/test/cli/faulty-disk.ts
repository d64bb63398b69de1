// A disk that stops or refuses at a chosen call, for tests of what a run leaves behind.
import type { Disk } from '../../src/host/disk';
import { nodeDisk } from '../../src/host/node-disk';

/** Stands for the end of the process: nothing can be done afterwards. */
export class Killed extends Error {}

/** The calls that change something. */
const changing = ['makeFolder', 'removeFolder', 'create', 'rename', 'remove', 'append'] as const;

/** How a call is answered: by the disk, by the end of the process, or by an error of the system with this code. */
type Answer = 'done' | 'kill' | { readonly code: string };

/** This machine's disk, whose nth changing call (from 1) is answered as `answer` says. */
export function faultyDisk(answer: (nth: number) => Answer): { readonly disk: Disk; readonly calls: () => number } {
  let calls = 0;
  let isKilled = false;
  const methods = Object.entries(nodeDisk) as readonly (readonly [string, (...args: never[]) => unknown])[];
  const faulty = methods.map(([name, plain]) => {
    const isChanging = (changing as readonly string[]).includes(name);
    const method = (...args: never[]): unknown => {
      const own = isChanging && !isKilled ? answer(++calls) : 'done';
      const now = isKilled ? 'kill' : own;
      if (now === 'done') return plain(...args);
      if (now === 'kill') {
        if (!isKilled && name === 'create') tear(args as unknown as Parameters<Disk['create']>);
        isKilled = true;
        throw new Killed();
      }
      throw Object.assign(new Error(`${now.code}: refused`), { code: now.code, syscall: name });
    };
    return [name, method] as const;
  });
  return { disk: Object.fromEntries(faulty) as unknown as Disk, calls: () => calls };
}

/** A process that is killed while it writes leaves half a file. */
function tear([path, content]: Parameters<Disk['create']>): void {
  nodeDisk.create(path, content.subarray(0, content.length >> 1));
}
