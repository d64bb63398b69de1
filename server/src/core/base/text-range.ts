// Half-open ranges of a text, the one way positions are kept in the core.

/** A range of a text: `start` is included, `end` is not; both are offsets in UTF-16 code units from 0. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A value together with the range it was written at. */
export interface Spanned<T> {
  readonly value: T;
  readonly range: TextRange;
}

/** Text as the author wrote it, with its range. */
export type Text = Spanned<string>;

/** The range between two offsets. */
export function textRange(start: number, end: number): TextRange {
  return { start, end };
}

/** Whether the offset lies in the range; the end counts, because a cursor stands between two characters. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether the two ranges share at least one character, or one is empty and lies within the other. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** Orders ranges by start, then by end. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || a.end - b.end;
}
