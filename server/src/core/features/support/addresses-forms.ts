// The refactorings between the forms of `addresses`: item to level, a list with room for notes, a list of bare items.
import { lineStartAt } from '../../base/line-index';
import { listed, quoted } from '../../base/phrases';
import { applyEdits, type TextEdit } from '../../base/text-edit';
import { textRange, type TextRange } from '../../base/text-range';
import { entryAt, nodeAt } from '../../syntax/navigate';
import { parse } from '../../syntax/parse';
import { scalarSource } from '../../syntax/scalar';
import type { MapEntry, MapNode, ScalarNode, SeqNode, SyntaxTree, YamlNode } from '../../syntax/tree';
import { linksOf } from '../../model/link';
import { treeOf } from './tree-of';
import type { ActionPlace, CodeAction } from './action';

/** The edits of a rewriting, or why the other form could not hold what is there. */
type Rewriting = { readonly edits: readonly TextEdit[] } | { readonly disabled: string };

/** For the `addresses` of an outcome that the selection touches: a change to the other form. */
export function* rewriteAddresses({ snapshot, uri, range }: ActionPlace): Generator<CodeAction> {
  const file = snapshot.file(uri);
  if (file === undefined) return;
  const tree = treeOf(uri, snapshot);
  for (const document of file.content.documents) {
    if (document.kind !== 'module') continue;
    for (const outcome of document.outcomes) {
      const path = [...outcome.path, 'addresses'];
      const entry = entryAt(tree.documents[document.place]?.root, path);
      const node = entry?.value;
      if (entry === undefined || node === undefined || node.kind === 'scalar') continue;
      if (range.end < entry.key.range.start || node.range.end < range.start) continue;
      const isBare = node.kind === 'seq' && node.items.every((item) => item?.kind === 'scalar');
      const rewriting = node.kind === 'map' ? toList(node, file.text) : toMap(node, entry.key, file.text);
      if (rewriting === undefined) continue;
      const action = { title: titleOf(node, isBare), kind: 'refactor.rewrite', isPreferred: false } as const;
      if ('disabled' in rewriting) yield { ...action, edits: new Map(), disabled: rewriting.disabled };
      else if (keepsLinks(file.text, rewriting.edits, tree, document.place, path))
        yield { ...action, edits: new Map([[uri, rewriting.edits]]) };
    }
  }
}

function titleOf(node: YamlNode, isBare: boolean): string {
  if (node.kind === 'map') return 'Change to the long form, with room for notes';
  return isBare ? 'Change to a mapping, with room for levels' : 'Change to the short form, item and level';
}

/** `COM-01: mastered` becomes `{competency: COM-01, level: mastered}`; what stands around the entries stays. */
function toList(map: MapNode, text: string): Rewriting | undefined {
  if (map.entries.length === 0) return undefined;
  const edits: TextEdit[] = [];
  for (const entry of map.entries) {
    const range = entryRange(entry, text);
    if (range === undefined) return undefined;
    const item = inFlow(entry.key, text);
    const value = entry.value as ScalarNode | undefined;
    const hasLevel = value !== undefined && value.text !== '';
    const source = hasLevel ? `{competency: ${item}, level: ${inFlow(value, text)}}` : item;
    edits.push({ range, newText: `${map.flow ? '' : '- '}${source}` });
  }
  return { edits: [...edits, ...brackets(map, text, '[', ']')] };
}

/** The whole of an entry with its colon, or undefined where more than key, colon and level stands in it. */
function entryRange({ key, value, merged }: MapEntry, text: string): TextRange | undefined {
  if (merged || key.style === 'block' || !startsItsLineOrFlow(key, text)) return undefined;
  const behind = /^[ \t]*:(?:[ \t]*(?=[,}]))?/.exec(text.slice(key.range.end))?.[0].length ?? 0;
  if (value === undefined) return textRange(key.range.start, key.range.end + behind);
  if (value.kind !== 'scalar' || value.style === 'block' || value.range.start < key.range.end) return undefined;
  if (!/^\s*(?::\s*)?$/.test(text.slice(key.range.end, value.range.start))) return undefined;
  const end = Math.max(value.range.end, key.range.end + behind);
  return textRange(key.range.start, end);
}

