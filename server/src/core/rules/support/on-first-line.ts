// Findings point at one line, however far the value goes on.
import { textRange, type TextRange } from '../../base/text-range';

/** The part of a range that lies on its first line. */
export function onFirstLine(text: string, range: TextRange): TextRange {
  const length = text.slice(range.start, range.end).search(/[\r\n]/);
  return length < 0 ? range : textRange(range.start, range.start + length);
}
