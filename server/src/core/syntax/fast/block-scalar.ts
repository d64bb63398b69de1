// Literal and folded scalars: `|` and `>` with their indentation and chomping signs, and where their lines end.
import type { ScalarNode } from '../tree';
import { carriageReturn, dash, greaterThan, isBlank, newline, nine, plus, space, tab, zero } from './codes';
import { blockText, type BlockHeader } from './block-text';
import { Unusual, type Source } from './source';

/** Reads the block scalar at the source's place, up to the start of the line below it; `parent` is its collection's column. */
export function blockScalar(source: Source, parent: number): ScalarNode {
  const start = source.at;
  const header = readHeader(source);
  const bodyStart = source.at;
  const end = bodyEnd(source, header, parent);
  const text = blockText(source.text.slice(bodyStart, end), header, parent);
  source.at = end;
  source.valueEnd = end;
  return { kind: 'scalar', range: { start, end }, text, style: 'block' };
}

/** Goes to the start of the line below the header. */
function readHeader(source: Source): BlockHeader {
  const folds = source.codeAt(source.at) === greaterThan;
  let chomping: BlockHeader['chomping'] | undefined;
  let indent = 0;
  for (;;) {
    const code = source.codeAt(++source.at);
    if (isBlank(code)) break;
    if ((code === dash || code === plus) && chomping === undefined) chomping = code === dash ? 'strip' : 'keep';
    else if (code > zero && code <= nine && indent === 0) indent = code - zero;
    else throw new Unusual();
  }
  source.finishLine();
  return { folds, chomping: chomping ?? 'clip', indent };
}

/** Where the body ends, which begins at the source's place. */
function bodyEnd(source: Source, header: BlockHeader, parent: number): number {
  const { at: start, text, length } = source;
  let lineStart = start;
  let first = source.skipSpaces(start);
  while (isLineEnd(source, first)) {
    lineStart = source.lineEnd(first) + 1;
    first = source.skipSpaces(lineStart);
  }
  const indent = first - lineStart;
  let end = lineStart - 1;
  if (indent > parent) {
    const least = header.indent > 0 ? parent + header.indent : indent;
    for (;;) {
      const at = source.skipSpaces(end + 1);
      const belongs = at - end - 1 >= least || isLineEnd(source, at);
      if (!belongs) break;
      end = text.indexOf('\n', at);
      if (end < 0) {
        end = length;
        break;
      }
    }
  }
  if (source.codeAt(source.skipSpaces(end + 1)) === tab) throw new Unusual();
  return header.chomping === 'keep' ? Math.min(end + 1, length) : withoutEmptyLines(source, start, end, indent);
}

function isLineEnd(source: Source, offset: number): boolean {
  const code = source.codeAt(offset);
  return code === newline || code === carriageReturn;
}

/** Leaves the empty lines at the end to what follows, up to one that is indented deeper than the first line. */
function withoutEmptyLines(source: Source, start: number, lastLineEnd: number, indent: number): number {
  let end = lastLineEnd;
  for (;;) {
    let at = end - 1;
    if (source.codeAt(at) === carriageReturn) at--;
    const last = at;
    while (source.codeAt(at) === space) at--;
    const isEmpty = at >= start && source.codeAt(at) === newline && last - at <= indent;
    if (!isEmpty) return Math.min(end + 1, source.length);
    end = at;
  }
}
