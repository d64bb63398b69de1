// The next ID in a list, in the style of those that are there.

/** An ID that is not taken: `LO4` after `LO3`; where the last one does not end in a number, the stem with one. */
export function freeId(taken: readonly (string | undefined)[], stem: string): string {
  const [, style = stem, digits = '0'] = /^(.*?)(\d+)$/.exec(taken.at(-1) ?? '') ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const id = `${style}${String(number).padStart(digits.length, '0')}`;
    if (!taken.includes(id)) return id;
  }
}
