// Texts without quotes that YAML ends earlier than their author: at a comma or a colon between brackets, at ` #`.
import { bracketCause, quoteTitle } from '../base/cut-text';
import { quoted } from '../base/phrases';
import type { WrongType } from '../schema/shape-problem';
import { fileRule, type PlacedFinding } from './rule';
import { isBracketedText } from './support/bracketed-text';
import { cutEntry, type CutEntry } from './support/cut-entry';
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
      const cut = cutEntry(problem, file.text);
      const isBracketed = isBracketedText(problem, file.text);
      if (cut === undefined && !isBracketed) continue;
      const document = documentAt(file, place);
      const finding = isBracketed ? bracketed(problem, file.text) : cut && beforeWord(cut);
      if (finding !== undefined) yield { ...finding, target: document?.id?.value, document };
    }
  },
});

/** The finding of a text whose last word may also be a key, so that quotes are only offered. */
function beforeWord({ range, kept, written }: CutEntry): PlacedFinding {
  return {
    range,
    message: bracketCause(kept, written),
    fixes: [{ title: quoteTitle, safe: false, changes: [{ op: 'replace', range, text: JSON.stringify(written) }] }],
  };
}

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
