// A tree read off a mended text, with the ranges of the text that the author wrote.
import { plainId } from '../base/plain-id';
import type { OffsetMap } from './offset-map';
import type { MapNode, ScalarNode, SeqNode, SyntaxProblem, SyntaxTree, YamlDocument, YamlNode } from './tree';

/** The document with every range led back to the author's text. */
export function movedDocument({ root, range }: YamlDocument, offsets: OffsetMap): YamlDocument {
  const moved = new Move(offsets, (text) => text);
  return { root: moved.node(root), range: offsets.originalRange(range) };
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

/** The tree led back to the author's text, its single words as they look (`plainId`). */
export function seenTree({ documents, problems, broken }: SyntaxTree, offsets: OffsetMap): SyntaxTree {
  const moved = new Move(offsets, seenWord);
  return {
    documents: documents.map(({ root, range }) => ({ root: moved.node(root), range: offsets.originalRange(range) })),
    problems: problems.map((problem) => movedProblem(problem, offsets)),
    broken: broken.map((range) => offsets.originalRange(range)),
  };
}

/** A text of one word as it looks; what is longer is prose and stays as it is. */
function seenWord(text: string): string {
  const seen = plainId(text);
  return seen === text || /\s/.test(seen) || !/[\p{L}\d]/u.test(seen) ? text : seen;
}

/** Moves nodes; one that an alias repeats stays one. */
class Move {
  readonly #offsets: OffsetMap;
  readonly #word: (text: string) => string;
  readonly #moved = new Map<YamlNode, YamlNode>();

  constructor(offsets: OffsetMap, word: (text: string) => string) {
    this.#offsets = offsets;
    this.#word = word;
  }

  node(node: YamlNode | undefined): YamlNode | undefined {
    if (node === undefined) return undefined;
    const known = this.#moved.get(node);
    if (known !== undefined) return known;
    const moved = this.#anew(node);
    this.#moved.set(node, moved);
    return moved;
  }

  #anew(node: YamlNode): YamlNode {
    if (node.kind === 'scalar') return this.#scalar(node);
    return node.kind === 'seq' ? this.#seq(node) : this.#map(node);
  }

  #scalar({ kind, range, text, style }: ScalarNode): ScalarNode {
    const word = style === 'block' ? text : this.#word(text);
    return { kind, range: this.#offsets.originalRange(range), text: word, style };
  }

  #seq({ kind, range, flow, items }: SeqNode): SeqNode {
    return { kind, range: this.#offsets.originalRange(range), flow, items: items.map((item) => this.node(item)) };
  }

  #map({ kind, range, flow, entries }: MapNode): MapNode {
    const movedEntries = entries.map(({ key, value, merged }) => ({
      key: this.#scalar(key),
      value: this.node(value),
      merged,
    }));
    return { kind, range: this.#offsets.originalRange(range), flow, entries: movedEntries };
  }
}
