// Sets flags of V8 in the versions that have them; others would complain on standard error, and go on.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/**
 * A flag, and the first and the last version of V8 that was seen to take it: major and minor, as in `process.versions.v8`. One
 * that was left out is the oldest or the newest tried, 10.2 and 14.6 (Node 18 and 26); VS Code brings a V8 of its own.
 */
export interface V8Flag {
  readonly flag: string;
  readonly firstV8?: number;
  readonly lastV8?: number;
}

/** Sets those of the flags that this V8 takes. */
export function setFlags(flags: readonly V8Flag[]): void {
  for (const flag of flagsFor(process.versions.v8, flags)) setFlagsFromString(flag);
}

/** Those of the flags that a version of V8 takes; its minor numbers end at 9. */
export function flagsFor(version: string, flags: readonly V8Flag[]): readonly string[] {
  const v8 = Number.parseFloat(version);
  return flags.filter(({ firstV8 = 0, lastV8 = Infinity }) => v8 >= firstV8 && v8 <= lastV8).map(({ flag }) => flag);
}

/** Has garbage collected when it is so many per cent of what is kept; V8 alone would let it become as much as that, or twice. */
export function limitGarbage(percent: number): void {
  setFlags([{ flag: `--heap-growing-percent=${String(percent)}` }]);
}
