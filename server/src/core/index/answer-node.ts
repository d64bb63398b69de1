// What answers are derived from, as a graph: each node knows its readers, each answer also what it has read.
import type { Query } from './query';

/** Something that answers are derived from. */
export interface SourceNode {
  readers: Readers;
}

/** The readers of a node; most have one or two. */
type Readers = undefined | AnswerNode | readonly AnswerNode[] | Set<AnswerNode>;

/**
 * How far an answer can be trusted. `doubtful`: something further down has changed, and it may come out the same.
 * `stale`: something that was read is different. `open`: it is being worked out.
 */
export type AnswerState = 'fresh' | 'doubtful' | 'stale' | 'open';

/** In the place of a value that nobody keeps; the answer is as good as before, and worked out again when it is asked for. */
export const letGo = Symbol('let go');

/** In the place of a value: working it out throws this. */
export class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** The answer to one query for one argument. */
export class AnswerNode implements SourceNode {
  readonly query: Query<unknown, unknown>;
  readonly argument: unknown;
  state: AnswerState = 'stale';
  value: unknown = letGo;
  /** Another number for every other value. */
  edition = 0;
  /** In the order in which they were first read. */
  reads: readonly SourceNode[] = [];
  readers: Readers = undefined;

  constructor(query: Query<unknown, unknown>, argument: unknown) {
    this.query = query;
    this.argument = argument;
  }
}

/** From so many on, readers are kept in a set. */
const many = 8;

/** Notes a reader; one that is there already stays once. */
export function addReader(node: SourceNode, reader: AnswerNode): void {
  const { readers } = node;
  if (readers === undefined) node.readers = reader;
  else if (readers instanceof Set) readers.add(reader);
  else if (readers instanceof AnswerNode) node.readers = readers === reader ? reader : [readers, reader];
  else if (!readers.includes(reader))
    node.readers = readers.length < many ? [...readers, reader] : new Set([...readers, reader]);
}

/** Takes a reader out. */
export function removeReader(node: SourceNode, reader: AnswerNode): void {
  const { readers } = node;
  if (readers === reader) node.readers = undefined;
  else if (readers instanceof Set) {
    readers.delete(reader);
    if (readers.size === 0) node.readers = undefined;
  } else if (readers !== undefined && !(readers instanceof AnswerNode)) {
    const others = readers.filter((one) => one !== reader);
    node.readers = others.length === 1 ? others[0] : others;
  }
}

/** The readers of a node. */
export function readersOf({ readers }: SourceNode): Iterable<AnswerNode> {
  if (readers === undefined) return [];
  return readers instanceof AnswerNode ? [readers] : readers;
}
