// A tree read off a mended text, with the ranges of the text that the author wrote.
import { plainId } from '../base/plain-id';
import type { OffsetMap } from './offset-map';
import { keptKeys } from './kept-keys';
import type { MapNode, ScalarNode, SeqNode, SyntaxProblem, SyntaxTree, YamlDocument, YamlNode } from './tree';

/** The document with every range led back to the author's text. */
export function movedDocument({ root, range }: YamlDocument, offsets: OffsetMap): YamlDocument {
  const moved = new Move(offsets, (text) => text);
  return { root: moved.node(root, false), range: offsets.originalRange(range) };
}

/** The problem with every range led back to the author's text. */
export function movedProblem(problem: SyntaxProblem, offsets: OffsetMap): SyntaxProblem {
  const range = offsets.originalRange(problem.range);
  if (problem.code === 'duplicate-key') {
    const [first, entry] = [offsets.originalRange(problem.first), offsets.originalRange(problem.entry)];
    return { ...problem, range, first, entry };
  }
  const { repair } = problem;
  if (repair === undefined) return { ...problem, range };
  const moved = { ...repair, range: offsets.originalRange(repair.range) };
  return { ...problem, range, repair: moved } as SyntaxProblem;
}

/** The tree led back to the author's text, with names as they look (`plainId`). */
export function seenTree({ documents, problems, broken }: SyntaxTree, offsets: OffsetMap): SyntaxTree {
  const moved = new Move(offsets, seenName);
  return {
    documents: documents.map(({ root, range }) => ({
      root: moved.node(root, false),
      range: offsets.originalRange(range),
    })),
    problems: problems.map((problem) => movedProblem(problem, offsets)),
    broken: broken.map((range) => offsets.originalRange(range)),
  };
}

/** A name as it looks; a text without letters and digits stays as it is. */
function seenName(text: string): string {
  const seen = plainId(text);
  return /[\p{L}\d]/u.test(seen) ? seen : text;
}

/** Moves nodes; one that an alias repeats stays one. */
class Move {
  readonly #offsets: OffsetMap;
  readonly #name: (text: string) => string;
  readonly #moved = new Map<YamlNode, YamlNode>();

  constructor(offsets: OffsetMap, name: (text: string) => string) {
    this.#offsets = offsets;
    this.#name = name;
  }

  /** The node; `isKept` where it is the value of a key that keeps what is written. */
  node(node: YamlNode | undefined, isKept: boolean): YamlNode | undefined {
    if (node === undefined) return undefined;
    const known = this.#moved.get(node);
    if (known !== undefined) return known;
    const moved = this.#anew(node, isKept);
    this.#moved.set(node, moved);
    return moved;
  }

  #anew(node: YamlNode, isKept: boolean): YamlNode {
    if (node.kind === 'scalar') return this.#scalar(node, isKept);
    return node.kind === 'seq' ? this.#seq(node, isKept) : this.#map(node, isKept);
  }

  #scalar({ kind, range, text, style }: ScalarNode, isKept: boolean): ScalarNode {
    const seen = style === 'block' || isKept ? text : this.#name(text);
    return { kind, range: this.#offsets.originalRange(range), text: seen, style };
  }

  #seq({ kind, range, flow, items }: SeqNode, isKept: boolean): SeqNode {
    const movedItems = items.map((item) => this.node(item, isKept));
    return { kind, range: this.#offsets.originalRange(range), flow, items: movedItems };
  }

  #map({ kind, range, flow, entries }: MapNode, isKept: boolean): MapNode {
    const movedEntries = entries.map(({ key, value, merged }) => ({
      key: this.#scalar(key, false),
      value: this.node(value, isKept || keptKeys.has(key.text)),
      merged,
    }));
    return { kind, range: this.#offsets.originalRange(range), flow, entries: movedEntries };
  }
}
