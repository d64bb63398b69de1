// Symbolic changes to text edits: new entries and items in the style of their surroundings, old ones out with their line.
import { lineEndOf, lineStartAt } from '../base/line-index';
import { Document, isScalar, visit } from 'yaml';
import type { Change, NodePath, YamlValue } from '../base/fix';
import type { TextEdit } from '../base/text-edit';
import { textRange, type TextRange } from '../base/text-range';
import { nodeAt } from './navigate';
import { scalarSource } from './scalar';
import type { MapNode, SeqNode, SyntaxTree, YamlNode } from './tree';

/** The text edits that carry out one change in one of the text's documents; empty when its path leads nowhere. */
export function textEdits(text: string, tree: SyntaxTree, document: number, change: Change): readonly TextEdit[] {
  const root = tree.documents[document]?.root;
  switch (change.op) {
    case 'replace':
      return [{ range: change.range, newText: change.text }];
    case 'scalar':
      return [{ range: withoutLineEnd(text, change.range), newText: scalarText(change.text, change.quote) }];
    case 'insert':
      return insert(text, root, change.path, change.value);
    case 'remove':
      return remove(text, root, change.path);
  }
}

function scalarText(text: string, quote = false): string {
  return scalarSource(text, { quote, flow: true });
}

/** A block scalar ends behind its last line end, which must stay. */
function withoutLineEnd(text: string, { start, end }: TextRange): TextRange {
  return textRange(start, start + text.slice(start, end).trimEnd().length);
}

function insert(text: string, root: YamlNode | undefined, path: NodePath, value: YamlValue): readonly TextEdit[] {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const parent = nodeAt(root, path.slice(0, depth));
    const step = path[depth];
    if (parent === undefined || parent.kind === 'scalar' || step === undefined) continue;
    const wrapped = wrap(path.slice(depth + 1), value);
    const fits = (parent.kind === 'seq') === (step === '-');
    if (!fits && isEmpty(parent)) return [{ range: parent.range, newText: flowSource(wrap(path.slice(depth), value)) }];
    if (!fits) return [];
    if (parent.kind === 'seq') return [addItem(text, parent, wrapped)];
    const existing = nodeAt(parent, [step]);
    if (existing === undefined) return [addEntry(text, parent, String(step), wrapped)];
    return isEmpty(existing) ? [{ range: existing.range, newText: flowSource(wrapped) }] : [];
  }
  return [];
}

/** Whether a node is `[]` or `{}`, which holds nothing that would have to stay. */
function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'scalar') return false;
  return node.kind === 'seq' ? node.items.length === 0 : node.entries.length === 0;
}

/** The value with the mappings and lists around it that its path names. */
function wrap(path: NodePath, value: YamlValue): YamlValue {
  return path.reduceRight<YamlValue>((inner, step) => (step === '-' ? [inner] : { [String(step)]: inner }), value);
}

function addItem(text: string, list: SeqNode, value: YamlValue): TextEdit {
  if (list.flow) return intoBrackets(text, list, flowSource(value));
  const column = columnOf(text, list.range.start);
  const block = blockSource(value, column + 2);
  return behind(text, list.range.end, `${' '.repeat(column)}- ${block}`);
}

function addEntry(text: string, map: MapNode, key: string, value: YamlValue): TextEdit {
  const existing = map.entries.find((entry) => entry.key.text === key && !entry.merged);
  if (map.flow) {
    if (existing !== undefined) return fillFlow(existing.key.range.end, text, value);
    return intoBrackets(text, map, `${scalarSource(key, { flow: true })}: ${flowSource(value)}`);
  }
  const column = columnOf(text, map.range.start);
  const block = blockSource({ [key]: value }, column);
  if (existing !== undefined) {
    const end = text.indexOf(':', existing.key.range.end) + 1;
    return { range: textRange(existing.key.range.start, end), newText: block };
  }
  return behind(text, map.range.end, `${' '.repeat(column)}${block}`);
}

function fillFlow(keyEnd: number, text: string, value: YamlValue): TextEdit {
  const colon = /^\s*:/.exec(text.slice(keyEnd));
  const at = keyEnd + (colon?.[0].length ?? 0);
  return { range: textRange(at, at), newText: `${colon === null ? ':' : ''} ${flowSource(value)}` };
}

function intoBrackets(text: string, node: MapNode | SeqNode, source: string): TextEdit {
  const close = node.range.end - 1;
  const before = text.slice(node.range.start + 1, close);
  const content = before.trimEnd();
  const at = node.range.start + 1 + content.length;
  const end = content.endsWith(',') && /^[ \t]*$/.test(before.slice(content.length)) ? close : at;
  return { range: textRange(at, end), newText: `${separatorAfter(content)}${source}` };
}

