// Ranges on one line: the first line of a text that may run over several, and a phrase of it found in the source.
import { textRange, type Text, type TextRange } from '../../base/text-range';
import type { RuleContext } from '../rule';

/** The first line of a text as it stands in the file; of a block scalar, the first line below its `>` or `|`. */
export function firstLine({ range }: Text, context: RuleContext): TextRange {
  const source = context.file.text.slice(range.start, range.end);
  const header = /^[|>][^\r\n]*[\r\n]+/.exec(source)?.[0].length ?? 0;
  const line = /^\s*[^\r\n]*/.exec(source.slice(header))?.[0] ?? '';
  const indent = line.length - line.trimStart().length;
  return textRange(range.start + header + indent, range.start + header + line.trimEnd().length);
}

/** The first place of a phrase, as whole words, in a text's source; undefined where a line break or an escape parts it. */
export function placeOf(phrase: string, { range }: Text, context: RuleContext): TextRange | undefined {
  const source = context.file.text.slice(range.start, range.end);
  for (let at = source.indexOf(phrase); at >= 0; at = source.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (isLetter(source.charAt(at - 1)) || isLetter(source.charAt(end))) continue;
    return textRange(range.start + at, range.start + end);
  }
  return undefined;
}

function isLetter(character: string): boolean {
  return /^[\p{L}\p{N}'’-]$/u.test(character);
}
