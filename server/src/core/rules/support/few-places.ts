// Related places of a finding: at most ten, the last of which counts the rest.
import type { FindingPlace } from '../rule';

/** How many related places one finding has; beyond, editors show them all the same and nobody reads them. */
export const placeLimit = 10;

/** The places of the first of `all`; only these are located, so that a finding costs no more than what it shows. */
export function fewPlaces<T>(
  all: readonly T[],
  placeOf: (one: T) => FindingPlace | undefined,
  count = all.length,
): readonly FindingPlace[] {
  const places = all.slice(0, placeLimit).flatMap((one) => placeOf(one) ?? []);
  const last = places.at(-1);
  const rest = count - placeLimit;
  if (last === undefined || rest <= 0) return places;
  return [...places.slice(0, -1), { ...last, message: `${last.message}, and ${rest.toLocaleString('en-GB')} more` }];
}
