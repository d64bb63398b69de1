// Mappings and lists between brackets.
import type { MapNode, ScalarNode, SeqNode, YamlNode } from '../tree';
import {
  carriageReturn,
  closeBrace,
  closeBracket,
  colon,
  comma,
  hash,
  isQuote,
  newline,
  openBrace,
  openBracket,
  space,
} from './codes';
import { Entries } from './entries';
import { keyLimit, Unusual, type Source } from './source';
import { orNothing, plainScalar } from './plain';
import { quotedScalar } from './quoted';

/** Whether the code opens a collection between brackets. */
export function isOpening(code: number): boolean {
  return code === openBracket || code === openBrace;
}

/** Reads the collection that opens at the source's place; its lines are indented by `indent` or more. */
export function flowCollection(source: Source, indent: number, level = 1): MapNode | SeqNode {
  source.enter();
  const start = source.at++;
  const node = source.codeAt(start) === openBrace ? flowMap(source, indent, level) : flowSeq(source, indent, level);
  source.leave();
  source.valueEnd = source.at;
  return node;
}

function flowSeq(source: Source, indent: number, level: number): SeqNode {
  const start = source.at - 1;
  const items: (YamlNode | undefined)[] = [];
  while (!closes(source, closeBracket, indent, level)) {
    items.push(item(source, indent, level));
    passComma(source, closeBracket, indent, level);
  }
  return { kind: 'seq', range: { start, end: source.at }, flow: true, items };
}

function flowMap(source: Source, indent: number, level: number): MapNode {
  const start = source.at - 1;
  const entries = new Entries();
  while (!closes(source, closeBrace, indent, level)) {
    const key = scalar(source, indent);
    entries.check(key);
    const hasValue = passColon(source, key);
    if (!hasValue) source.holdsBareKeys = true;
    entries.add(key, hasValue ? value(source, indent, level) : undefined);
    passComma(source, closeBrace, indent, level);
  }
  return { kind: 'map', range: { start, end: source.at }, flow: true, entries: entries.all };
}

/** An item of a list; `key: value` in it is a mapping of its own. */
function item(source: Source, indent: number, level: number): YamlNode | undefined {
  if (isOpening(source.codeAt(source.at))) return flowCollection(source, indent, level + 1);
  const node = scalar(source, indent);
  if (!passColon(source, node)) return orNothing(node);
  const entries = new Entries();
  entries.check(node);
  entries.add(node, value(source, indent, level));
  return { kind: 'map', range: { start: node.range.start, end: source.valueEnd }, flow: true, entries: entries.all };
}

/** The value behind a colon; it may be left out. */
function value(source: Source, indent: number, level: number): YamlNode | undefined {
  const empty = source.skipSpaces(source.at);
  passWhite(source, indent, level);
  const code = source.codeAt(source.at);
  if (isOpening(code)) return flowCollection(source, indent, level + 1);
  if (code !== comma && code !== closeBracket && code !== closeBrace) return orNothing(scalar(source, indent));
  source.valueEnd = empty;
  return undefined;
}

function scalar(source: Source, indent: number): ScalarNode {
  return isQuote(source.codeAt(source.at)) ? quotedScalar(source, indent) : plainScalar(source, indent, true);
}

/** Passes the colon behind a key, if there is one; what comes before it must then be a key on one line. */
function passColon(source: Source, key: ScalarNode): boolean {
  const at = source.skipSpaces(source.at);
  if (source.codeAt(at) !== colon) return false;
  const { start, end } = key.range;
  if (at - start > keyLimit || source.lineEnd(start) < end) throw new Unusual();
  source.at = at + 1;
  return true;
}

/** Passes what stands between two items, or nothing in front of the closing bracket. */
function passComma(source: Source, closing: number, indent: number, level: number): void {
  passWhite(source, indent, level);
  const code = source.codeAt(source.at);
  if (code === comma) source.at++;
  else if (code !== closing) throw new Unusual();
}

/** Whether the collection closes here; if so, the bracket is passed. */
function closes(source: Source, closing: number, indent: number, level: number): boolean {
  passWhite(source, indent, level);
  if (source.codeAt(source.at) !== closing) return false;
  source.at++;
  return true;
}

/** Passes white space, line ends and indented comments. The last bracket may stand one column to the left of the other lines. */
function passWhite(source: Source, indent: number, level: number): void {
  let { at } = source;
  let lineStart = -1;
  for (;;) {
    at = source.skipSpaces(at);
    let code = source.codeAt(at);
    if (code === hash) {
      if (source.codeAt(at - 1) !== space) throw new Unusual();
      at = source.lineEnd(at);
      code = source.codeAt(at);
    }
    if (code === carriageReturn) at++;
    else if (code !== newline) break;
    else lineStart = ++at;
  }
  source.at = at;
  if (lineStart < 0 || at - lineStart >= indent) return;
  const code = source.codeAt(at);
  const isLast = level === 1 && (code === closeBracket || code === closeBrace);
  if (!isLast || at - lineStart !== indent - 1) throw new Unusual();
}
