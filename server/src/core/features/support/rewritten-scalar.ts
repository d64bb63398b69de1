// A scalar with another text, in the quotes it has; without quotes it gets them where YAML needs them.
import type { TextEdit } from '../../base/text-edit';
import type { TextRange } from '../../base/text-range';
import { scalarSource } from '../../syntax/scalar';

/** The edit that makes the scalar at a range of `text` mean `value`, a text of one line. */
export function rewrittenScalar(text: string, range: TextRange, value: string): TextEdit {
  return { range, newText: sourceLike(text.charAt(range.start), value) };
}

function sourceLike(first: string, value: string): string {
  if (first === "'") return `'${value.replaceAll("'", "''")}'`;
  const isMergeKey = value === '<<';
  return scalarSource(value, { quote: first === '"' || isMergeKey, flow: true });
}
