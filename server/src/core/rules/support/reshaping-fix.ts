// Puts one value into a list, or takes a list out of a list, where that is clearly what was meant.
import type { WrongType } from '../../schema/shape-problem';
import type { FindingFix } from '../rule';

/** What may stand between brackets without quotes. */
const word = /^[\w.@+-][\w.:@+ -]*$/;

/** The fix for a value of another shape than its place takes, or undefined where it would be guesswork. */
export function reshapingFix(problem: WrongType, text: string): FindingFix | undefined {
  const { range, path, expected, items, found } = problem;
  const source = text.slice(range.start, range.end);
  if (/[\r\n]/.test(source)) return undefined;
  if (found === 'array' && typeof path.at(-1) === 'number') return withoutBrackets(problem, text, source);
  if (!expected.includes('array')) return undefined;
  const isFlowMapping = found === 'object' && source.startsWith('{') && items.includes('object');
  if (isFlowMapping) return fix('Put it in a list', problem, `[${source}]`);
  if (found === 'object' || !items.includes('string')) return undefined;
  const words = problem.text.split(',').map((part) => part.trim());
  return words.every((one) => word.test(one)) ? fix('Put it in a list', problem, `[${words.join(', ')}]`) : undefined;
}

/** `[CC701]` within a list becomes `CC701`; several entries only where the outer list stands in brackets as well. */
function withoutBrackets(problem: WrongType, text: string, source: string): FindingFix | undefined {
  if (!source.startsWith('[') || !problem.expected.includes('string')) return undefined;
  const words = source
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim());
  const inBrackets = /[[,]\s*$/.test(text.slice(Math.max(0, problem.range.start - 200), problem.range.start));
  if (!words.every((one) => word.test(one)) || (words.length > 1 && !inBrackets)) return undefined;
  return fix('Take the inner brackets away', problem, words.join(', '));
}

function fix(title: string, { range }: WrongType, text: string): FindingFix {
  return { title, safe: false, changes: [{ op: 'replace', range, text }] };
}
