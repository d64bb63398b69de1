// The text that the lines of a literal or folded scalar stand for.
import { Unusual } from './source';

/** How a block scalar is announced: `>` folds; `-` strips the last line end, `+` keeps all of them. */
export interface BlockHeader {
  readonly folds: boolean;
  readonly chomping: 'strip' | 'clip' | 'keep';
  /** The columns that its lines are indented by more than the collection it stands in; 0 when the first line tells. */
  readonly indent: number;
}

interface Line {
  readonly indent: number;
  readonly content: string;
}

/** The text of a body; `parent` is the column of the collection that the scalar stands in. */
export function blockText(body: string, header: BlockHeader, parent: number): string {
  const keeps = header.chomping === 'keep';
  if (body === '') return '';
  const lines = body.split('\n').map(lineOf);
  const filled = lines.findLastIndex((line) => line.content !== '') + 1;
  if (filled === 0) return keeps ? '\n'.repeat(Math.max(lines.length - 1, 1)) : '';
  const first = lines.findIndex((line) => line.content !== '');
  const trim = trimOf(lines.slice(0, first + 1), header, parent);
  const end = Math.max(filled, lines.findLastIndex((line) => line.indent > trim) + 1);
  const shown = lines.slice(first, end);
  const above = lines.slice(0, first).map((line) => `${trimmed(line, trim)}\n`);
  const text = above.join('') + (header.folds ? folded(shown, trim) : literal(shown, trim));
  if (header.chomping === 'strip') return text;
  const whole = keeps
    ? text +
      lines
        .slice(end)
        .map((line) => `\n${trimmed(line, trim)}`)
        .join('')
    : `${text}\n`;
  return whole.endsWith('\n') ? whole : `${whole}\n`;
}

function lineOf(written: string): Line {
  const line = written.endsWith('\r') ? written.slice(0, -1) : written;
  const ink = line.search(/[^ ]/);
  const indent = ink < 0 ? line.length : ink;
  return { indent, content: line.slice(indent) };
}

/** How many columns each line loses; `lines` are the first with content and the empty ones above it. */
function trimOf(lines: readonly Line[], header: BlockHeader, parent: number): number {
  const indent = lines.at(-1)?.indent ?? 0;
  const least =
    header.indent > 0 ? parent + header.indent : lines.reduce((most, line) => Math.max(most, line.indent), 0);
  if (indent < least) throw new Unusual();
  return least;
}

function trimmed(line: Line, trim: number): string {
  return ' '.repeat(Math.max(line.indent - trim, 0)) + line.content;
}

function literal(lines: readonly Line[], trim: number): string {
  return lines.map((line) => trimmed(line, trim)).join('\n');
}

/** A line end becomes a space where both neighbours are filled and begin at the same column as the first line. */
function folded(lines: readonly Line[], trim: number): string {
  let text = '';
  let separator = '';
  let wasDeeper = false;
  for (const line of lines) {
    if (line.indent > trim || line.content.startsWith('\t')) {
      if (separator === ' ') separator = '\n';
      else if (!wasDeeper && separator === '\n') separator = '\n\n';
      text += separator + trimmed(line, trim);
      separator = '\n';
      wasDeeper = true;
    } else if (line.content !== '') {
      text += separator + line.content;
      separator = ' ';
      wasDeeper = false;
    } else if (separator === '\n') text += '\n';
    else separator = '\n';
  }
  return text;
}