/** Not behind a tag, an anchor or the `?` of an explicit key. */
function startsItsLineOrFlow(key: ScalarNode, text: string): boolean {
  return /(?:^|[\n\r{,])\s*$/.test(text.slice(Math.max(0, key.range.start - 200), key.range.start));
}

/** `{competency: COM-01, level: mastered}` and `COM-01` become entries of a mapping. */
function toMap(list: SeqNode, key: ScalarNode, text: string): Rewriting | undefined {
  if (list.items.length === 0) return undefined;
  const links = linksOf(list, []);
  if (links.length !== list.items.length) return undefined;
  const ids = links.map((link) => link.item.value);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  if (twice.length > 0)
    return { disabled: `${listed(twice.map((id) => quoted(id)))} is listed twice, and a mapping holds an item once` };
  const noted = list.items.filter((item) => item?.kind === 'map' && item.entries.some(({ key }) => isExtra(key.text)));
  if (noted.length > 0) return { disabled: 'the short form has no room for the notes that are here' };
  const pad = !list.flow && columnOf(list.range.start, text) <= columnOf(key.range.start, text) ? '  ' : '';
  const edits: TextEdit[] = [];
  for (const item of list.items) {
    const edit = itemEdit(item, list, text);
    if (edit === undefined) return { disabled: 'comments or anchors within the list would be lost' };
    edits.push({ ...edit, newText: pad + edit.newText });
  }
  return { edits: [...edits, ...brackets(list, text, '{', '}')] };
}

/** List items may stand as far left as their key, entries of a mapping may not. */
function columnOf(offset: number, text: string): number {
  return offset - lineStartAt(text, offset);
}

function isExtra(key: string): boolean {
  return key !== 'competency' && key !== 'level';
}

function itemEdit(item: YamlNode | undefined, list: SeqNode, text: string): TextEdit | undefined {
  if (item === undefined || item.kind === 'seq') return undefined;
  const before = text.slice(0, item.range.start);
  const dash = list.flow ? 0 : (/-[ \t]+$/.exec(before)?.[0].length ?? -1);
  if (dash < 0 || (list.flow && !/[[,]\s*$/.test(before.slice(-200)))) return undefined;
  const start = item.range.start - dash;
  if (item.kind === 'scalar') {
    if (item.style === 'block') return undefined;
    return {
      range: textRange(start, item.range.end),
      newText: `${keySource(item, list, text)}:${list.flow ? ' ' : ''}`,
    };
  }
  const competency = item.entries.find(({ key }) => key.text === 'competency')?.value;
  const level = item.entries.find(({ key }) => key.text === 'level')?.value;
  if (competency?.kind !== 'scalar' || level?.kind === 'map' || level?.kind === 'seq') return undefined;
  const end = item.flow ? item.range.end : lastEnd(item);
  if (!isBareOf(item, text.slice(item.range.start, end), item.range.start, text)) return undefined;
  const value = valueBehind(level, list, text);
  return { range: textRange(start, end), newText: `${keySource(competency, list, text)}:${value}` };
}

function lastEnd(map: MapNode): number {
  return Math.max(...map.entries.map(({ key, value }) => value?.range.end ?? key.range.end + 1));
}

/** Whether nothing but keys, scalars and punctuation stands in a mapping: no comment, anchor, alias or tag. */
function isBareOf(map: MapNode, source: string, offset: number, text: string): boolean {
  const scalars = map.entries.flatMap(({ key, value }) => (value === undefined ? [key] : [key, value]));
  if (scalars.some((one) => one.range.start < offset || one.range.end > offset + source.length + 1)) return false;
  let rest = '';
  let at = offset;
  for (const { range } of scalars) {
    rest += text.slice(at, range.start);
    at = range.end;
  }
  return /^[\s{}:,]*$/.test(rest + text.slice(at, offset + source.length));
}

function keySource(node: ScalarNode, list: SeqNode, text: string): string {
  return list.flow ? inFlow(node, text) : text.slice(node.range.start, node.range.end);
}

function valueBehind(level: ScalarNode | undefined, list: SeqNode, text: string): string {
  if (level !== undefined && level.text !== '') return ` ${keySource(level, list, text)}`;
  return list.flow ? ' ' : '';
}

/** The scalar as written where that may stand between brackets, else in quotes. */
function inFlow(node: ScalarNode, text: string): string {
  if (node.style === 'plain') return scalarSource(node.text, { flow: true });
  return text.slice(node.range.start, node.range.end);
}

function brackets(node: MapNode | SeqNode, text: string, open: string, close: string): readonly TextEdit[] {
  if (!node.flow) return [];
  const { start, end } = node.range;
  if (!/[\]}]/.test(text.charAt(end - 1))) return [];
  return [
    { range: textRange(start, start + 1), newText: open },
    { range: textRange(end - 1, end), newText: close },
  ];
}

/** Whether the text after the edits says the same of every item, and nothing else has changed. */
function keepsLinks(
  text: string,
  edits: readonly TextEdit[],
  tree: SyntaxTree,
  document: number,
  path: readonly (string | number)[],
): boolean {
  const after = parse(applyEdits(text, edits));
  if (after.problems.length !== tree.problems.length) return false;
  const said = (of: SyntaxTree): string =>
    JSON.stringify(
      linksOf(nodeAt(of.documents[document]?.root, path), []).map(({ item, level }) => [
        item.value,
        level?.value ?? '',
      ]),
    );
  const others = (of: SyntaxTree): string => JSON.stringify(of.documents.map(({ root }) => linkCount(root)));
  return said(after) === said(tree) && others(after) === others(tree);
}

/** The number of keys outside `addresses`, in which a rewriting that went wrong would show. */
function linkCount(node: YamlNode | undefined): number {
  if (node === undefined || node.kind === 'scalar') return 0;
  if (node.kind === 'seq') return node.items.reduce((sum, item) => sum + linkCount(item), 0);
  return node.entries.reduce((sum, { key, value }) => sum + 1 + (key.text === 'addresses' ? 0 : linkCount(value)), 0);
}
