// What documents of every kind have in common.
import type { Text, TextRange } from '../base/text-range';
import type { Repeat } from './repeats';

/** What all documents have. */
export interface DocumentBase {
  /** The document's place in its file, from 0. */
  readonly place: number;
  readonly id: Text | undefined;
  readonly title: Text | undefined;
  /** Where to point when the document is meant as a whole: its ID, else its kind, else its first key. */
  readonly head: TextRange;
  readonly range: TextRange;
  /** The fields whose values are reported as unreadable: `assessments/#/weighting`. */
  readonly unreadable: readonly string[];
  /** The entries of its lists that may name something again. */
  readonly repeats: readonly Repeat[];
}
