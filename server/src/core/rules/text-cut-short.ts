// Texts without quotes that YAML ends earlier than their author: at a comma or a colon between brackets, at ` #`.
import { quoted } from '../base/phrases';
import type { WrongType } from '../schema/shape-problem';
import { fileRule, type PlacedFinding } from './rule';
import { isBracketedText } from './support/bracketed-text';
import { documentAt } from './support/document-at';
import { slipFindings } from './support/slip-findings';

export const textCutShort = fileRule({
  id: 'text-cut-short',
  category: 'structure',
  severity: 'error',
  summary: 'less of a text is read than was written',
  fixable: true,
  *check(file) {
    yield* slipFindings(file, 'text-cut-short');
    for (const { place, problem } of file.content.shapeProblems) {
      if (!isBracketedText(problem, file.text)) continue;
      const document = documentAt(file, place);
      yield { ...bracketed(problem, file.text), target: document?.id?.value, document };
    }
  },
});

function bracketed({ range }: WrongType, text: string): PlacedFinding {
  const inner = text
    .slice(range.start + 1, range.end - 1)
    .replace(/\s+/g, ' ')
    .trim();
  return {
    range,
    message: `brackets make a list of ${quoted(inner)}, and one text belongs here; take them away, with quotes round the text`,
    fixes: [
      { title: 'Put the text in quotes', safe: false, changes: [{ op: 'scalar', range, text: inner, quote: true }] },
    ],
  };
}
