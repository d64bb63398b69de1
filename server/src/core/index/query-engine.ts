// Answers queries and remembers the answers; after a change, an answer whose sources come out the same still stands.
import type { Uri } from '../base/uri';
import { AnswerGraph } from './answer-graph';
import { addReader, AnswerNode, Failure, letGo, readersOf, type AnswerState, type SourceNode } from './answer-node';
import type { FactName, FactTypes, Located } from './facts';
import type { FileState } from './file-state';
import type { Environment, Ground, GroundChange, Query, Sources } from './query';

/** The answers for one ground. `advance` hands them on to the engine of the next ground. */
export class QueryEngine {
  readonly #ground: Ground;
  /** What answers read where nobody notes it; undefined where it is noted. */
  readonly #unnoted: Sources | undefined;
  #graph = new AnswerGraph();
  #touched: readonly AnswerNode[] = [];

  /** Where the ground is not expected to change, what answers are derived from need not be noted: `advance` then hands on nothing. */
  constructor(ground: Ground, notes = true) {
    this.#ground = ground;
    if (!notes) this.#unnoted = new AnswerSources(ground, this.#graph, (node) => this.#valueOf(node));
  }

  /** The answer, remembered or worked out. Throws what the query throws. */
  ask<A, V>(query: Query<A, V>, argument: A): V {
    const node = this.#graph.answer(query, argument);
    const value = this.#valueOf(node);
    this.#graph.noteAsked(node);
    if (value instanceof Failure) throw value.error;
    return value as V;
  }

