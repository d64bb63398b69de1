// Why YAML is broken, in plain words: from a parser's complaint to the cause, the region it spoils, and a repair.
import { textRange } from '../../base/text-range';
import { listInBrackets, strayBracket, unclosedBracket } from './brackets';
import type { Cause, Complaint, Explain } from './cause';
import { codeFence, conflictMarker } from './debris';
import { mixedListAndKeys, tabIndent, tooDeepLine, wrongIndent } from './indentation';
import { keyWithoutColon, lineIsNoKey, missingSpace } from './keys';
import { commentOut, lineAt, type Line } from './lines';
import { badEscape, colonInValue, reservedSign, textAfterQuotes, unclosedQuote } from './quotes';
import { missingDocumentStart, rareCause } from './rare';

/** The cause of a complaint about `text`, which was mended from what the author has `written`; at worst in the parser's own words. */
export function explain(text: string, complaint: Complaint, written: string): Cause {
  const line = lineAt(text, complaint.range.start);
  for (const candidate of explanations) {
    const cause = candidate(text, complaint, line, written);
    if (cause !== undefined) return cause;
  }
  return unknownCause(text, complaint, line);
}

/** The first that fits explains; the plainer the sign, the earlier it is looked for. */
const explanations: readonly Explain[] = [
  conflictMarker,
  codeFence,
  tabIndent,
  unclosedQuote,
  colonInValue,
  textAfterQuotes,
  missingSpace,
  reservedSign,
  unclosedBracket,
  strayBracket,
  keyWithoutColon,
  listInBrackets,
  tooDeepLine,
  wrongIndent,
  mixedListAndKeys,
  badEscape,
  lineIsNoKey,
  missingDocumentStart,
  rareCause,
];

function unknownCause(text: string, complaint: Complaint, line: Line): Cause {
  const words = complaint.message.slice(0, 200).replace(/\.?\s*$/, '');
  const range = complaint.range.end > complaint.range.start ? complaint.range : textRange(line.start, line.end);
  return {
    cause: `this cannot be read as YAML: ${words}`,
    range,
    region: textRange(line.start, line.end),
    repair: commentOut(text, line),
  };
}
