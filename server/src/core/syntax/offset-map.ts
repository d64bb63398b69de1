// The way back from a mended text to the text the author wrote.
import { textRange, type TextRange } from '../base/text-range';
import type { TextEdit } from '../base/text-edit';

/** Maps offsets of a text after one edit after another back to offsets of the first text. */
export class OffsetMap {
  readonly #edits: readonly TextEdit[];

  constructor(edits: readonly TextEdit[] = []) {
    this.#edits = edits;
  }

  /** The map after one more edit, given in offsets of the newest text. */
  with(edit: TextEdit): OffsetMap {
    return new OffsetMap([...this.#edits, edit]);
  }

  /** The offset in the first text; an offset within inserted text becomes the place it was inserted at. */
  original(offset: number): number {
    let at = offset;
    for (let place = this.#edits.length - 1; place >= 0; place--) {
      const edit = this.#edits[place];
      if (edit === undefined || at <= edit.range.start) continue;
      const end = edit.range.start + edit.newText.length;
      const removed = edit.range.end - edit.range.start;
      at = at >= end ? at - edit.newText.length + removed : Math.min(at, edit.range.end);
    }
    return at;
  }

  /** The range in the first text. */
  originalRange(range: TextRange): TextRange {
    return textRange(this.original(range.start), this.original(range.end));
  }
}
