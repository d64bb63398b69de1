// Questions with one answer for each argument, derived from facts, files and the answers to other questions.
import type { Uri } from '../base/uri';
import type { FactName, FactTypes, Located } from './facts';
import type { FileState } from './file-state';

/** What does not stand in any file. */
export interface Environment {
  /** The date against which waivers expire, as `2026-07-31`; undefined lets none expire. */
  readonly today: string | undefined;
  /** Severities of rules that win over the settings. */
  readonly severities: Readonly<Record<string, string>>;
  /** The `include:` globs of the settings that match no file, which only a shell can know. */
  readonly unmatched?: ReadonlySet<string>;
  /** The workspace's root, from which messages name other files; undefined where nobody said. */
  readonly root?: Uri | undefined;
}

/** What an answer may be derived from; every reading is noted, so that the answer is looked at again when what was read changes. */
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
  /** The same answer in steps, for long work that may be given up between two of them. */
  steps?(sources: Sources, argument: A): Generator<void, V>;
  /**
   * Whether a new answer is no other than the old one, so that what was derived from it stands; without this, only the
   * very same value is. To be given where it costs less than deriving anew.
   */
  same?(before: V, after: V): boolean;
  /** Whether its answers are remembered for as long as they stand; of others that only shells ask, those asked last are. */
  readonly lasting?: boolean;
}

/** Where facts and files are looked up. */
export interface Ground {
  facts<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[];
  file(uri: Uri): FileState | undefined;
  readonly environment: Environment;
}

/** What is different on the next ground: facts under these names and IDs, these files (some of them gone), the environment. */
export interface GroundChange {
  readonly facts: Iterable<readonly [FactName, string]>;
  readonly files: Iterable<Uri>;
  readonly gone: Iterable<Uri>;
  readonly environment: boolean;
}
