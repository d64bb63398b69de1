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
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}
