// All answers that are remembered and what they were derived from; finds nodes, marks what a change reaches, drops what nobody needs.
import type { Uri } from '../base/uri';
import { AnswerNode, readersOf, removeReader, type AnswerState, type SourceNode } from './answer-node';
import type { FactName } from './facts';
import type { GroundChange, Query } from './query';

/** So many answers that only shells ask for are remembered. */
const rootLimit = 2000;

/** The graph of answers. */
export class AnswerGraph {
  readonly #answers = new Map<string, Map<string, AnswerNode>>();
  readonly #facts = new Map<FactName, Map<string, FactNode>>();
  readonly #files = new Map<Uri, FileNode>();
  readonly #environment: SourceNode = new EnvironmentNode();
  /** Answers that shells have asked for and that do not last, least recently asked first. */
  readonly #roots = new Set<AnswerNode>();
  #editions = 0;

  /** The node of an answer, made when it is not there. */
  answer<A, V>(query: Query<A, V>, argument: A): AnswerNode {
    const ofQuery = this.#answers.get(query.name) ?? new Map<string, AnswerNode>();
    if (ofQuery.size === 0) this.#answers.set(query.name, ofQuery);
    const key = query.key(argument);
    const known = ofQuery.get(key);
    if (known !== undefined) return known;
    const node = new AnswerNode(query, argument);
    ofQuery.set(key, node);
    return node;
  }

  /** The node of an answer, if it is remembered. */
  known<A, V>(query: Query<A, V>, argument: A): AnswerNode | undefined {
    return this.#answers.get(query.name)?.get(query.key(argument));
  }

  fact(name: FactName, id: string): SourceNode {
    const ofName = this.#facts.get(name) ?? new Map<string, FactNode>();
    if (ofName.size === 0) this.#facts.set(name, ofName);
    const known = ofName.get(id);
    if (known !== undefined) return known;
    const node = new FactNode(name, id);
    ofName.set(id, node);
    return node;
  }

  file(uri: Uri): SourceNode {
    const known = this.#files.get(uri);
    if (known !== undefined) return known;
    const node = new FileNode(uri);
    this.#files.set(uri, node);
    return node;
  }

  get environment(): SourceNode {
    return this.#environment;
  }

  /** A number that no answer has had. */
  nextEdition(): number {
    this.#editions += 1;
    return this.#editions;
  }

  /** A shell has asked for it. What shells ask of half-typed words would pile up, so the oldest of it is dropped. */
  noteAsked(node: AnswerNode): void {
    if (node.query.lasting === true) return;
    this.#roots.delete(node);
    this.#roots.add(node);
    if (this.#roots.size <= rootLimit) return;
    for (const oldest of this.#roots) {
      this.#roots.delete(oldest);
      this.#dropUnread(oldest);
      return;
    }
  }

  /** An answer has been worked out from these; it is their reader already, and none any more of what it read before. */
  settle(node: AnswerNode, reads: ReadonlySet<SourceNode>): void {
    const before = node.reads;
    // A list made from a set has room to spare; a copy has none.
    node.reads = [...reads].slice();
    for (const read of before) if (!reads.has(read)) this.#leave(read, node);
  }

  /** Takes back what an answer has read that was not worked out to its end. */
  giveUp(node: AnswerNode, reads: ReadonlySet<SourceNode>): void {
    const settled = new Set(node.reads);
    for (const read of reads) if (!settled.has(read)) this.#leave(read, node);
  }

  /** Marks what a change reaches, drops what was only about files that are gone; gives the answers that could be trusted before. */
  mark({ facts, files, gone, environment }: GroundChange): readonly AnswerNode[] {
    const touched: AnswerNode[] = [];
    for (const [name, id] of facts) this.#markReaders(this.#facts.get(name)?.get(id), 'stale', touched);
    for (const uri of files) this.#markReaders(this.#files.get(uri), 'stale', touched);
    if (environment) this.#markReaders(this.#environment, 'stale', touched);
    for (let next = 0; next < touched.length; next++) this.#markReaders(touched[next], 'doubtful', touched);
    for (const uri of gone) {
      const node = this.#files.get(uri);
      const readers = node === undefined ? [] : [...readersOf(node)];
      for (const reader of readers) if (reader.readers === undefined) this.#drop(reader);
    }
    return touched;
  }

  #markReaders(node: SourceNode | undefined, state: AnswerState, touched: AnswerNode[]): void {
    if (node === undefined) return;
    for (const reader of readersOf(node)) {
      if (reader.state === 'fresh') touched.push(reader);
      if (reader.state === 'fresh' || state === 'stale') reader.state = state;
    }
  }

  #leave(node: SourceNode, reader: AnswerNode): void {
    removeReader(node, reader);
    if (node.readers !== undefined) return;
    if (node instanceof FactNode) this.#facts.get(node.name)?.delete(node.id);
    else if (node instanceof FileNode) this.#files.delete(node.uri);
    else if (node instanceof AnswerNode) this.#dropUnread(node);
  }

  /** Forgets an answer from which nothing is derived any more, unless a shell may ask for it again. */
  #dropUnread(node: AnswerNode): void {
    if (node.readers !== undefined || node.query.lasting === true || this.#roots.has(node)) return;
    this.#drop(node);
  }

  #drop(node: AnswerNode): void {
    this.#roots.delete(node);
    this.#answers.get(node.query.name)?.delete(node.query.key(node.argument));
    const { reads } = node;
    node.reads = [];
    for (const read of reads) this.#leave(read, node);
  }
}

/** What a leaf of the graph is; undefined for an answer. */
export function leafOf(node: SourceNode): AnswerLeaf | undefined {
  if (node instanceof FactNode) return { of: 'fact', name: node.name, id: node.id };
  if (node instanceof FileNode) return { of: 'file', uri: node.uri };
  return node instanceof EnvironmentNode ? { of: 'environment' } : undefined;
}

/** Something that answers are derived from and that is itself no answer. */
export type AnswerLeaf =
  | { readonly of: 'fact'; readonly name: FactName; readonly id: string }
  | { readonly of: 'file'; readonly uri: Uri }
  | { readonly of: 'environment' };

class EnvironmentNode implements SourceNode {
  readers: SourceNode['readers'] = undefined;
}

class FactNode implements SourceNode {
  readonly name: FactName;
  readonly id: string;
  readers: SourceNode['readers'] = undefined;

  constructor(name: FactName, id: string) {
    this.name = name;
    this.id = id;
  }
}

class FileNode implements SourceNode {
  readonly uri: Uri;
  readers: SourceNode['readers'] = undefined;

  constructor(uri: Uri) {
    this.uri = uri;
  }
}
