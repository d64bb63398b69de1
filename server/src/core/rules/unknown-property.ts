// A key that the vocabulary does not have at this place, usually a slip of the pen or American spelling.
import { listed, quoted } from '../base/phrases';
import { fileRule } from './rule';
import { cutEntry } from './support/cut-entry';
import { documentAt } from './support/document-at';

export const unknownProperty = fileRule({
  id: 'unknown-property',
  category: 'structure',
  severity: 'warning',
  summary: 'a key is not part of the vocabulary at this place',
  fixable: true,
  *check(file) {
    // missing-required-field speaks of a key that stands for a missing one, but not in a damaged file
    const isWhole = file.content.broken.length === 0;
    for (const { place, problem } of file.content.shapeProblems) {
      if (problem.code !== 'unknown-property' || (isWhole && problem.standsFor !== undefined)) continue;
      if (cutEntry(problem, file.text) !== undefined) continue;
      const { property, allowed, near, range } = problem;
      const hint =
        near.length > 0
          ? `did you mean ${listed(
              near.map((word) => quoted(word)),
              'or',
            )}?`
          : `the keys here are ${listed(allowed, 'and', 12)}`;
      yield {
        range,
        message: `the key ${quoted(property)} is not known here, so its value is not used; ${hint}`,
        target: property,
        document: documentAt(file, place),
        fixes: near.map((word) => ({
          title: `Change to "${word}"`,
          safe: false,
          changes: [{ op: 'scalar', range, text: word } as const],
        })),
      };
    }
  },
});
