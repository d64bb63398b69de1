// How findings about shape say what a value is and where it stands.
import type { NodePath } from '../../base/fix';
import { listed, quoted } from '../../base/phrases';
import type { ValueType, WrongType } from '../../schema/shape-problem';

const words: Readonly<Record<ValueType, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a truth value',
  object: 'a mapping',
  array: 'a list',
  null: 'nothing',
};

/** What was found, in prose. */
export function foundWord(found: ValueType): string {
  return found === 'integer' ? words.number : words[found];
}

/** What may stand at a place, in prose; a number that may also be a text is an ID and thus a text. */
export function expectedWords(expected: readonly ValueType[]): string {
  const types = expected.filter((type) => type !== 'null' && !(type === 'number' && expected.includes('string')));
  return listed(
    types.map((type) => words[type]),
    'or',
  );
}

/** The place of a value in prose: its key in quotes, or `an entry of` its list. */
export function placeName(path: NodePath): string {
  const key = keyOf(path);
  return typeof path.at(-1) === 'number' ? `an entry of ${quoted(key)}` : quoted(key);
}

/** The key that a value belongs to, directly or through its list. */
export function keyOf(path: NodePath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** What would fit, as YAML on one line: `outcomes: [{id: LO1, statement: …}]`. */
export function exampleLine({ path, examples }: WrongType): string | undefined {
  if (examples.length === 0) return undefined;
  return typeof path.at(-1) === 'number' ? listed(examples, 'or') : `${keyOf(path)}: ${examples[0] ?? ''}`;
}