  /**
   * Works an answer out in steps, so that `ask` finds it; between two of them the caller may serve others or give up. Ends
   * early where the ground has changed meanwhile, and does nothing for an answer that still stands, its value kept or not.
   */
  *prepare<A, V>(query: Query<A, V>, argument: A): Generator<void, void> {
    const graph = this.#graph;
    const node = graph.answer(query, argument);
    if (query.steps === undefined || this.#unnoted !== undefined || node.state === 'open' || this.#isFresh(node))
      return;
    const reads = new Set<SourceNode>();
    const sources = this.#notingSources(node, reads);
    const steps = query.steps(sources, argument);
    try {
      for (let isDone = false; !isDone;) {
        const state: AnswerState = node.state;
        node.state = 'open';
        let step: IteratorResult<void, unknown>;
        try {
          step = steps.next();
        } catch (error) {
          step = { done: true, value: new Failure(error) };
        } finally {
          node.state = state;
        }
        isDone = step.done === true;
        if (isDone) {
          graph.settle(node, reads);
          this.#take(node, step.value);
        } else yield;
        // The graph moves on to the engine of the next ground; and somebody else may have asked for the answer itself.
        if (this.#graph !== graph || node.state === 'fresh') return;
      }
    } finally {
      graph.giveUp(node, reads);
    }
  }

  /** Takes an answer that was worked out elsewhere from an equal ground. */
  give<A, V>(query: Query<A, V>, argument: A, value: V): void {
    const node = this.#graph.answer(query, argument);
    node.value = value;
    node.state = 'fresh';
    node.edition = this.#graph.nextEdition();
  }

  /**
   * The number of the answer given last if it still stands, its value kept or not; no two answers have the same number.
   * Undefined where none was given or it has to be worked out anew; what it was derived from is worked out to tell.
   */
  edition<A, V>(query: Query<A, V>, argument: A): number | undefined {
    const node = this.#graph.known(query, argument);
    return node !== undefined && this.#isFresh(node) ? node.edition : undefined;
  }

  /** Lets go of an answer's value. Whether the answer stands is known as before; asked for, it is worked out again. */
  letGo<A, V>(query: Query<A, V>, argument: A): void {
    const node = this.#graph.known(query, argument);
    if (node !== undefined && node.state !== 'open') node.value = letGo;
  }

  /** The node of an answer that stands, for those who look at what it was derived from; undefined where none does. */
  derivation<A, V>(query: Query<A, V>, argument: A): AnswerNode | undefined {
    const node = this.#graph.known(query, argument);
    return node?.state === 'fresh' ? node : undefined;
  }

  /** The arguments for which a query's answers could be trusted before this engine took over, and cannot without a look. */
  *touched<A, V>(query: Query<A, V>): Generator<A> {
    for (const node of this.#touched) if (node.query.name === query.name) yield node.argument as A;
  }

  /** The engine for the next ground. This one forgets everything; asked again, it works from its own ground. */
  advance(ground: Ground, change: GroundChange): QueryEngine {
    const next = new QueryEngine(ground, this.#unnoted === undefined);
    if (this.#unnoted !== undefined) return next;
    next.#graph = this.#graph;
    this.#graph = new AnswerGraph();
    this.#touched = [];
    next.#touched = next.#graph.mark(change);
    return next;
  }

  #valueOf(node: AnswerNode): unknown {
    if (node.state === 'open') throw new Error(`the answer to ${node.query.name} depends on itself`);
    if (!this.#isFresh(node) || node.value === letGo) this.#workOut(node);
    return node.value;
  }

  /** Looks at what was read, in the order in which it was read, until something came out different. */
  #isFresh(node: AnswerNode): boolean {
    if (!isDoubtful(node)) return node.state === 'fresh';
    for (const read of node.reads) {
      if (read instanceof AnswerNode && !this.#isFresh(read)) this.#valueOf(read);
      // Whatever came out different has marked its readers.
      if (!isDoubtful(node)) return false;
    }
    node.state = 'fresh';
    return true;
  }

  #workOut(node: AnswerNode): void {
    const { state } = node;
    node.state = 'open';
    const value = this.#unnoted === undefined ? this.#notedAnswer(node) : answerOf(node, this.#unnoted);
    node.state = state;
    this.#take(node, value);
  }

  /** Files an answer that has just been worked out. */
  #take(node: AnswerNode, value: unknown): void {
    const { query, value: before, state } = node;
    node.state = 'fresh';
    const isKnown = before !== letGo && !(before instanceof Failure) && !(value instanceof Failure);
    if (isKnown && (before === value || query.same?.(before, value) === true)) return;
    node.value = value;
    // An answer that was let go and still stands comes out as it was.
    if (state === 'fresh') return;
    node.edition = this.#graph.nextEdition();
    for (const reader of readersOf(node)) if (reader.state === 'doubtful') reader.state = 'stale';
  }

  #notedAnswer(node: AnswerNode): unknown {
    const reads = new Set<SourceNode>();
    const value = answerOf(node, this.#notingSources(node, reads));
    this.#graph.settle(node, reads);
    return value;
  }

  #notingSources(node: AnswerNode, reads: Set<SourceNode>): Sources {
    const note = (read: SourceNode): void => {
      if (reads.has(read)) return;
      reads.add(read);
      addReader(read, node);
    };
    return new AnswerSources(this.#ground, this.#graph, (read) => this.#valueOf(read), note);
  }
}

function answerOf({ query, argument }: AnswerNode, sources: Sources): unknown {
  try {
    return query.answer(sources, argument);
  } catch (error) {
    return new Failure(error);
  }
}

function isDoubtful({ state }: AnswerNode): boolean {
  return state === 'doubtful';
}

/** What an answer is derived from; tells every node that is read to `note`, if there is one. */
class AnswerSources implements Sources {
  readonly #ground: Ground;
  readonly #graph: AnswerGraph;
  readonly #valueOf: (node: AnswerNode) => unknown;
  readonly #note: ((read: SourceNode) => void) | undefined;

  constructor(
    ground: Ground,
    graph: AnswerGraph,
    valueOf: (node: AnswerNode) => unknown,
    note?: (read: SourceNode) => void,
  ) {
    this.#ground = ground;
    this.#graph = graph;
    this.#valueOf = valueOf;
    this.#note = note;
  }

  get environment(): Environment {
    this.#note?.(this.#graph.environment);
    return this.#ground.environment;
  }

  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[] {
    this.#note?.(this.#graph.fact(name, id));
    return this.#ground.facts(name, id);
  }

  file(uri: Uri): FileState | undefined {
    this.#note?.(this.#graph.file(uri));
    return this.#ground.file(uri);
  }

  ask<A, V>(query: Query<A, V>, argument: A): V {
    const node = this.#graph.answer(query, argument);
    this.#note?.(node);
    const value = this.#valueOf(node);
    if (value instanceof Failure) throw value.error;
    return value as V;
  }
}
