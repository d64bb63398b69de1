// A code action as plain data: what it is called, what kind it is, and what it does to the files.
import type { Diagnostic } from '../../base/diagnostic';
import type { TextEdit } from '../../base/text-edit';
import type { TextRange } from '../../base/text-range';
import type { Uri } from '../../base/uri';
import type { Snapshot } from '../../snapshot';

/** The kinds of action, by the names that editors know. */
export const actionKinds = ['quickfix', 'refactor.rewrite', 'source.fixAll.careCurriculum'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** A file that an action makes. */
export interface CreatedFile {
  readonly uri: Uri;
  readonly text: string;
}

/** Something an author may do at a place. */
export interface CodeAction {
  readonly title: string;
  readonly kind: ActionKind;
  /** Whether it is what an editor may do when asked to fix without a choice. */
  readonly isPreferred: boolean;
  /** By file. */
  readonly edits: ReadonlyMap<Uri, readonly TextEdit[]>;
  readonly creates?: readonly CreatedFile[];
  /** The finding that it resolves. */
  readonly finding?: Diagnostic;
  readonly rule?: string;
  /** Why it cannot be done here, where an author would look for it; such an action has no edits. */
  readonly disabled?: string;
}

/** Where actions are asked for. */
export interface ActionPlace {
  readonly snapshot: Snapshot;
  readonly uri: Uri;
  /** The selection; empty for a mere cursor. */
  readonly range: TextRange;
  /** The folder that new files go into, with a slash at its end. */
  readonly root: Uri;
}
