// Seeded chance: the same seed gives the same workspace on every machine.

/** Draws values; each call takes the next one. */
export interface Chance {
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Several different ones, in the order of the list. */
  some<T>(list: readonly T[], count: number): readonly T[];
  /** True in this share of the calls. */
  in(share: number): boolean;
}

/** Chance from a seed and what is drawn for, so that one file does not depend on how many stand before it. */
export function chanceOf(seed: number, ...about: readonly number[]): Chance {
  let state = about.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 13), seed + 1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[whole(0, list.length - 1)];
    if (found === undefined) throw new Error('there is nothing to pick from an empty list');
    return found;
  };
  return {
    whole,
    pick,
    some: (list, count) => {
      const places = new Set<number>();
      while (places.size < Math.min(count, list.length)) places.add(whole(0, list.length - 1));
      return list.filter((_one, place) => places.has(place));
    },
    in: (share) => next() < share,
  };
}
