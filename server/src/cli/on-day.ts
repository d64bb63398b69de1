// Runs a command on another day than the clock's, for results that can be repeated.
import type { Surroundings } from './surroundings';
import { extended } from './extended';

/** The same surroundings on the given day; unchanged where none is given. */
export function onDay(around: Surroundings, today: string | undefined): Surroundings {
  return today === undefined ? around : extended(around, { host: extended(around.host, { today: () => today }) });
}
