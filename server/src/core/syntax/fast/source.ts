// The text that the fast parser reads, the place it has reached, and its way from line to line.
import { carriageReturn, dash, dot, hash, isBlank, newline, space, tab } from './codes';
import { Progress } from './progress';
import type { MapEntry, ScalarNode, SyntaxProblem } from '../tree';

/** Thrown at the first thing that is broken or out of the ordinary: the full parser is to read this text. */
export class Unusual extends Error {}

/** How many characters may stand between the start of a key and its colon. */
export const keyLimit = 1024;

/** How deep the fast parser follows collections; what is deeper is unusual. */
const depthLimit = 50;

/** A text without control characters, and where its reading stands. */
export class Source {
  readonly text: string;
  readonly length: number;
  /** Where reading goes on. */
  at = 0;
  /** Where the line begins that holds the last content found. */
  lineStart = 0;
  /** The column of the content at `at`; -1 at the end of the document. */
  column = -1;
  /** Where the last value ends in the text; an empty one ends where it could have begun. */
  valueEnd = 0;
  /** The same if that value is empty and nothing follows it but comments and empty lines; else -1. */
  emptyEnd = -1;
  /** Whether a comment stands between the last value and `at`. */
  commented = false;
  /** Whether a key between braces stood without a colon. */
  holdsBareKeys = false;
  /** The column of the leftmost of the lines of comment above `at`. */
  leastComment = Infinity;
  readonly progress = new Progress();
  /** What is wrong and keeps nobody from reading on: keys that occur twice. */
  readonly problems: SyntaxProblem[] = [];
  #depth = 0;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
  }

  /** The code unit at an offset; 0 behind the end. */
  codeAt(offset: number): number {
    return offset < this.length ? this.text.charCodeAt(offset) : 0;
  }

  /** The first offset from here on that holds no space. */
  skipSpaces(offset: number): number {
    let at = offset;
    while (this.codeAt(at) === space) at++;
    return at;
  }

  /** Whether an item of a list begins at `at`. */
  isItem(): boolean {
    return this.codeAt(this.at) === dash && isBlank(this.codeAt(this.at + 1));
  }

  /** Goes from behind a value to the next content. */
  toNextContent(): void {
    this.finishLine();
    this.passLines();
  }

  /** Goes from behind a value to the start of the next line; only a comment may stand between. */
  finishLine(): void {
    this.emptyEnd = -1;
    this.commented = false;
    let at = this.skipSpaces(this.at);
    if (at > this.at && this.codeAt(at) === hash) {
      this.commented = true;
      at = this.lineEnd(at);
    }
    if (this.codeAt(at) === carriageReturn) at++;
    if (at < this.length && this.codeAt(at++) !== newline) throw new Unusual();
    this.at = at;
  }

  /** Goes from the start of a line past empty lines and comments to the next content. */
  passLines(): void {
    this.leastComment = Infinity;
    let start = this.at;
    for (;;) {
      let at = this.skipSpaces(start);
      const code = this.codeAt(at);
      if (code === hash) {
        this.commented = true;
        this.leastComment = Math.min(this.leastComment, at - start);
        at = this.lineEnd(at);
      } else if (code === carriageReturn) at++;
      else if (code !== newline) {
        if (code === tab) throw new Unusual();
        this.at = at;
        this.lineStart = start;
        this.column = at === this.length || this.#isMarker(start) ? -1 : at - start;
        return;
      }
      start = Math.min(at + 1, this.length);
    }
  }

  /** Where the line ends that holds an offset. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.length : end;
  }

  /** Notes that a collection begins. */
  enter(): void {
    if (++this.#depth > depthLimit) throw new Unusual();
  }

  /** Notes that a collection ends. */
  leave(): void {
    this.#depth--;
  }

  /** Notes that a key stands there again; its value has just been read. */
  noteDuplicate({ range, text }: ScalarNode, { key }: MapEntry): void {
    const entry = { start: range.start, end: Math.max(range.end, this.valueEnd) };
    this.problems.push({ code: 'duplicate-key', range, key: text, first: key.range, entry });
  }

  /** Whether `---` or `...` stands at the start of this line. */
  #isMarker(start: number): boolean {
    const code = this.codeAt(start);
    if (code !== dash && code !== dot) return false;
    return this.codeAt(start + 1) === code && this.codeAt(start + 2) === code && isBlank(this.codeAt(start + 3));
  }
}
