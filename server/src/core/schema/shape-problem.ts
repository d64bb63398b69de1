// What can be wrong with a document's shape, before anyone asks what it means.
import type { NodePath } from '../base/fix';
import type { Text, TextRange } from '../base/text-range';
import type { ItemIds } from './tree-lookup';

/** What a value may be, in the words of JSON Schema. */
export type ValueType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

interface Place {
  /** Where to point at. */
  readonly range: TextRange;
  /** The way from the document's root to the value, or to the mapping that lacks or has the key. */
  readonly path: NodePath;
}

/** A key that the vocabulary does not know at this place. */
export interface UnknownProperty extends Place {
  readonly code: 'unknown-property';
  readonly property: string;
  readonly allowed: readonly string[];
  /** The keys among those that were probably meant, best first. */
  readonly near: readonly string[];
  /** The required key that it probably stands for; what is said of that one speaks of this one too. */
  readonly standsFor: string | undefined;
}

/** A key that must be there. */
export interface MissingProperty extends Place {
  readonly code: 'missing-required-field';
  readonly property: string;
  /** Whether the key is there and lacks only its value. */
  readonly written: boolean;
  /** What the mapping that lacks it is called: its ID, else its title or the like. */
  readonly owner: string | undefined;
  /** Its title, label or statement. */
  readonly about: string | undefined;
  /** The IDs of all entries of the list that the mapping stands in. */
  readonly siblings: ItemIds;
  /** The words that may stand there; empty where any text may. */
  readonly allowed: readonly string[];
  /** A key of the mapping that probably is meant to be this one. */
  readonly mistyped: Text | undefined;
  /** A lone `key: value` where a mapping of two known keys belongs. */
  readonly pair: Pair | undefined;
}

/** A lone entry, as it is written and as it was probably meant. */
export interface Pair {
  readonly range: TextRange;
  readonly written: string;
  readonly meant: string;
}

/** A value of another type than the vocabulary has here. */
export interface WrongType extends Place {
  readonly code: 'wrong-type-scalar';
  readonly expected: readonly ValueType[];
  readonly found: ValueType;
  /** The scalar as written; empty for a mapping or a list. */
  readonly text: string;
  /** Where a list belongs: what its entries may be. */
  readonly items: readonly ValueType[];
  /** Up to two values that fit, as YAML on one line. */
  readonly examples: readonly string[];
}

/** A value of the right type that is not allowed. */
export interface InvalidValue extends Place {
  readonly code: 'invalid-value';
  readonly text: string;
  readonly constraint:
    | { readonly is: 'one-of'; readonly allowed: readonly string[] }
    | { readonly is: 'at-least' | 'more-than' | 'at-most' | 'less-than'; readonly limit: number }
    | { readonly is: 'letters-at-least' | 'letters-at-most' | 'items-at-least'; readonly limit: number }
    | { readonly is: 'pattern' | 'date'; readonly example: string | undefined }
    | { readonly is: 'other'; readonly words: string };
}

/** Anything wrong with a document's shape. */
export type ShapeProblem = UnknownProperty | MissingProperty | WrongType | InvalidValue;
