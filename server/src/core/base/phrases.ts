// Small pieces of the sentences that findings are made of, so that all of them read alike.

/** A value in double quotes, cut where it is too long to read in a sentence. */
export function quoted(value: string, limit = 60): string {
  // A huge value costs no more than what is shown of it.
  const part = value.length > 40 * limit ? value.slice(0, 40 * limit) : value;
  const line = part.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > limit || part.length < value.length
    ? `"${letters.slice(0, limit - 1).join('')}…"`
    : `"${line}"`;
}

/** Words joined as in prose: `a, b or c`; past `limit` the rest is counted. */
export function listed(words: readonly string[], joiner: 'and' | 'or' = 'and', limit = 8): string {
  const shown = words.length > limit ? [...words.slice(0, limit), `${String(words.length - limit)} more`] : words;
  const last = shown.at(-1) ?? '';
  if (shown.length < 2) return last;
  return `${shown.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/** A number with its noun: `1 outcome`, `3 outcomes`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${forNumber(count, noun, plural)}`;
}

/** The word that agrees with a number: `forNumber(names.length, 'is', 'are')`. Every sentence agrees through it. */
export function forNumber<T>(count: number, singular: T, plural: T): T {
  return count === 1 ? singular : plural;
}

/** A number as people write it: at most one decimal place. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A number with at most one decimal place, and its noun: `1 credit`, `7.5 hours`. */
export function amount(value: number, noun: string, plural = `${noun}s`): string {
  return `${figure(value)} ${forNumber(Number(figure(value)), noun, plural)}`;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
