// A parser for the YAML that authors usually write: in one pass from text to tree, where it is not broken and nothing unusual.
import { compareRanges } from '../../base/text-range';
import type { SyntaxTree, YamlDocument, YamlNode } from '../tree';
import { blockCollection } from './block';
import { dash, dot } from './codes';
import { Source, Unusual } from './source';

/** What the fast parser makes of a text. */
export interface FastReading {
  /**
   * The tree that the full parser would give, or undefined where only that one knows: whatever is broken, and anchors, tags,
   * merge keys, directives, keys that are no text, tabs between the words of YAML, and roots without keys.
   */
  readonly tree: SyntaxTree | undefined;
  /** The part of the text in which the full parser meets what could not be read, at the same offsets. */
  readonly excerpt: string;
  /** Whether a key between braces stands without a colon: perhaps a text that a comma cuts. */
  readonly holdsBareKeys?: boolean;
}

/** Reads a text as far as it is usual. */
export function fastParse(text: string): FastReading {
  if (unusualSign.test(text)) return { tree: undefined, excerpt: text };
  const source = new Source(text);
  try {
    const documents = readDocuments(source);
    const { holdsBareKeys } = source;
    const problems = source.problems.sort((a, b) => compareRanges(a.range, b.range));
    return { tree: { documents, problems, broken: [] }, excerpt: text, holdsBareKeys };
  } catch (reason) {
    if (reason instanceof Unusual) return { tree: undefined, excerpt: source.progress.excerpt(text, source.at) };
    throw reason;
  }
}

/** Control characters, a line end without `\n`, a byte order mark within the text. */
const unusualSign = /[^\P{Cc}\t\n\r]|\r(?!\n)|(?!^)\uFEFF/u;

function readDocuments(source: Source): readonly YamlDocument[] {
  passStart(source);
  if (isAtEnd(source)) return [{ root: undefined, range: { start: 0, end: source.length } }];
  const documents: YamlDocument[] = [];
  while (!isAtEnd(source))
    documents.push(source.column < 0 ? markedDocument(source) : filledDocument(source, source.lineStart));
  return documents;
}

/** Goes to the first content. Behind a byte order mark the full parser loses count of columns. */
function passStart(source: Source): void {
  const isMarked = source.text.startsWith('\uFEFF');
  if (isMarked) source.at = 1;
  source.passLines();
  if (isMarked && source.lineStart === 1 && (source.column > 0 || source.isItem())) throw new Unusual();
}

function isAtEnd(source: Source): boolean {
  return source.at === source.length;
}

function markedDocument(source: Source): YamlDocument {
  const start = source.at;
  if (source.codeAt(start) !== dash) throw new Unusual();
  source.at += 3;
  const emptyEnd = source.skipSpaces(source.at);
  source.toNextContent();
  if (source.column >= 0) return filledDocument(source, start);
  return endedDocument(source, undefined, start, source.commented ? source.at : emptyEnd);
}

function filledDocument(source: Source, start: number): YamlDocument {
  const root = blockCollection(source);
  if (root === undefined || source.column >= 0) throw new Unusual();
  const isOpen = source.emptyEnd >= 0;
  if (isOpen && source.commented && source.codeAt(source.at) === dash) throw new Unusual();
  return endedDocument(source, root, start, isOpen && !source.commented ? source.emptyEnd : source.at);
}

/** The document; a line `...` that ends it belongs to it. */
function endedDocument(source: Source, root: YamlNode | undefined, start: number, end: number): YamlDocument {
  if (source.codeAt(source.at) !== dot) return { root, range: { start, end } };
  source.at += 3;
  source.finishLine();
  const document = { root, range: { start, end: source.at } };
  source.passLines();
  return document;
}
