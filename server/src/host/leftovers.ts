// The names of what a write set leaves on the disk while it runs; a run that was killed leaves them behind.

/** The name of the journal, in the root of the workspace. It does not end in `.yaml`, so it is never read as curriculum. */
export const journalName = '.care-curriculum-journal';

const temporary = /^\.care-curriculum-(\d{1,10})-[0-9a-f]{12}-\d{1,7}\.tmp$/;

/** The name of the nth temporary file of a write set. */
export function temporaryName(pid: number, token: string, nth: number): string {
  return `.care-curriculum-${String(pid)}-${token}-${String(nth)}.tmp`;
}

/** The process that made a temporary file; undefined for every other name. */
export function makerOf(name: string): number | undefined {
  const pid = temporary.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Whether a name is one of these. */
export function isLeftover(name: string): boolean {
  return name.startsWith('.') && (name === journalName || makerOf(name) !== undefined);
}
