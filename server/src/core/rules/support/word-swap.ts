// Another word in the place of one that was found in a text, with the same capital.
import { capitalised } from '../../base/phrases';
import type { Text } from '../../base/text-range';
import type { FindingFix, RuleContext } from '../rule';
import { firstLine, placeOf } from './first-line';

/** Where a word stands, and the fixes that put others in its place; none where a line break parts it in the source. */
export function swap(found: string, others: readonly string[], text: Text, context: RuleContext) {
  const range = placeOf(found, text, context);
  if (range === undefined) return { range: firstLine(text, context), fixes: [] };
  const fixes = others.map((other): FindingFix => {
    const word = /^\p{Lu}/u.test(found) ? capitalised(other) : other;
    return { title: `Change to "${word}"`, safe: false, changes: [{ op: 'replace', range, text: word }] };
  });
  return { range, fixes };
}
