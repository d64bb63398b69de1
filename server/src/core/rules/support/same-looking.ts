// An ID that looks like a known one and is spelt with other characters.
import { lookAlike, signName } from '../../base/look-alikes';
import { appearance } from '../../base/plain-id';

/** The known ID that cannot be told from a written one by eye, or undefined. */
export function sameLooking(written: string, known: Iterable<string>): string | undefined {
  const seen = appearance(written);
  for (const id of known) if (id !== written && appearance(id) === seen) return id;
  return undefined;
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
