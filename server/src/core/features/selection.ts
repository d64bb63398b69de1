// What a selection grows to, step by step: value, entry, item, list, up to the whole file.
import { touches, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { Snapshot } from '../snapshot';
import type { YamlNode } from '../syntax/tree';
import { treeOf } from './support/tree-of';

/** The ranges around an offset, innermost first; each is larger than the one before and holds it. Never empty. */
export function selectionsAt(snapshot: Snapshot, uri: Uri, offset: number): readonly TextRange[] {
  const text = snapshot.file(uri)?.text ?? '';
  const ranges: TextRange[] = [{ start: 0, end: text.length }];
  for (const document of treeOf(uri, snapshot).documents) {
    if (!touches(document.range, offset)) continue;
    ranges.push(trimmed(text, document.range));
    descend(document.root, offset, text, ranges);
    break;
  }
  return nested(ranges, offset);
}

/** Adds what touches the offset, outermost first. */
function descend(root: YamlNode | undefined, offset: number, text: string, ranges: TextRange[]): void {
  let node = root;
  while (node !== undefined && touches(node.range, offset)) {
    ranges.push(trimmed(text, node.range));
    if (node.kind === 'scalar') {
      if (node.style === 'quoted') ranges.push({ start: node.range.start + 1, end: node.range.end - 1 });
      return;
    }
    node = node.kind === 'seq' ? intoItem(node.items, offset, text, ranges) : intoEntry(node, offset, text, ranges);
  }
}

function intoItem(
  items: readonly (YamlNode | undefined)[],
  offset: number,
  text: string,
  ranges: TextRange[],
): YamlNode | undefined {
  const item = items.find((one) => one !== undefined && touches(one.range, offset));
  if (item === undefined) return undefined;
  const dash = /-[ \t]+$/.exec(text.slice(Math.max(0, item.range.start - 40), item.range.start));
  if (dash !== null) ranges.push(trimmed(text, { start: item.range.start - dash[0].length, end: item.range.end }));
  return item;
}

function intoEntry(
  { entries }: Extract<YamlNode, { kind: 'map' }>,
  offset: number,
  text: string,
  ranges: TextRange[],
): YamlNode | undefined {
  for (const { key, value, merged } of entries) {
    if (merged) continue;
    const end = value !== undefined && value.range.start >= key.range.end ? value.range.end : key.range.end;
    const entry = { start: key.range.start, end };
    if (!touches(entry, offset)) continue;
    ranges.push(trimmed(text, entry));
    return touches(key.range, offset) ? key : value;
  }
  return undefined;
}

/** Without the line ends that a block scalar or a document ends in. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  const written = text.slice(start, end);
  const lead = written.length - written.trimStart().length;
  return written.trim() === '' ? { start, end } : { start: start + lead, end: start + written.trimEnd().length };
}

/** Innermost first, without what is no larger than the one within it or leaves the one around it. */
function nested(outermostFirst: readonly TextRange[], offset: number): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of outermostFirst) {
    const around = kept.at(-1);
    const holds = around === undefined || (around.start <= range.start && range.end <= around.end);
    const isSmaller = around === undefined || range.end - range.start < around.end - around.start;
    if (holds && isSmaller && range.start <= range.end && (around === undefined || touches(range, offset)))
      kept.push(range);
  }
  return kept.reverse();
}
