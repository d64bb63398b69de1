// What is said of a text between brackets that YAML ends earlier than its author.
import { quoted } from './phrases';

/** The title of the quick fix. */
export const quoteTitle = 'Put the whole text in quotes';

/** What ends a text between brackets, with its verb; all else is a colon. */
const enders: Readonly<Record<string, string>> = {
  ',': 'a comma between brackets ends',
  '[': 'a bracket between brackets ends',
  '#': '" #" starts a comment and ends',
  '{': 'a brace between brackets ends',
};

/** What is said of a text of which a comma, a colon or a bracket leaves only `kept`. */
export function bracketCause(kept: string, written: string, sign = ','): string {
  const ender = enders[sign] ?? 'a colon and a space end';
  return `${ender} a text without quotes, so YAML reads only ${quoted(kept, 40)} of ${quoted(written, 80)}; put the whole text in quotes`;
}
