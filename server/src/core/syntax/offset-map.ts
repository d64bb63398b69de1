// The way back from a mended text to the text the author wrote.
import { textRange, type TextRange } from '../base/text-range';
import type { TextEdit } from '../base/text-edit';

/** Edits of one text, in its order, and by how much each moves what lies behind it. */
interface Step {
  readonly edits: readonly TextEdit[];
  /** Where the new text of each edit begins in the text after all of them. */
  readonly starts: readonly number[];
}

/** Maps offsets of a text after one edit after another back to offsets of the first text. */
export class OffsetMap {
  readonly #steps: readonly Step[];

  constructor(steps: readonly Step[] = []) {
    this.#steps = steps;
  }

  /** The map after one more edit, given in offsets of the newest text. */
  with(edit: TextEdit): OffsetMap {
    return this.withAll([edit]);
  }

  /** The map after several edits at once, in their order, all in offsets of the newest text. */
  withAll(edits: readonly TextEdit[]): OffsetMap {
    let shift = 0;
    const starts = edits.map(({ range, newText }) => {
      const start = range.start + shift;
      shift += newText.length - (range.end - range.start);
      return start;
    });
    return new OffsetMap([...this.#steps, { edits, starts }]);
  }

  /** The offset in the first text; an offset within inserted text becomes the place it was inserted at. */
  original(offset: number): number {
    return this.#steps.reduceRight((at, step) => before(at, step), offset);
  }

  /** The range in the first text. */
  originalRange(range: TextRange): TextRange {
    return textRange(this.original(range.start), this.original(range.end));
  }
}

/** The offset before the edits of a step. */
function before(at: number, { edits, starts }: Step): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (edit === undefined) return at;
  const behind = at - (starts[low - 1] ?? 0);
  const { range, newText } = edit;
  if (behind >= newText.length) return range.end + behind - newText.length;
  return Math.min(range.start + behind, range.end);
}
