// Where a cursor stands in a document of the language, also while the text is half typed or broken.
import type { NodePath } from '../../base/fix';
import { textRange, touches, type TextRange } from '../../base/text-range';
import { baseName, type Uri } from '../../base/uri';
import { isKind, kindOfFileName, type Kind } from '../../schema/kinds';
import { parse } from '../../syntax/parse';
import { valueOf, type MapNode, type SeqNode, type YamlNode } from '../../syntax/tree';
import { excerptAt } from './cursor-excerpt';
import { repairedAt } from './cursor-repair';
import { findWord, type FoundWord } from './find-word';

/** What may be written at a cursor, and what it would replace. */
export interface Place {
  /** What the document is, by its `kind:` or else by the file's name. */
  readonly kind: Kind | undefined;
  /** The document's place in its file, from 0. */
  readonly document: number;
  /** The way to the mapping that a key is wanted for, or to the wanted value. */
  readonly path: NodePath;
  readonly wanted: 'key' | 'value';
  /** Whether a line of its own has only begun, so that a word, a mapping or a list may still become of it. */
  readonly open: boolean;
  /** The other keys of the mapping; for an item of a list, the other items that are words. */
  readonly siblings: readonly string[];
  /** What is replaced: a stretch of the cursor's line, quotes left out. */
  readonly range: TextRange;
  /** What is written between the range's start and the cursor. */
  readonly typed: string;
  /** The quotes around the range. */
  readonly quote: '"' | "'" | undefined;
  /** Whether brackets surround the place, so that no line may begin. */
  readonly flow: boolean;
  /** Whether a colon already follows the key. */
  readonly closed: boolean;
  /** The column at which the entries of the place's mapping begin. */
  readonly column: number;
  /** The width of the white space that the line begins with. */
  readonly margin: number;
  /** What must be written in front: a space behind a colon or dash, or the dash itself. */
  readonly before: '' | ' ' | '- ';
  /** What must be written behind: a quote that is not closed. */
  readonly after: string;
}

/** The place at an offset; undefined where nothing can be proposed: in comments, prose, block texts, white space before ink. */
export function placeAt(uri: Uri, text: string, offset: number): Place | undefined {
  const excerpt = excerptAt(text, offset);
  if (excerpt === undefined) return undefined;
  const repaired = repairedAt(excerpt.text, excerpt.offset);
  if (repaired === undefined) return undefined;
  const root = parse(repaired.text).documents[0]?.root;
  const found = findWord(root, repaired.word);
  const range = found === undefined ? undefined : wordRange(found, repaired.original, excerpt.text);
  if (found === undefined || range === undefined || !touches(range, excerpt.offset)) return undefined;
  const shift = offset - excerpt.offset;
  const quote = quoteAt(excerpt.text, range.start - 1, found);
  const closed = found.part === 'key' && /^["']?[ \t]*:/.test(excerpt.text.slice(range.end));
  const parent = found.parents.at(-1);
  const isLine = repaired.isOpening && !repaired.inBrackets;
  const isOpen = found.part === 'key' && isLine && !closed && keysOf(parent).length === 1;
  return {
    kind: kindOf(root, uri),
    document: excerpt.document,
    path: excerpt.pathInFile(found.path),
    wanted: found.part,
    open: isOpen,
    siblings: siblingsOf(found, isOpen, repaired.word),
    range: textRange(range.start + shift, range.end + shift),
    typed: excerpt.text.slice(range.start, excerpt.offset),
    quote,
    flow: repaired.inBrackets,
    closed,
    column: repaired.column,
    margin: repaired.margin,
    before: repaired.before,
    after: repaired.closingQuote,
  };
}

/** The word's range without quotes; undefined when the scalar is prose over several lines. */
function wordRange({ node }: FoundWord, original: (offset: number) => number, text: string): TextRange | undefined {
  if (node.style === 'block') return undefined;
  const start = original(node.range.start);
  const end = original(node.range.end);
  if (/^[ \t]|[\r\n]/.test(text.slice(start, end))) return undefined;
  if (node.style === 'plain') return textRange(start, end);
  const isClosed = end > start + 1 && text.charAt(end - 1) === text.charAt(start);
  return textRange(start + 1, isClosed ? end - 1 : end);
}

function quoteAt(text: string, offset: number, { node }: FoundWord): Place['quote'] {
  const sign = text.charAt(offset);
  return node.style === 'quoted' && (sign === '"' || sign === "'") ? sign : undefined;
}

function kindOf(root: YamlNode | undefined, uri: Uri): Kind | undefined {
  const written = root?.kind === 'map' ? valueOf(root, 'kind') : undefined;
  if (written?.kind === 'scalar' && isKind(written.text)) return written.text;
  return kindOfFileName(baseName(uri));
}

/** An open place may become an item of the list around it, so its siblings are the items. */
function siblingsOf(found: FoundWord, isOpen: boolean, word: string): readonly string[] {
  const parent = isOpen ? found.parents.at(-2) : found.parents.at(-1);
  if (found.part === 'key' && !isOpen) return keysOf(parent).filter((key) => !key.includes(word));
  return parent?.kind === 'seq' ? wordsOf(parent).filter((item) => !item.includes(word)) : [];
}

function keysOf(node: MapNode | SeqNode | undefined): readonly string[] {
  return node?.kind === 'map' ? node.entries.map((entry) => entry.key.text) : [];
}

function wordsOf(list: SeqNode): readonly string[] {
  return list.items.flatMap((item) => (item?.kind === 'scalar' ? [item.text] : []));
}
