// Quoted scalars: where they end, and the text that their escapes and line ends stand for.
import type { ScalarNode } from '../tree';
import { backslash, carriageReturn, newline, singleQuote } from './codes';
import { folded } from './plain';
import { Unusual, type Source } from './source';

/** Reads the quoted scalar at the source's place; further lines of it are indented by `indent` or more. */
export function quotedScalar(source: Source, indent: number): ScalarNode {
  const start = source.at;
  const end = quotedEnd(source);
  const hasLines = checkLines(source, start, end, indent);
  source.at = end;
  source.valueEnd = end;
  const inner = source.text.slice(start + 1, end - 1);
  const isSingle = source.codeAt(start) === singleQuote;
  return {
    kind: 'scalar',
    range: { start, end },
    text: isSingle ? singleText(inner, hasLines) : doubleText(inner, hasLines),
    style: 'quoted',
  };
}

/** The offset behind the closing quote of the scalar at the source's place. */
export function quotedEnd(source: Source): number {
  const { text, at } = source;
  const isSingle = source.codeAt(at) === singleQuote;
  const sign = isSingle ? "'" : '"';
  let end = text.indexOf(sign, at + 1);
  while (end >= 0) {
    if (isSingle) {
      if (source.codeAt(end + 1) !== singleQuote) return end + 1;
      end++;
    } else if (!isEscaped(text, end)) return end + 1;
    end = text.indexOf(sign, end + 1);
  }
  throw new Unusual();
}

function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (offset - before) % 2 === 0;
}

/** Whether the text between has several lines; all of them must be indented enough. */
function checkLines(source: Source, start: number, end: number, indent: number): boolean {
  let lineEnd = source.lineEnd(start);
  if (lineEnd >= end) return false;
  while (lineEnd < end) {
    const at = source.skipSpaces(lineEnd + 1);
    const code = source.codeAt(at);
    const isEmpty = code === newline || code === carriageReturn;
    if (!isEmpty && at - lineEnd - 1 < indent) throw new Unusual();
    lineEnd = source.lineEnd(at);
  }
  return true;
}

function singleText(inner: string, hasLines: boolean): string {
  const text = hasLines ? folded(inner) : inner;
  return text.includes("'") ? text.replaceAll("''", "'") : text;
}

function doubleText(inner: string, hasLines: boolean): string {
  if (!hasLines && !inner.includes('\\')) return inner;
  let text = '';
  let from = 0;
  for (const { 0: found, index } of inner.matchAll(special)) {
    const before = inner.slice(from, index);
    text += found.startsWith('\\') ? before + unescaped(found) : before.replace(whiteEnd, '') + foldedEnds(found);
    from = index + found.length;
  }
  return text + inner.slice(from);
}

/** An escape, with the white space of the next line where it escapes a line end; or line ends with what white space follows. */
const special = /\\(?:\r?\n[ \t]*|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|\r?\n[ \t\r\n]*/g;

const whiteEnd = /(?<![ \t])[ \t]+$/;

function foldedEnds(found: string): string {
  const empty = found.split('\n').length - 2;
  return empty === 0 ? ' ' : '\n'.repeat(empty);
}

function unescaped(found: string): string {
  const known = escapes.get(found.slice(1));
  if (known !== undefined) return known;
  if (/^\\\r?\n/.test(found)) return '';
  const code = found.length > 2 ? parseInt(found.slice(2), 16) : Infinity;
  if (code > 0x10ffff) throw new Unusual();
  return String.fromCodePoint(code);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);
