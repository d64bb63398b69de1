// Faults of quotes: unclosed ones, missing ones, text behind them, unknown escapes.
import { quoted } from '../../base/phrases';
import { textRange } from '../../base/text-range';
import type { Explain } from './cause';
import { lineAt, withoutEndSpace } from './lines';

export const unclosedQuote: Explain = (text, complaint, line) => {
  if (complaint.code !== 'MISSING_CHAR' || !complaint.message.includes('quote')) return undefined;
  const sign = complaint.message.includes('"') ? '"' : "'";
  const open = openingQuote(text, sign, complaint.range.start);
  const opened = open === undefined ? line : lineAt(text, open);
  const from = open ?? line.start;
  const end = opened.start + withoutEndSpace(opened.text).length;
  const cause = `the quote ${sign} that opens here is never closed, so all that follows is read as one text; close it at the end of the value`;
  const range = textRange(from, end);
  const close = textRange(end, end);
  return {
    cause,
    range,
    region: textRange(opened.start, opened.end),
    repair: { range: close, text: sign, title: `Close the quote at the end of the line` },
  };
};

export const colonInValue: Explain = (_text, complaint, line) => {
  if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const match = /^(\s*(?:- +)*(?!-\s)[^\s#"'[{&*!|>][^:]*:\s+)([^"'[{&*!|>#\s].*:(?:\s.*|$))/.exec(line.text);
  if (match === null) return undefined;
  const [, before = '', value = ''] = match;
  const start = line.start + before.length;
  const range = textRange(start, start + withoutEndSpace(value).length);
  const plain = withoutEndSpace(value);
  const cause = `a text that contains a colon and a space must stand in quotes, else YAML takes ${quoted(plain.slice(0, plain.search(/:(?:\s|$)/)))} for a key; put quotes round the value`;
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text: JSON.stringify(plain), title: 'Put the value in quotes' },
  };
};

export const textAfterQuotes: Explain = (_text, complaint, line) => {
  if (complaint.code !== 'UNEXPECTED_TOKEN' || !complaint.message.includes('at node end')) return undefined;
  const match = /^(\s*(?:- +)*(?:(?!-\s)[^\s"'#][^:"']*:\s+)?)((["']).*\3.*)$/.exec(line.text);
  if (match === null) return undefined;
  const [, before = '', value = ''] = match;
  const range = textRange(line.start + before.length, line.start + before.length + withoutEndSpace(value).length);
  const cause =
    'more text follows after the closing quote, so YAML cannot tell where the value ends; put the whole value in one pair of quotes';
  const text = JSON.stringify(withoutEndSpace(value));
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text, title: 'Put the whole value in quotes' },
  };
};

export const reservedSign: Explain = (text, complaint, line) => {
  if (complaint.code !== 'BAD_SCALAR_START') return undefined;
  const start = complaint.range.start;
  const value = withoutEndSpace(text.slice(start, line.end));
  const range = textRange(start, start + value.length);
  const cause = `a value cannot begin with ${quoted(value.slice(0, 1))} unless it stands in quotes; put quotes round it`;
  const whole = /^[^,[\]{}]*$/.test(value);
  const title = whole ? 'Put the value in quotes' : undefined;
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text: JSON.stringify(value), title },
  };
};

export const badEscape: Explain = (text, complaint, line) => {
  if (complaint.code !== 'BAD_DQ_ESCAPE') return undefined;
  const { range } = complaint;
  const shown = text.slice(range.start, range.start + 2);
  const cause = `${quoted(shown)} is no escape that YAML knows within double quotes; write \\\\ for a backslash or use single quotes`;
  return {
    cause,
    range: textRange(range.start, range.start + 2),
    region: textRange(line.start, line.end),
    repair: undefined,
  };
};

/** What may stand before the quote that opens a value. No two parts can match the same characters, so that it is linear. */
const valueStart = /^(\s*(?:- +)*(?:(?!-\s)[^\s"'#][^:"']*:\s+|[[{]\s*)|.*[[{,]\s+|.*:\s+|\s*(?:- +)*)(["'])/;

/** The first opening quote at the start of a value before the offset that has no partner on its own line. */
function openingQuote(text: string, sign: string, before: number): number | undefined {
  for (let at = text.indexOf(sign); at >= 0;) {
    const line = lineAt(text, at);
    if (line.start > 0 && line.start >= before) return undefined;
    const value = valueStart.exec(line.text);
    if (value?.[2] === sign && (line.text.split(sign).length - 1) % 2 === 1)
      return line.start + (value[1] ?? '').length;
    at = text.indexOf(sign, line.end);
  }
  return undefined;
}
