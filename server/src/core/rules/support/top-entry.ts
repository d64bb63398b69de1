// A new first entry of a document, as `kind` is where readers look first.
import { lineEndOf, lineStartAt } from '../../base/line-index';
import type { Change } from '../../base/fix';
import { textRange, type TextRange } from '../../base/text-range';

/** The change that puts `key: word` in front of all entries of the document at this range. */
export function topEntry(text: string, document: TextRange, key: string, word: string): Change {
  const { start } = document;
  const entry = `${key}: ${word}`;
  if (text.charAt(start) === '{') {
    const isEmpty = /^\{\s*\}/.test(text.slice(start));
    return { op: 'replace', range: textRange(start + 1, start + 1), text: isEmpty ? entry : `${entry}, ` };
  }
  const lineStart = lineStartAt(text, start);
  const indent = text.slice(lineStart, start).replace(/^\uFEFF/, '');
  if (indent.trim() !== '') return { op: 'insert', path: [key], value: word };
  const lineEnd = lineEndOf(text);
  return { op: 'replace', range: textRange(start, start), text: `${entry}${lineEnd}${indent}` };
}
