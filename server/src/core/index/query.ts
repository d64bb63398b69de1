// Answers derived from facts, remembered until a fact they were derived from changes.
import type { Uri } from '../base/uri';
import { factKey, type FactName, type FactTypes, type Located } from './facts';
import type { FileState } from './file-state';

/** What does not stand in any file. */
export interface Environment {
  /** The date against which waivers expire, as `2026-07-31`; undefined lets none expire. */
  readonly today: string | undefined;
  /** Severities of rules that win over the settings. */
  readonly severities: Readonly<Record<string, string>>;
}

/** What an answer may be derived from; every reading is noted, so that the answer is dropped when what was read changes. */
export interface Sources {
  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[];
  file(uri: Uri): FileState | undefined;
  ask<A, V>(query: Query<A, V>, argument: A): V;
  readonly environment: Environment;
}

/** A question with one answer for each argument: a pure function of its sources. */
export interface Query<A, V> {
  readonly name: string;
  /** A text that tells arguments apart. */
  key(argument: A): string;
  answer(sources: Sources, argument: A): V;
}

/** Where facts and files are looked up. */
export interface Ground {
  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[];
  file(uri: Uri): FileState | undefined;
  readonly environment: Environment;
}

interface Memo {
  readonly value: unknown;
  readonly reads: readonly string[];
}

/** The key under which reading a file is noted. */
export function fileKey(uri: Uri): string {
  return `file ${uri}`;
}

/** The key under which reading the environment is noted. */
export const environmentKey = 'environment';

/** The answers for one ground. `advance` hands those that still hold to the engine of the next ground. */
export class QueryEngine {
  readonly #ground: Ground;
  #memos = new Map<string, Memo>();
  /** For each key read: the answers derived from it. */
  #dependents = new Map<string, Set<string>>();
  readonly #open = new Set<string>();
  /** What was forgotten on the way to this ground. */
  readonly #forgotten: string[] = [];

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** The answer, remembered or worked out. */
  ask<A, V>(query: Query<A, V>, argument: A): V {
    const id = `${query.name}(${query.key(argument)})`;
    const known = this.#memos.get(id);
    if (known !== undefined) return known.value as V;
    if (this.#open.has(id)) throw new Error(`the answer to ${id} depends on itself`);
    const reads = new Set<string>();
    this.#open.add(id);
    try {
      const value = query.answer(new NotedSources(this.#ground, this, reads), argument);
      this.#remember(id, { value, reads: [...reads] });
      return value;
    } finally {
      this.#open.delete(id);
    }
  }

  /** Whether the answer is at hand. */
  knows<A, V>(query: Query<A, V>, argument: A): boolean {
    return this.#memos.has(`${query.name}(${query.key(argument)})`);
  }

  /** The keys of the arguments whose answers to a query were forgotten when this engine took over from the one before. */
  *forgotten<A, V>({ name }: Query<A, V>): Generator<string> {
    const start = `${name}(`;
    for (const id of this.#forgotten) if (id.startsWith(start)) yield id.slice(start.length, -1);
  }

  /** The engine for the next ground. This one forgets everything; asked again, it works from its own ground. */
  advance(ground: Ground, changed: Iterable<string>): QueryEngine {
    const next = new QueryEngine(ground);
    next.#memos = this.#memos;
    next.#dependents = this.#dependents;
    this.#memos = new Map();
    this.#dependents = new Map();
    next.#forget(changed);
    return next;
  }

  #remember(id: string, memo: Memo): void {
    this.#memos.set(id, memo);
    for (const key of memo.reads) {
      const dependents = this.#dependents.get(key);
      if (dependents === undefined) this.#dependents.set(key, new Set([id]));
      else dependents.add(id);
    }
  }

  #forget(changed: Iterable<string>): void {
    const waiting = [...changed];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const id of this.#dependents.get(key) ?? []) {
        const memo = this.#memos.get(id);
        if (memo === undefined) continue;
        this.#memos.delete(id);
        this.#forgotten.push(id);
        for (const read of memo.reads) {
          if (read !== key) this.#dependents.get(read)?.delete(id);
        }
        waiting.push(id);
      }
      this.#dependents.delete(key);
    }
  }
}

/** The sources of one answer; notes every key that is read. */
class NotedSources implements Sources {
  readonly #ground: Ground;
  readonly #engine: QueryEngine;
  readonly #reads: Set<string>;

  constructor(ground: Ground, engine: QueryEngine, reads: Set<string>) {
    this.#ground = ground;
    this.#engine = engine;
    this.#reads = reads;
  }

  get environment(): Environment {
    this.#reads.add(environmentKey);
    return this.#ground.environment;
  }

  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[] {
    this.#reads.add(factKey(name, id));
    return this.#ground.facts(name, id);
  }

  file(uri: Uri): FileState | undefined {
    this.#reads.add(fileKey(uri));
    return this.#ground.file(uri);
  }

  ask<A, V>(query: Query<A, V>, argument: A): V {
    this.#reads.add(`${query.name}(${query.key(argument)})`);
    return this.#engine.ask(query, argument);
  }
}
