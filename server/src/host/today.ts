// The one clock that tells the day: waivers and reviews must not end earlier in one office than in another.
import { utcDay } from '../core/base/calendar';

/** Today's date in Coordinated Universal Time, as `2026-07-31`; the time zone of the machine has no part in it. */
export function today(): string {
  return utcDay(new Date());
}
