// Text of authors that steers nothing: no terminal, no direction of reading, and no invisible letters.

/** Stands in the place of a character that is not to be obeyed. */
const shown = '\uFFFD';

/** The text on one line, with every character that steers or is invisible shown as U+FFFD. */
export function harmless(text: string): string {
  return isPlain.test(text) ? text : harmlessLines(text.replace(/[\r\n\u2028\u2029]+/g, ' '));
}

/** `harmless` for several lines: line feeds and tabs stay. */
export function harmlessLines(text: string): string {
  if (isPlainLines.test(text)) return text;
  return text
    .replace(/\r(?=\n)/g, '')
    .replace(/[\r\u2028\u2029]/g, ' ')
    .replace(steering, (found: string, kept: string | undefined) => (kept === undefined ? shown : found));
}

/** The text without control characters, for a file: line ends and tabs stay, and so does every letter. */
export function withoutControls(text: string): string {
  return text.replace(controls, shown);
}

/** Everything that steers, as escapes of JSON, which say the same; the text must be JSON. */
export function harmlessJson(json: string): string {
  if (isPlainLines.test(json)) return json;
  return json.replace(invisible, (found) =>
    Array.from({ length: found.length }, (_none, place) => jsonEscape(found.charCodeAt(place))).join(''),
  );
}

/** The text for a page with references of its own: what steers is shown as U+FFFD, what is only invisible is left to `write`. */
export function rewriteInvisible(text: string, write: (codePoint: number) => string): string {
  if (isPlainLines.test(text)) return text;
  return text.replace(invisible, (found) => (steers.test(found) ? shown : write(found.codePointAt(0) ?? 0)));
}

function jsonEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

const isPlain = /^[ -~\t]*$/;
const isPlainLines = /^[ -~\t\n]*$/;

/** Control characters of C0 and C1 but the tab and line ends. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

const controlSet = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F';

/** Scripts in which the joiners U+200C and U+200D are a matter of spelling. */
const joiningScripts = ['Arab', 'Syrc', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym']
  .concat(['Sinh', 'Khmr', 'Mymr', 'Tibt'])
  .map((script) => `\\p{scx=${script}}`)
  .join('');

/** Invisible characters where they belong: joiners in spelling and in emoji, flags, and forms of the letter before. */
const spelling = [
  `(?<=[${joiningScripts}])[\\u200C\\u200D]`,
  '(?<=\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?)\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]*)[\\u{E0020}-\\u{E007F}]',
  '(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])[\\uFE00-\\uFE0F]',
  '(?<=\\p{scx=Mong})[\\u180B-\\u180D\\u180F]',
  '(?<=\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]',
].join('|');

/** Control characters, whatever Unicode lets a program show as nothing, line separators, halves of pairs and non-characters. */
const suspects = `[${controlSet}\\u2028\\u2029\\uFFF9-\\uFFFB\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\p{Surrogate}\\p{Default_Ignorable_Code_Point}]`;

const steering = new RegExp(`(${spelling})|${suspects}`, 'gu');
const invisible = new RegExp(`(?!${spelling})${suspects}`, 'gu');

/** What no page may hold: control characters, marks that embed or override a direction, halves of pairs, non-characters. */
const steers = new RegExp(
  `[${controlSet}\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\p{Surrogate}]`,
  'u',
);
