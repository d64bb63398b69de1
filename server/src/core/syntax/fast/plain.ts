// Plain scalars: text without quotes, on one line or several.
import { isEmptyScalar } from '../scalar';
import type { ScalarNode } from '../tree';
import { beginsPlain, carriageReturn, colon, hash, isBlank, isFlowSign, newline, space, tab } from './codes';
import { Unusual, type Source } from './source';

/** Reads the plain scalar at the source's place; further lines of it are indented by `indent` or more. */
export function plainScalar(source: Source, indent: number, flow: boolean): ScalarNode {
  const start = source.at;
  if (!beginsPlain(source.codeAt(start), source.codeAt(start + 1), flow)) throw new Unusual();
  let end = plainEnd(source, start, flow);
  let lines = 1;
  for (;;) {
    const next = nextLine(source, end, indent);
    const nextEnd = next < 0 ? next : plainEnd(source, next, flow);
    if (nextEnd <= next) break;
    end = nextEnd;
    lines++;
  }
  source.at = end;
  source.valueEnd = end;
  const written = source.text.slice(start, end);
  return { kind: 'scalar', range: { start, end }, text: lines === 1 ? written : folded(written), style: 'plain' };
}

/** Where the plain text on this line ends; it is `start` where no plain text goes on. */
export function plainEnd(source: Source, start: number, flow: boolean): number {
  const { text, length } = source;
  let end = start;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === space || code === tab) {
      if (source.codeAt(at + 1) === hash) break;
      continue;
    }
    if (code < space) break;
    if (code === colon) {
      const next = source.codeAt(at + 1);
      if (isBlank(next) || (flow && isFlowSign(next))) break;
    } else if (flow && isFlowSign(code)) break;
    end = at + 1;
  }
  return end;
}

/** Where the next line of a plain text begins that ends at `end` on its own line; -1 when there is none. */
function nextLine(source: Source, end: number, indent: number): number {
  let at = end;
  while (source.codeAt(at) === space || source.codeAt(at) === tab) at++;
  if (source.codeAt(at) === carriageReturn) at++;
  while (source.codeAt(at) === newline) {
    const start = at + 1;
    at = source.skipSpaces(start);
    if (source.codeAt(at) === carriageReturn) at++;
    const code = source.codeAt(at);
    if (code === tab) throw new Unusual();
    if (!isBlank(code)) return at - start < indent || code === hash ? -1 : at;
  }
  return -1;
}

/** Joins the lines of a text as YAML does: one line end is a space, each further one stays a line end. */
export function folded(written: string): string {
  const [first = '', ...lines] = written.split(/\r?\n/);
  const last = lines.pop() ?? '';
  let text = first.replace(whiteEnd, '');
  let separator = ' ';
  for (const line of lines) {
    const words = line.replace(whiteStart, '').replace(whiteEnd, '');
    if (words !== '') {
      text += separator + words;
      separator = ' ';
    } else if (separator === ' ') separator = '\n';
    else text += '\n';
  }
  return text + separator + last.replace(whiteStart, '');
}

const whiteStart = /^[ \t]+/;
const whiteEnd = /(?<![ \t])[ \t]+$/;

/** The node, or undefined for `~` and `null`, which stand for nothing. */
export function orNothing(node: ScalarNode): ScalarNode | undefined {
  const { length } = node.text;
  return (length === 1 || length === 4) && isEmptyScalar(node) ? undefined : node;
}
