// The next free ID of a list, in the style of those it has.

/** The ID after the last one, counted on until it is free: `LO4` after `LO3`; `first` where there is none yet. */
export function nextFreeId(taken: readonly string[], first: string): string {
  const last = taken.at(-1);
  if (last === undefined) return first;
  const [, stem = first.replace(/\d+$/, ''), digits = '0'] = /^(.*?)(\d+)$/.exec(last) ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const id = `${stem}${String(number).padStart(digits.length, '0')}`;
    if (!taken.includes(id)) return id;
  }
}
