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
const form = /^(\s*)#\s*care-curriculum-ignore\b[ \t]*([^\r\n]*?)\s*$/;

/** The ignore comments of a text, in its order. Several may stand one above the other; all excuse the line below them. */
export function ignoreComments(text: string): readonly IgnoreComment[] {
  if (!text.includes(word)) return [];
  const index = new LineIndex(text);
  const comments: IgnoreComment[] = [];
  for (let line = 0; line < index.lineCount; line++) {
    const match = form.exec(lineText(text, index, line));
    if (match === null) continue;
    const [, indent = '', rest = ''] = match;
    const start = index.lineStart(line) + indent.length;
    const [names = '', ...reason] = rest.split(/\s+--\s*/);
    const range = textRange(start, start + (match[0].trimEnd().length - indent.length));
    const from = index.lineStart(line) + match[0].indexOf(names, match[0].indexOf(word) + word.length);
    const said = reason.join(' -- ').trim();
    comments.push({ rules: ruleNames(names, from), reason: said === '' ? undefined : said, range, line: line + 1 });
  }
  return comments.map((comment) => ({ ...comment, line: excusedLine(comment.line, comments) }));
}

function ruleNames(names: string, from: number): Text[] {
  const found: Text[] = [];
  for (const match of names.matchAll(/[^\s,]+/g)) {
    found.push({ value: match[0], range: textRange(from + match.index, from + match.index + match[0].length) });
  }
  return found;
}

/** Steps over ignore comments that follow directly. */
function excusedLine(line: number, comments: readonly IgnoreComment[]): number {
  let target = line;
  for (const comment of comments) if (comment.line === target + 1) target = comment.line;
  return target;
}
