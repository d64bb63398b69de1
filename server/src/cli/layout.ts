// Text in lines of a limited width, measured as a terminal shows it.
import type * as StringWidth from 'string-width';
import { withoutCodes } from './terminal';

/** The columns that a text takes on a terminal; colour takes none. */
export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : onDemand().default(withoutCodes(text));
}

/** Preparing the package takes longer than all of a small check, and plain text does not need it. */
function onDemand(): typeof StringWidth {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the one way to load a part of the bundle at once and late
  return require('string-width') as typeof StringWidth;
}

/** The text with spaces up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text in lines of at most `width` columns, broken at spaces that may break; a word that is longer is broken too. */
export function wrapped(text: string, width: number): readonly string[] {
  return linesOf(text, width).map((line) => line.replaceAll('\u00A0', ' '));
}

function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((one) => one !== '')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = '';
    }
    const pieces = broken(word, width);
    lines.push(...(pieces.length > 1 ? [line, ...pieces.slice(0, -1)].filter((piece) => piece !== '') : []));
    const last = pieces.at(-1) ?? '';
    line = line === '' || pieces.length > 1 ? last : `${line} ${last}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A word in pieces of at most `width` columns. */
function broken(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
