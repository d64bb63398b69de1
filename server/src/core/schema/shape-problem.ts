// What can be wrong with a document's shape, before anyone asks what it means.
import type { NodePath } from '../base/fix';
import type { TextRange } from '../base/text-range';

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
}

/** A key that must be there. */
export interface MissingProperty extends Place {
  readonly code: 'missing-required-field';
  readonly property: string;
}

/** A value of another type than the vocabulary has here. */
export interface WrongType extends Place {
  readonly code: 'wrong-type-scalar';
  readonly expected: readonly ValueType[];
  readonly found: ValueType;
  /** The scalar as written; empty for a mapping or a list. */
  readonly text: string;
}

/** A value of the right type that is not allowed. */
export interface InvalidValue extends Place {
  readonly code: 'invalid-value';
  readonly text: string;
  readonly constraint:
    | { readonly is: 'one-of'; readonly allowed: readonly string[] }
    | { readonly is: 'at-least' | 'more-than' | 'at-most' | 'less-than'; readonly limit: number }
    | { readonly is: 'letters-at-least' | 'letters-at-most' | 'items-at-least'; readonly limit: number }
    | { readonly is: 'pattern'; readonly example: string | undefined }
    | { readonly is: 'other'; readonly words: string };
}

/** Anything wrong with a document's shape. */
export type ShapeProblem = UnknownProperty | MissingProperty | WrongType | InvalidValue;
