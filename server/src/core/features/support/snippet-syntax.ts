// The snippet syntax of LSP: placeholders, choices, and what must be escaped.

/** Text that a snippet takes as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A placeholder that offers words, the first at once. */
export function choice(place: number, words: readonly string[]): string {
  if (words.length === 0) return `$${place}`;
  return `\${${place}|${words.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

/** A snippet as plain text: every placeholder's own words, of a choice the first; for editors that know no snippets. */
export function withoutPlaceholders(text: string): string {
  return text
    .replace(/\$\{\d+\|((?:[^|\\,]|\\.)*)(?:[^|\\]|\\.)*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}
