// Replacements in a text, and how a set of them is applied.
import { compareRanges, type TextRange } from './text-range';

/** Put `newText` in the place of `range`. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** The text after all edits; edits that overlap an earlier one are left out, so that the result is always a whole text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => compareRanges(a.range, b.range));
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.range.start < done) continue;
    result += text.slice(done, edit.range.start) + edit.newText;
    done = edit.range.end;
  }
  return result + text.slice(done);
}

/** Whether two edits cannot both be applied. */
export function conflicts(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === b.range.start) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
