// The next ID in a list, in the style of those that are there.

/** The longest number at the end of an ID that is counted on; a longer one loses digits as a JavaScript number. */
const digitLimit = 12;

/**
 * An ID that is not taken: `LO4` after `LO3`; where the last one does not end in a number, the stem with one. `known` holds
 * the IDs too, for callers that ask again and again.
 */
export function freeId(
  taken: readonly (string | undefined)[],
  stem: string,
  known: ReadonlySet<string | undefined> = new Set(taken),
): string {
  const last = taken.at(-1) ?? '';
  const digits = endDigits(last);
  const isCounted = digits !== '' && digits.length <= digitLimit;
  const style = isCounted ? last.slice(0, -digits.length) : stem;
  const width = isCounted ? digits.length : 1;
  for (let number = isCounted ? Number(digits) + 1 : 1; ; number++) {
    const id = `${style}${String(number).padStart(width, '0')}`;
    if (!known.has(id)) return id;
  }
}

function endDigits(id: string): string {
  let start = id.length;
  while (start > 0 && id.length - start <= digitLimit && isDigit(id.charCodeAt(start - 1))) start--;
  return id.slice(start);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
