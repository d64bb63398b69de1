// Why YAML is broken, in plain words: from a parser's complaint to the cause, the region it spoils, and a repair.
import { quoted } from '../base/phrases';
import { textRange, type TextRange } from '../base/text-range';

/** A complaint of the parser: its code and where it noticed, in offsets of the text it read. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly range: TextRange;
}

/** What the author should know, and how to read on. Offsets are those of the text that was read. */
export interface Cause {
  readonly cause: string;
  readonly range: TextRange;
  /** The part of the text in which other findings would only follow from this fault. */
  readonly region: TextRange;
  /** A change that removes the fault, so that the rest can be read; undefined when the parser recovers well by itself. */
  readonly repair: { readonly range: TextRange; readonly text: string; readonly title: string | undefined } | undefined;
}

/** One line of a text: where it begins and ends (without its line end), and its parts. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
}

type Explain = (text: string, complaint: Complaint, line: Line) => Cause | undefined;

/** The cause of a complaint; there always is one, at worst in the parser's own words. */
export function explain(text: string, complaint: Complaint): Cause {
  const line = lineAt(text, complaint.range.start);
  for (const candidate of explanations) {
    const cause = candidate(text, complaint, line);
    if (cause !== undefined) return cause;
  }
  return unknownCause(text, complaint, line);
}

const conflictMarker: Explain = (_text, _complaint, line) => {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line.text)) return undefined;
  const range = textRange(line.start, line.end);
  const cause =
    'a merge conflict is left in the file here; keep one side and delete the lines with <<<<<<<, ======= and >>>>>>>';
  return { cause, range, region: range, repair: { range, text: '#'.padEnd(line.text.length, '#'), title: undefined } };
};

