// A text's lines with their places, as LSP and YAML count them; a leading BOM belongs to no line.

/** One line without its line end. */
export interface TextLine {
  /** The offset of its first character. */
  readonly start: number;
  /** The offset behind its last character. */
  readonly end: number;
  readonly text: string;
}

/** The lines of a text; a text that ends in a line end has an empty last line. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const add = (end: number): void => {
    lines.push({ start, end, text: text.slice(start, end) });
  };
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
