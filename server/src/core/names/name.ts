// Names: the IDs, levels and references in documents, wherever they are defined or mentioned.
import type { NodePath } from '../base/fix';
import type { Text } from '../base/text-range';

/** What can be named. */
export const nameKinds = [
  'programme',
  'module',
  'framework',
  'overlay',
  'crosswalk',
  'role',
  'resource',
  'item',
  'outcome',
  'activity',
  'assessment',
  'programme-outcome',
  'pathway',
  'level',
  'rule',
] as const;

/** What a name names. */
export type NameKind = (typeof nameKinds)[number];

/** One occurrence of a name in a document. */
export interface Name {
  readonly kind: NameKind;
  /** Whether the thing comes into being here. */
  readonly defines: boolean;
  /** The name as written: a framework with its version, an item with its prefix. */
  readonly text: Text;
  /** The document's place in its file, from 0. */
  readonly place: number;
  /** The way to what the name stands in: a link's entry, an outcome, the document itself (empty). */
  readonly path: NodePath;
}
