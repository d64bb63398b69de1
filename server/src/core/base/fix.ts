// Quick fixes as data: symbolic changes that are turned into text edits only when somebody asks.
import type { TextRange } from './text-range';
import type { Uri } from './uri';

/** The way from a document's root to a node: keys and list positions; `-` as the last step means "behind the last item". */
export type NodePath = readonly (string | number)[];

/** A value to write into a file. */
export type YamlValue = string | number | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

/** One change to one file. */
export type Change =
  /** Literal text in the place of a range. */
  | { readonly op: 'replace'; readonly range: TextRange; readonly text: string }
  /** The scalar at a range, written anew and quoted where YAML needs it; `quote` asks for quotes in any case. */
  | { readonly op: 'scalar'; readonly range: TextRange; readonly text: string; readonly quote?: boolean }
  /** A new entry or list item; missing mappings and lists on the way are made; what is there already stays. */
  | { readonly op: 'insert'; readonly path: NodePath; readonly value: YamlValue }
  /** The entry or list item at a path, taken out with its line. */
  | { readonly op: 'remove'; readonly path: NodePath };

/** A change and where it belongs: the file, and the document within it (from 0). */
export interface FileChange {
  readonly uri: Uri;
  readonly document: number;
  readonly change: Change;
}

/** Something that resolves a finding. */
export interface Fix {
  /** What will happen, as a command: `Change to "COM-01"`. */
  readonly title: string;
  /** Whether it keeps the author's meaning in every case, so that `--fix` and "fix all" may apply it unasked. */
  readonly safe: boolean;
  readonly changes: readonly FileChange[];
}
