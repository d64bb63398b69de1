// What of a file can be folded away: documents, mappings and lists over several lines, blocks of comments.
import { LineIndex, lineText } from '../base/line-index';
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import type { YamlNode } from '../syntax/tree';
import { treeOf } from './support/tree-of';

/** Lines that fold into the first of them. */
export interface Fold {
  /** The first and the last line, from 0. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'comment' | 'region';
}

/** The folds of a file by their first line; of two that begin on one line the longer comes first. */
export function foldsIn(snapshot: Snapshot, uri: Uri): readonly Fold[] {
  const text = snapshot.file(uri)?.text ?? '';
  const index = new LineIndex(text);
  const { documents } = treeOf(uri, snapshot);
  const folds = new Map<string, Fold>();
  const add = ({ start, end }: TextRange, kind: Fold['kind']): void => {
    const startLine = index.position(start).line;
    const endLine = index.position(start + text.slice(start, end).trimEnd().length).line;
    if (endLine > startLine) folds.set(`${startLine} ${endLine}`, { startLine, endLine, kind });
  };
  for (const { root } of documents) {
    if (documents.length > 1 && root !== undefined) add(root.range, 'region');
    for (const range of foldable(root, new Set())) add(range, 'region');
  }
  for (const range of commentBlocks(text, index)) add(range, 'comment');
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Entries and list items, from the line of their key or dash to the end of what they hold. */
function* foldable(node: YamlNode | undefined, seen: Set<YamlNode>): Generator<TextRange> {
  if (node === undefined || node.kind === 'scalar' || seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'seq') {
    for (const item of node.items) {
      if (item !== undefined && item.kind !== 'scalar') yield item.range;
      yield* foldable(item, seen);
    }
    return;
  }
  for (const { key, value, merged } of node.entries) {
    if (value === undefined || merged || value.range.start < key.range.end) continue;
    yield { start: key.range.start, end: value.range.end };
    yield* foldable(value, seen);
  }
}

/** Comment lines that follow one another. A line within a block scalar that looks like one folds with its neighbours. */
function* commentBlocks(text: string, index: LineIndex): Generator<TextRange> {
  let first: number | undefined;
  for (let line = 0; line <= index.lineCount; line++) {
    const isComment = line < index.lineCount && /^\s*#/.test(lineText(text, index, line));
    if (isComment) first ??= line;
    else if (first !== undefined) {
      yield { start: index.lineStart(first), end: index.lineStart(line) };
      first = undefined;
    }
  }
}
