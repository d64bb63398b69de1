// Sets flags of V8 in the releases of Node that are known to have them; in others V8 would complain on standard error.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** A flag, and the major versions of Node that were seen to take it. */
export interface V8Flag {
  readonly flag: string;
  /** Any, if left out. */
  readonly firstNode?: number;
  readonly lastNode: number;
}

/** Sets those of the flags that this Node takes. */
export function setFlags(flags: readonly V8Flag[]): void {
  const node = Number.parseInt(process.versions.node, 10);
  for (const { flag, firstNode = 0, lastNode } of flags)
    if (node >= firstNode && node <= lastNode) setFlagsFromString(flag);
}

/** Has garbage collected when it is so many per cent of what is kept; V8 alone would let it become as much as that, or twice. */
export function limitGarbage(percent: number): void {
  setFlags([{ flag: `--heap-growing-percent=${String(percent)}`, lastNode: 24 }]);
}
