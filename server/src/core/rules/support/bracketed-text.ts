// One text that was put in brackets, which text-cut-short reports in the place of wrong-type-scalar.
import type { ShapeProblem, WrongType } from '../../schema/shape-problem';

/** Whether a text was put in brackets, which make a list of it: `[Plan, deliver and review]` in the place of one text. */
export function isBracketedText(
  problem: ShapeProblem,
  text: string,
): problem is WrongType & { readonly found: 'array' } {
  if (problem.code !== 'wrong-type-scalar' || problem.found !== 'array') return false;
  const { expected, range } = problem;
  return (
    expected.length === 1 &&
    expected[0] === 'string' &&
    /^\[[^"'[\]{}#,]*,[^"'[\]{}#]*\]$/.test(text.slice(range.start, range.end))
  );
}
