// An ID that looks like a known one and is spelt with other characters.
import { lookAlike, signName } from '../../base/look-alikes';
import type { LostReference } from './lost-reference';

/** The known ID that cannot be told from a reference by eye, or undefined. */
export function twinOf({ text, known, except }: LostReference): string | undefined {
  const twin = known.alike(text.value);
  return twin === except ? undefined : twin;
}

/** The characters in which two IDs of one appearance differ, as a message names them. */
export function differingSigns(written: string, known: string): string {
  const [own, other] = [Array.from(written), Array.from(known)];
  const isOdd = (sign: string): boolean => lookAlike(sign) !== undefined;
  const sign = own.find((one) => isOdd(one) && !other.includes(one));
  if (sign !== undefined) return `it holds ${signName(sign)}`;
  const there = other.find((one) => isOdd(one) && !own.includes(one));
  return there === undefined ? 'its characters differ' : `that one holds ${signName(there)}`;
}
