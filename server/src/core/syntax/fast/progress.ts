// How far the fast parser has come, and the part of the text in which to look for what it could not read.
import { lineStartAt } from '../../base/line-index';
import { dash, isBlank } from './codes';

/** What stands for all that a list or a mapping holds before the item or entry that is being read. */
const short = { item: '- 0', entry: 'k: 0' } as const;

/** How much of the text behind the place where reading stopped belongs to the excerpt, in UTF-16 code units, and the rest of that line. */
const reach = 600;

/** The collections of lines that are being read, from the root inwards. */
export class Progress {
  /** Where each collection begins; what lies deeper than `#depth` is left from before. */
  readonly #starts: number[] = [];
  /** Where the entry or the item of each begins that is being read. */
  readonly #current: number[] = [];
  #depth = 0;

  /** A collection begins. */
  open(at: number): void {
    this.#starts[this.#depth] = at;
    this.#current[this.#depth] = at;
    this.#depth++;
  }

  /** Its next entry or item begins. */
  next(at: number): void {
    this.#current[this.#depth - 1] = at;
  }

  /** The innermost collection ends. */
  close(): void {
    this.#depth--;
  }

  /**
   * The text around the place where reading stopped, with a short entry and blanks for all that was read to its end in the
   * collections that are being read; behind the end of the root, its last entry counts as being read. Offsets are those of
   * the text.
   */
  excerpt(text: string, at: number): string {
    const parts: string[] = [];
    let done = 0;
    for (let level = 0; level < Math.max(this.#depth, 1); level++) {
      const start = this.#starts[level];
      const current = this.#current[level];
      if (start === undefined || current === undefined) break;
      const end = lineStartAt(text, current);
      const stub = isItem(text, start) ? short.item : short.entry;
      if (end - start <= stub.length) continue;
      parts.push(text.slice(done, start), stub.padEnd(end - start - 1), '\n');
      done = end;
    }
    const end = text.indexOf('\n', at + reach) + 1;
    return parts.join('') + text.slice(done, end === 0 ? undefined : end);
  }
}

function isItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && isBlank(text.charCodeAt(at + 1));
}
