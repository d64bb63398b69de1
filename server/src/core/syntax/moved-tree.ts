// A tree read off a mended text, with the ranges of the text that the author wrote.
import type { OffsetMap } from './offset-map';
import type { MapNode, ScalarNode, SeqNode, SyntaxProblem, YamlDocument, YamlNode } from './tree';

/** The document with every range led back to the author's text. */
export function movedDocument({ root, range }: YamlDocument, offsets: OffsetMap): YamlDocument {
  return { root: root === undefined ? undefined : moved(root, offsets), range: offsets.originalRange(range) };
}

/** The problem with every range led back to the author's text. */
export function movedProblem(problem: SyntaxProblem, offsets: OffsetMap): SyntaxProblem {
  const range = offsets.originalRange(problem.range);
  if (problem.code === 'syntax') return { ...problem, range };
  const [first, entry] = [offsets.originalRange(problem.first), offsets.originalRange(problem.entry)];
  return { ...problem, range, first, entry };
}

function moved(node: YamlNode, offsets: OffsetMap): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return movedScalar(node, offsets);
    case 'seq':
      return movedSeq(node, offsets);
    case 'map':
      return movedMap(node, offsets);
  }
}

function movedScalar({ kind, range, text, style }: ScalarNode, offsets: OffsetMap): ScalarNode {
  return { kind, range: offsets.originalRange(range), text, style };
}

function movedSeq({ kind, range, flow, items }: SeqNode, offsets: OffsetMap): SeqNode {
  const movedItems = items.map((item) => (item === undefined ? undefined : moved(item, offsets)));
  return { kind, range: offsets.originalRange(range), flow, items: movedItems };
}

function movedMap({ kind, range, flow, entries }: MapNode, offsets: OffsetMap): MapNode {
  const movedEntries = entries.map(({ key, value, merged }) => ({
    key: movedScalar(key, offsets),
    value: value === undefined ? undefined : moved(value, offsets),
    merged,
  }));
  return { kind, range: offsets.originalRange(range), flow, entries: movedEntries };
}