function separatorAfter(content: string): string {
  if (content === '') return '';
  return content.endsWith(',') ? ' ' : ', ';
}

/** New lines behind the line that holds the offset's last written character. */
function behind(text: string, end: number, lines: string): TextEdit {
  const last = text.slice(0, end).trimEnd().length;
  const rest = text.slice(last).search(/[\r\n]/);
  const at = rest < 0 ? text.length : last + rest;
  const lineEnd = lineEndOf(text);
  return { range: textRange(at, at), newText: `${lineEnd}${lines.replace(/\n/g, lineEnd)}` };
}

/** What an alias stands for is not there to be removed: its range lies at the anchor. */
function remove(text: string, root: YamlNode | undefined, path: NodePath): readonly TextEdit[] {
  const parent = nodeAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (parent === undefined || parent.kind === 'scalar' || step === undefined) return [];
  const ranges = parent.kind === 'map' ? entryRanges(parent) : itemRanges(parent);
  const place =
    parent.kind === 'map'
      ? parent.entries.filter((entry) => !entry.merged).findIndex((entry) => entry.key.text === step)
      : Number(step);
  const range = ranges[place];
  if (range === undefined || range.end < range.start) return [];
  if (range.start < (ranges[place - 1]?.end ?? parent.range.start)) return [];
  if (parent.flow) return [{ range: withComma(text, ranges, place), newText: '' }];
  const next = ranges[place + 1];
  const startsItem = parent.kind === 'map' && place === 0 && text.charAt(range.start - 2) === '-';
  if (startsItem && next !== undefined) return [{ range: textRange(range.start, next.start), newText: '' }];
  if (startsItem) return [{ range, newText: '' }];
  return [{ range: wholeLines(text, range), newText: '' }];
}

function entryRanges(map: MapNode): TextRange[] {
  const own = map.entries.filter((entry) => !entry.merged);
  return own.map((entry) => textRange(entry.key.range.start, entry.value?.range.end ?? entry.key.range.end));
}

function itemRanges(list: SeqNode): TextRange[] {
  return list.items.map((item) => item?.range ?? list.range);
}

function withComma(text: string, ranges: readonly TextRange[], place: number): TextRange {
  const own = ranges[place] ?? textRange(0, 0);
  const next = ranges[place + 1];
  if (next !== undefined) return textRange(own.start, next.start);
  const before = ranges[place - 1];
  if (before !== undefined) return textRange(before.end, own.end);
  const comma = /^\s*,/.exec(text.slice(own.end));
  return textRange(own.start, own.end + (comma?.[0].length ?? 0));
}

/** The lines of a block entry or item, its dash and the line end in front of it included; other ranges as they are. */
export function wholeLines(text: string, range: TextRange): TextRange {
  const last = text.slice(0, range.end).trimEnd().length;
  const rest = text.slice(last).search(/[\r\n]/);
  const end = rest < 0 ? text.length : last + rest;
  const lineStart = lineStartAt(text, range.start);
  const lead = text.slice(lineStart, range.start);
  if (/^\s*(?:- *)?$/.test(lead) && !/- .*- /.test(lead)) {
    if (lineStart === 0) return textRange(0, Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1)));
    const before = text.slice(0, lineStart).endsWith('\r\n') ? 2 : 1;
    return textRange(lineStart - before, end);
  }
  return range;
}

function columnOf(text: string, offset: number): number {
  const lineStart = lineStartAt(text, offset);
  return offset - lineStart - (lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** A value as block YAML whose lines after the first are indented to `column`. */
function blockSource(value: YamlValue, column: number): string {
  const lines = source(value, false).split('\n');
  return lines.map((line, place) => (place === 0 || line === '' ? line : ' '.repeat(column) + line)).join('\n');
}

function flowSource(value: YamlValue): string {
  return typeof value === 'object' ? source(value, true) : scalarSource(String(value), { flow: true });
}

/** Short lists of words go in brackets, as authors write them; all else in block style. */
function source(value: YamlValue, flow: boolean): string {
  const document = new Document(words(value), { version: '1.2', schema: 'failsafe' });
  visit(document, {
    Collection: (_key, node, ancestors) => {
      const isRoot = ancestors.length === 1;
      node.flow = flow || (!isRoot && node.items.every((item) => isScalar(item)));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true }).trimEnd();
}

/** Numbers as the words they are written with, since the failsafe schema knows text alone. */
function words(value: YamlValue): unknown {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly YamlValue[]).map(words);
  const there = Object.entries(value).filter((entry): entry is [string, YamlValue] => entry[1] !== undefined);
  return Object.fromEntries(there.map(([key, one]) => [key, words(one)]));
}

/** A value as YAML text, lists of words in brackets. */
export function yamlOf(value: YamlValue): string {
  return source(value, false);
}
