// What answers were derived from, as plain data that can be kept: which of them may come out different can then be told without working anything out.
import { leafOf, type AnswerLeaf } from './answer-graph';
import { AnswerNode, type SourceNode } from './answer-node';

/** Answers and what they have read, each answer behind all that it has read. */
export interface Derivation {
  /** What was read and is no answer, by a text of its own. */
  readonly leaves: readonly string[];
  /** For each answer what it has read: a leaf by twice its place, an answer by twice its place and one. */
  readonly answers: readonly (readonly number[])[];
}

/** Gives the text that a leaf is known by; undefined for one that need not be kept. */
export type LeafName = (leaf: AnswerLeaf, reader: AnswerNode) => string | undefined;

/** Puts derivations together, each thing once. */
export class DerivationBuilder implements Derivation {
  readonly leaves: string[] = [];
  readonly answers: (readonly number[])[] = [];
  readonly #nameOf: LeafName;
  readonly #leafPlaces = new Map<string, number>();
  readonly #known = new Map<AnswerNode, number>();

  constructor(nameOf: LeafName) {
    this.#nameOf = nameOf;
  }

  /** Takes an answer of this run with all that it has read; gives its place. */
  add(node: AnswerNode): number {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const reads: number[] = [];
    for (const read of node.reads) {
      const place = this.#placeOf(read, node);
      if (place !== undefined) reads.push(place);
    }
    const place = this.answers.push(reads) - 1;
    this.#known.set(node, place);
    return place;
  }

  /** Takes answers that were kept, with all that they have read; gives where each of them is now. */
  addKept(kept: Derivation, wanted: Iterable<number>): ReadonlyMap<number, number> {
    const needed = new Uint8Array(kept.answers.length);
    for (const place of wanted) needed[place] = 1;
    for (let place = kept.answers.length - 1; place >= 0; place--)
      if (needed[place] === 1)
        for (const read of kept.answers[place] ?? []) if ((read & 1) === 1) needed[read >> 1] = 1;
    const moved = new Map<number, number>();
    kept.answers.forEach((reads, place) => {
      if (needed[place] !== 1) return;
      const now = reads.map((read) =>
        (read & 1) === 1 ? 2 * (moved.get(read >> 1) ?? 0) + 1 : 2 * this.#leafPlace(kept.leaves[read >> 1] ?? ''),
      );
      moved.set(place, this.answers.push(now) - 1);
    });
    return moved;
  }

  #placeOf(read: SourceNode, reader: AnswerNode): number | undefined {
    if (read instanceof AnswerNode) return 2 * this.add(read) + 1;
    const leaf = leafOf(read);
    const name = leaf === undefined ? undefined : this.#nameOf(leaf, reader);
    return name === undefined ? undefined : 2 * this.#leafPlace(name);
  }

  #leafPlace(name: string): number {
    const known = this.#leafPlaces.get(name);
    if (known !== undefined) return known;
    const place = this.leaves.push(name) - 1;
    this.#leafPlaces.set(name, place);
    return place;
  }
}

/** For each answer whether it may come out different, told by which leaves are different. */
export function doubtfulAnswers(
  { leaves, answers }: Derivation,
  isDifferent: (leaf: string) => boolean,
): (place: number) => boolean {
  const different = leaves.map(isDifferent);
  const doubtful = new Uint8Array(answers.length);
  answers.forEach((reads, place) => {
    const isDoubtful = reads.some((read) => ((read & 1) === 1 ? doubtful[read >> 1] === 1 : different[read >> 1]));
    if (isDoubtful) doubtful[place] = 1;
  });
  return (place) => doubtful[place] === 1;
}
