// The comments that excuse the next line: `# care-curriculum-ignore RULE[, RULE] -- reason`.
import { LineIndex, lineText } from '../base/line-index';
import { textRange, type Text, type TextRange } from '../base/text-range';

/** One such comment. `line` is the line it excuses, from 0; without a reason it excuses nothing. */
export interface IgnoreComment {
  readonly rules: readonly Text[];
  readonly reason: string | undefined;
  readonly range: TextRange;
  readonly line: number;
  /** What a comment in another form was probably meant to say; it excuses nothing, and has no reason above. */
  readonly meant: { readonly rules: readonly string[]; readonly reason: string } | undefined;
}

const word = 'care-curriculum-ignore';
const anyWord = /care[-_ ]curriculum[-_ ]ignore/i;
const form = /^(\s*)#\s*(care[-_ ]curriculum[-_ ]ignore)(?![\w])(.*)$/i;

/** The ignore comments of a text, in its order. Several may stand one above the other; all excuse the line below them. */
export function ignoreComments(text: string): readonly IgnoreComment[] {
  if (!anyWord.test(text)) return [];
  const index = new LineIndex(text);
  const comments: IgnoreComment[] = [];
  for (let line = 0; line < index.lineCount; line++) {
    const match = form.exec(lineText(text, index, line).trimEnd());
    if (match === null) continue;
    const [whole, indent = '', written = '', behind = ''] = match;
    const lineStart = index.offset({ line, character: 0 });
    const range = textRange(lineStart + indent.length, lineStart + whole.length);
    const said = saidIn(behind, lineStart + whole.length - behind.length, written === word);
    comments.push({ ...said, range, line: line + 1 });
  }
  return excusingTheLineBelow(comments);
}

/** What stands behind the comment's word, from an offset on. */
function saidIn(behind: string, from: number, isSpelt: boolean): Pick<IgnoreComment, 'rules' | 'reason' | 'meant'> {
  if (isSpelt && /^(?:\s|$)/.test(behind) && !/^\s*(?:[:=]|-+\w)/.test(behind)) {
    const [names = '', ...reasons] = behind.split(/(?:^|\s)--(?!-)\s*/);
    const reason = reasons.join(' -- ').trim();
    if (reason !== '') return { rules: ruleNames(names, from), reason, meant: undefined };
  }
  const [, skipped = '', names = '', parting = '', rest = ''] = loose.exec(behind) ?? [];
  const rules = ruleNames(names, from + skipped.length);
  const reason = rest.trim();
  const isParted = parting.trim() !== '' && (parting.trim() !== '--' || reason !== '');
  const isOtherForm = isParted || reason !== '' || skipped.trim() !== '' || !isSpelt;
  if (!isOtherForm || rules.length === 0) {
    const [, only = ''] = /^\s*--\s*(.*)$/.exec(behind) ?? [];
    return { rules, reason: only === '' ? undefined : only, meant: undefined };
  }
  return { rules, reason: undefined, meant: { rules: rules.map(({ value }) => value), reason } };
}

/**
 * Rules and reason in whatever way they are parted: a colon, one hyphen, a dash, a bracket, or nothing but a space. In
 * front of them may stand a colon, or the `-next-line` of other tools.
 */
const loose =
  /^((?:-(?:next-)?line\b)?[\s:=]*)([\w-]*\w(?:\s*,\s*[\w-]*\w)*)?(\s*(?:[:;.=|/>]|[-‐‑–—−]+>?|\()?)(.*)$/su;

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
