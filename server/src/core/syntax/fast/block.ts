// Mappings and lists by indentation, and what may stand in them.
import type { MapNode, ScalarNode, SeqNode, YamlNode } from '../tree';
import { blockScalar } from './block-scalar';
import { beginsPlain, colon, greaterThan, hash, isBlank, isQuote, pipe, tab } from './codes';
import { Entries } from './entries';
import { flowCollection, isOpening } from './flow';
import { orNothing, plainEnd, plainScalar } from './plain';
import { quotedEnd, quotedScalar } from './quoted';
import { keyLimit, Unusual, type Source } from './source';

/** Reads the collection of lines at the source's place, up to the next content behind it; undefined if it is something else. */
export function blockCollection(source: Source): MapNode | SeqNode | undefined {
  const column = source.at - source.lineStart;
  if (source.isItem()) return blockSeq(source, column);
  return isKey(source) ? blockMap(source, column) : undefined;
}

function blockMap(source: Source, column: number): MapNode {
  const start = source.at;
  source.enter();
  source.progress.open(start);
  const entries = new Entries();
  do {
    const key = readKey(source);
    source.progress.next(key.range.start);
    const first = entries.known(key);
    const value = readValue(source, column, true);
    if (first === undefined) entries.add(key, value);
    else source.noteDuplicate(key, first);
  } while (source.column === column);
  source.leave();
  source.progress.close();
  return { kind: 'map', range: { start, end: source.valueEnd }, flow: false, entries: entries.all };
}

function blockSeq(source: Source, column: number): SeqNode {
  const start = source.at;
  source.enter();
  source.progress.open(start);
  const items: (YamlNode | undefined)[] = [];
  let isCommented = false;
  do {
    source.progress.next(source.at);
    source.at++;
    const item = readValue(source, column, false);
    if (item === undefined && isCommented) checkEnd(source);
    items.push(item);
    isCommented = source.leastComment < Infinity;
  } while (source.column === column && source.isItem());
  source.leave();
  source.progress.close();
  return { kind: 'seq', range: { start, end: source.valueEnd }, flow: false, items };
}

/** The full parser takes the comments above an empty item at the end of a document for its own. */
function checkEnd(source: Source): void {
  if (source.emptyEnd >= 0 && source.column < 0) throw new Unusual();
}

/** Whether a key with its colon begins at the source's place. */
function isKey(source: Source): boolean {
  const { at } = source;
  const code = source.codeAt(at);
  if (!isQuote(code) && !beginsPlain(code, source.codeAt(at + 1), false)) return false;
  const end = isQuote(code) ? quotedEnd(source) : plainEnd(source, at, false);
  const behind = source.skipSpaces(end);
  return source.codeAt(behind) === colon && isBlank(source.codeAt(behind + 1));
}

/** Reads a key and passes its colon. */
function readKey(source: Source): ScalarNode {
  const start = source.at;
  const key = isQuote(source.codeAt(start)) ? quotedScalar(source, Infinity) : plainScalar(source, Infinity, false);
  const at = source.skipSpaces(source.at);
  if (source.codeAt(at) !== colon || !isBlank(source.codeAt(at + 1)) || at - start > keyLimit) throw new Unusual();
  source.at = at + 1;
  return key;
}

/** Reads what stands behind a colon or a dash, in the line or below it, and goes to the next content. */
function readValue(source: Source, column: number, ofKey: boolean): YamlNode | undefined {
  const at = source.skipSpaces(source.at);
  const code = source.codeAt(at);
  if (code === tab) throw new Unusual();
  if (isBlank(code) || code === hash) return readBelow(source, column, ofKey, at);
  source.at = at;
  return (ofKey ? undefined : blockCollection(source)) ?? readInLine(source, column);
}

function readBelow(source: Source, column: number, ofKey: boolean, emptyEnd: number): YamlNode | undefined {
  source.toNextContent();
  if (source.column > column) return blockCollection(source) ?? readAlone(source, column);
  if (ofKey && source.column === column && source.isItem()) return blockSeq(source, column);
  source.valueEnd = emptyEnd;
  source.emptyEnd = emptyEnd;
  return undefined;
}

/** Reads a value in lines of its own. The full parser takes a comment left of it for a change of indentation. */
function readAlone(source: Source, column: number): YamlNode | undefined {
  if (source.leastComment <= column) throw new Unusual();
  return readInLine(source, column);
}

function readInLine(source: Source, column: number): YamlNode | undefined {
  const code = source.codeAt(source.at);
  if (code === pipe || code === greaterThan) {
    const scalar = blockScalar(source, column);
    source.passLines();
    return scalar;
  }
  const node = lineNode(source, code, column + 1);
  source.toNextContent();
  return node;
}

function lineNode(source: Source, code: number, indent: number): YamlNode | undefined {
  if (isOpening(code)) return flowCollection(source, indent);
  return isQuote(code) ? quotedScalar(source, indent) : orNothing(plainScalar(source, indent, false));
}
