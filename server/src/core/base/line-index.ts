// Offsets to lines and columns and back, with the line ends that LSP and YAML know.

/** A place in a text: line and character from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of one text begin. A line ends at `\n`, `\r\n` or a lone `\r`; a leading BOM has no width. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;
  readonly #bom: number;

  constructor(text: string) {
    this.#starts = lineStarts(text);
    this.#length = text.length;
    this.#bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** The number of lines; a text that ends in a line end has an empty last line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= at) low = middle;
      else high = middle - 1;
    }
    const character = at - this.lineStart(low) - (low === 0 ? this.#bom : 0);
    return { line: low, character: Math.max(0, character) };
  }

  /** The offset of a position; a character behind the line's end is moved to that end. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.#length;
    const start = this.lineStart(position.line) + (position.line === 0 ? this.#bom : 0);
    const next = position.line + 1 < this.lineCount ? this.lineStart(position.line + 1) : this.#length;
    return Math.min(start + Math.max(0, position.character), Math.max(start, next));
  }

  /** The offset at which a line begins. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}

/** The text of one line without its line end; `line` counts from 0. */
export function lineText(text: string, index: LineIndex, line: number): string {
  const end = line + 1 < index.lineCount ? index.lineStart(line + 1) : text.length;
  return text
    .slice(index.lineStart(line), end)
    .replace(/[\r\n]+$/, '')
    .replace(/^\uFEFF/, '');
}

/** Where the line that holds an offset begins; looks back no further than that line. */
export function lineStartAt(text: string, offset: number): number {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** How the lines of a text end, for lines that are added to it: as its first line does. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
  const first = /\r\n?|\n/.exec(text)?.[0];
  return first === '\r\n' || first === '\r' ? first : '\n';
}

/** Whether a UTF-16 code unit ends a line. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    starts.push(at + 1);
  }
  return starts;
}
