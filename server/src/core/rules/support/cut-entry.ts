// A lone word behind a text between braces: `{statement: Plan care, review}`, where a comma cut the text.
import { textRange, type TextRange } from '../../base/text-range';
import type { ShapeProblem } from '../../schema/shape-problem';

/** A text that a comma between braces ends, with the lone word behind it. */
export interface CutEntry {
  readonly range: TextRange;
  /** The part that is read. */
  readonly kept: string;
  /** All that was written. */
  readonly written: string;
}

const entry = /^\s*[\w-]+:\s+([^\s"'[\]{}#&*!|>%@`][^"'[\]{}#]*?)\s*$/;

/** The cut text whose last word is taken for a key; undefined for a key that is known, misspelt or still being typed. */
export function cutEntry(problem: ShapeProblem, text: string): CutEntry | undefined {
  if (problem.code !== 'unknown-property' || problem.near.length > 0) return undefined;
  const { property, allowed, range } = problem;
  if (allowed.some((key) => key.startsWith(property)) || !/^\s*[,}]/.test(text.slice(range.end, range.end + 200)))
    return undefined;
  const comma = text.lastIndexOf(',', range.start);
  if (comma < 0 || text.slice(comma + 1, range.start).trim() !== '') return undefined;
  const start = Math.max(text.lastIndexOf(',', comma - 1), text.lastIndexOf('{', comma - 1)) + 1;
  const kept = entry.exec(text.slice(start, comma))?.[1];
  if (kept === undefined) return undefined;
  const from = start + text.slice(start, comma).indexOf(kept, text.slice(start, comma).indexOf(':') + 1);
  const written = text.slice(from, range.end).replace(/\s+/g, ' ');
  return { range: textRange(from, range.end), kept, written };
}