const codeFence: Explain = (_text, _complaint, line) => {
  if (!/^\s*(?:```|~~~)/.test(line.text)) return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause = 'a stray code fence, probably pasted along with the text; delete this line';
  return { cause, range, region: range, repair: { range, text: '', title: 'Delete the code fence' } };
};

const tabIndent: Explain = (_text, complaint, line) => {
  const white = /^[ \t]*/.exec(line.text)?.[0] ?? '';
  const first = white.indexOf('\t');
  if (complaint.code !== 'TAB_AS_INDENT' || first < 0) return undefined;
  const range = textRange(line.start + first, line.start + white.length);
  const spaces = white.slice(first).replace(/\t/g, '  ');
  const cause = 'a tab is used to indent this line, and YAML allows only spaces there; replace it with spaces';
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text: spaces, title: 'Replace tabs with spaces' },
  };
};

const unclosedQuote: Explain = (text, complaint, line) => {
  if (complaint.code !== 'MISSING_CHAR' || !complaint.message.includes('quote')) return undefined;
  const sign = complaint.message.includes('"') ? '"' : "'";
  const open = openingQuote(text, sign, complaint.range.start);
  const opened = open === undefined ? line : lineAt(text, open);
  const from = open ?? line.start;
  const end = opened.start + opened.text.trimEnd().length;
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

const colonInValue: Explain = (_text, complaint, line) => {
  if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const match = /^(\s*(?:- +)*[^\s#"'[{&*!|>][^:]*:\s+)([^"'[{&*!|>#\s].*:(?:\s.*|$))/.exec(line.text);
  if (match === null) return undefined;
  const [, before = '', value = ''] = match;
  const start = line.start + before.length;
  const range = textRange(start, start + value.trimEnd().length);
  const plain = value.trimEnd();
  const cause = `a text that contains a colon and a space must stand in quotes, else YAML takes ${quoted(plain.slice(0, plain.search(/:(?:\s|$)/)))} for a key; put quotes round the value`;
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text: JSON.stringify(plain), title: 'Put the value in quotes' },
  };
};

const textAfterQuotes: Explain = (_text, complaint, line) => {
  if (complaint.code !== 'UNEXPECTED_TOKEN' || !complaint.message.includes('at node end')) return undefined;
  const match = /^(\s*(?:- +)*(?:[^\s"'#][^:"']*:\s+)?)((["']).*\3.*)$/.exec(line.text);
  if (match === null) return undefined;
  const [, before = '', value = ''] = match;
  const range = textRange(line.start + before.length, line.start + before.length + value.trimEnd().length);
  const cause =
    'more text follows after the closing quote, so YAML cannot tell where the value ends; put the whole value in one pair of quotes';
  const text = JSON.stringify(value.trimEnd());
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text, title: 'Put the whole value in quotes' },
  };
};

const reservedSign: Explain = (text, complaint, line) => {
  if (complaint.code !== 'BAD_SCALAR_START') return undefined;
  const start = complaint.range.start;
  const value = text.slice(start, line.end).trimEnd();
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

const missingSpace: Explain = (text, complaint) => {
  if (complaint.code !== 'MULTILINE_IMPLICIT_KEY' && complaint.code !== 'MISSING_CHAR') return undefined;
  const line = lineAt(text, complaint.range.start);
  const match = /^(\s*(?:- +)*)([A-Za-z_][\w-]*):(?=[^\s:/])/.exec(line.text);
  if (match === null) return undefined;
  const colon = line.start + match[0].length;
  const key = match[2] ?? '';
  const cause = `a space is missing after the colon of ${quoted(key)}, so YAML reads the line as one word; write "${key}: …"`;
  const range = textRange(colon - key.length - 1, colon);
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range: textRange(colon, colon), text: ' ', title: 'Add the space' },
  };
};

const unclosedBracket: Explain = (text, complaint, line) => {
  const match = /^Flow (map|sequence)/.exec(complaint.message);
  const expected = /Expected flow (?:map|sequence|collection) to end with (.)|and end with a (.)/.exec(
    complaint.message,
  );
  if (match === null || expected === null) return undefined;
  const closing = match[1] === 'map' ? '}' : ']';
  const open = openingBracket(text, closing === '}' ? '{' : '[', complaint.range.start);
  const opened = open === undefined ? line : lineAt(text, open);
  const end = opened.start + opened.text.trimEnd().length;
  const range = textRange(open ?? line.start, end);
  const cause = `the bracket ${closing === '}' ? '{' : '['} that opens here is never closed; add ${closing} behind the last item`;
  const close = textRange(end, end);
  return {
    cause,
    range,
    region: textRange(opened.start, opened.end),
    repair: { range: close, text: closing, title: `Add the missing ${closing}` },
  };
};

const strayBracket: Explain = (text, complaint, line) => {
  if (!/Unexpected flow-(?:seq|map)-end/.test(complaint.message)) return undefined;
  const { range } = complaint;
  const sign = text.slice(range.start, range.end);
  const cause = `the bracket ${sign} closes nothing; delete it or add the one that opens`;
  return {
    cause,
    range,
    region: textRange(line.start, line.end),
    repair: { range, text: '', title: `Delete ${sign}` },
  };
};

const keyWithoutColon: Explain = (text, complaint) => {
  if (!complaint.message.startsWith('Implicit map keys need to be followed')) return undefined;
  const range = trimmed(text, complaint.range);
  const line = lineAt(text, range.start);
  const word = text.slice(range.start, range.end);
  const cause = `a colon is missing after ${quoted(word)}; in a mapping each line is "key: value"`;
  return { cause, range, region: textRange(line.start, line.end), repair: undefined };
};

const tooDeepLine: Explain = (text, complaint, line) => {
  if (complaint.code !== 'BLOCK_AS_IMPLICIT_KEY' || !/^\s*(?:- +)*[^\s#"'[{][^:]*:\s+\S/.test(line.text))
    return undefined;
  const next = lineAt(text, line.end + (text.startsWith('\r\n', line.end) ? 2 : 1));
  const column = /^\s*(?:- +)*/.exec(line.text)?.[0].length ?? 0;
  if (next.start <= line.start || next.indent <= column || !/^\s*[^\s#][^:]*:(?:\s|$)/.test(next.text))
    return undefined;
  const cause =
    'this line is indented further than the line above, which already has a value; line the two up, or move the value into a line of its own';
  const repair = { range: textRange(next.start, next.start + next.indent), text: ' '.repeat(column), title: undefined };
  return {
    cause,
    range: textRange(next.start + next.indent, next.end),
    region: textRange(next.start, next.end),
    repair,
  };
};

const listInBrackets: Explain = (_text, complaint, line) => {
  if (complaint.code !== 'BLOCK_IN_FLOW') return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause =
    'A list of lines that begin with "- " cannot stand inside brackets; write the items with commas, or remove the brackets';
  return { cause, range, region: textRange(line.start, line.end), repair: undefined };
};

const wrongIndent: Explain = (text, complaint, line) => {
  const misplaced =
    complaint.code === 'BAD_INDENT' ||
    complaint.message.startsWith('Sequence item without') ||
    complaint.code === 'BLOCK_AS_IMPLICIT_KEY';
  if (!misplaced) return undefined;
  const at = lineAt(text, firstInk(text, complaint.range.start));
  const shown = at.end > at.start ? at : line;
  const range = textRange(shown.start + shown.indent, Math.max(shown.start + shown.indent, shown.end));
  const cause =
    'this line is not indented like its neighbours, so YAML cannot tell what it belongs to; line it up with the lines of the same mapping or list';
  return { cause, range, region: textRange(lineBefore(text, shown).start, blockEnd(text, shown)), repair: undefined };
};

const mixedListAndKeys: Explain = (text, complaint, line) => {
  const isItem = /^\s*-(?:\s|$)/.test(line.text);
  const isMixed = /block-seq-ind|at node end|in YAML stream/.test(complaint.message);
  if (!isMixed && !(isItem && complaint.code === 'MULTILINE_IMPLICIT_KEY')) return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause = isItem
    ? 'a list item stands here among the keys of a mapping; indent it below the key it belongs to, or remove the "- "'
    : 'this line cannot be joined to what comes before it; check the indentation and that a list and keys are not mixed at one level';
  return { cause, range, region: textRange(line.start, blockEnd(text, line)), repair: commentOut(text, line) };
};

const badEscape: Explain = (text, complaint, line) => {
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

const lineIsNoKey: Explain = (text, complaint, line) => {
  if (complaint.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const range = textRange(line.start + line.indent, line.end);
  const cause = `this line is neither "key: value" nor a list item, so YAML joins it to the next; add a colon, a "- " or quotes`;
  return { cause, range, region: textRange(line.start, line.end), repair: commentOut(text, line) };
};

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
];

function unknownCause(text: string, complaint: Complaint, line: Line): Cause {
  const words = complaint.message.replace(/\.?\s*$/, '');
  const range = complaint.range.end > complaint.range.start ? complaint.range : textRange(line.start, line.end);
  return {
    cause: `this cannot be read as YAML: ${words}`,
    range,
    region: textRange(line.start, line.end),
    repair: commentOut(text, line),
  };
}

/** Takes a line and what hangs below it out of the reading; never offered to the author. */
function commentOut(text: string, line: Line): Cause['repair'] {
  if (line.end === line.start) return undefined;
  const range = textRange(line.start, blockEnd(text, line));
  const lines = text.slice(range.start, range.end).split('\n');
  return { range, text: lines.map((one) => one.replace(/^(\s*)\S?/, '$1#')).join('\n'), title: undefined };
}

function lineAt(text: string, offset: number): Line {
  let start = Math.min(offset, text.length);
  let end = start;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  const content = text.slice(start, end);
  return { start, end, text: content, indent: content.length - content.trimStart().length };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineBefore(text: string, line: Line): Line {
  let before = line;
  while (before.start > 0) {
    before = lineAt(text, before.start - 1);
    if (before.text.trim() !== '' && !before.text.trim().startsWith('#')) break;
  }
  return before;
}

/** The end of the lines that are indented deeper than this one and follow it directly. */
function blockEnd(text: string, line: Line): number {
  let end = line.end;
  for (;;) {
    const next = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2));
    if (next === null) return end;
    const below = lineAt(text, end + next[0].length);
    if (below.indent <= line.indent || below.text.trim() === '') return end;
    end = below.end;
  }
}

function firstInk(text: string, offset: number): number {
  const step = text.slice(offset).search(/\S/);
  return step < 0 ? offset : offset + step;
}

function trimmed(text: string, range: TextRange): TextRange {
  const word = text.slice(range.start, range.end);
  const start = range.start + (word.length - word.trimStart().length);
  return textRange(start, Math.max(start, range.start + word.trimEnd().length));
}

/** The last opening quote at the start of a value before the offset that has no partner on its own line. */
function openingQuote(text: string, sign: string, before: number): number | undefined {
  let line = lineAt(text, 0);
  for (;;) {
    const value = /^(\s*(?:- +)*(?:[^\s"'#][^:"']*:\s+|[[{]\s*|.*[[{,]\s+|.*:\s+)?)(["'])/.exec(line.text);
    if (value?.[2] === sign && (line.text.split(sign).length - 1) % 2 === 1)
      return line.start + (value[1] ?? '').length;
    const next = line.end + (text.startsWith('\r\n', line.end) ? 2 : 1);
    if (next >= before || next > text.length) return undefined;
    line = lineAt(text, next);
  }
}

function openingBracket(text: string, sign: string, before: number): number | undefined {
  const closing = sign === '{' ? '}' : ']';
  let depth = 0;
  for (let at = before - 1; at >= 0; at--) {
    if (text[at] === closing) depth++;
    else if (text[at] === sign) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return undefined;
}
