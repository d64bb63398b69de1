// What tests of the matrix and the checklist are made of: the words in English, and coverage that another framework gives.
import type { MatrixRow } from '../../../../server/src/protocol';
import type { Match } from './matrix-filter';
import { matrixWords } from './matrix-words';

/** The words in English. */
export const words = matrixWords({ t: (text) => text });

type Derived = MatrixRow['derived'][number];

/** Coverage derived through an item of another framework that matches so well. */
export function derivedBy(match: Match, given: Partial<Derived> = {}): Derived {
  const way = { framework: 'x@1', crosswalk: 'c', note: undefined };
  return { ...way, item: 'X-1', grade: 'taught', partial: false, match, ...given };
}
