// The comments that excuse the next line: `# care-curriculum-ignore RULE[, RULE] -- reason`.
import { LineIndex, lineText } from '../base/line-index';
import { textRange, type Text, type TextRange } from '../base/text-range';

/** One such comment. `line` is the line it excuses, from 0; without a reason it excuses nothing. */
export interface IgnoreComment {
  readonly rules: readonly Text[];
  readonly reason: string | undefined;
  readonly range: TextRange;
  readonly line: number;
}

const word = 'care-curriculum-ignore';
const form = /^(\s*)#\s*care-curriculum-ignore\b[ \t]*(.*)$/;

/** The ignore comments of a text, in its order. Several may stand one above the other; all excuse the line below them. */
export function ignoreComments(text: string): readonly IgnoreComment[] {
  if (!text.includes(word)) return [];
  const index = new LineIndex(text);
  const comments: IgnoreComment[] = [];
  for (let line = 0; line < index.lineCount; line++) {
    const match = form.exec(lineText(text, index, line).trimEnd());
    if (match === null) continue;
    const [whole, indent = '', rest = ''] = match;
    const lineStart = index.offset({ line, character: 0 });
    const [names = '', ...reason] = rest.split(/(?:^|\s)--\s*/);
    const range = textRange(lineStart + indent.length, lineStart + whole.length);
    const from = lineStart + whole.length - rest.length;
    const said = reason.join(' -- ').trim();
    comments.push({ rules: ruleNames(names, from), reason: said === '' ? undefined : said, range, line: line + 1 });
  }
  return excusingTheLineBelow(comments);
}

function ruleNames(names: string, from: number): Text[] {
  const found: Text[] = [];
  for (const match of names.matchAll(/[^\s,]+/g)) {
    found.push({ value: match[0], range: textRange(from + match.index, from + match.index + match[0].length) });
  }
  return found;
}

/** Of comments that stand one above the other, each excuses the line below the last. */
function excusingTheLineBelow(comments: readonly IgnoreComment[]): readonly IgnoreComment[] {
  const settled: IgnoreComment[] = [];
  let below: { readonly from: number; readonly line: number } | undefined;
  for (const comment of comments.toReversed()) {
    const line = below?.from === comment.line ? below.line : comment.line;
    below = { from: comment.line - 1, line };
    settled.push({ ...comment, line });
  }
  return settled.reverse();
}
