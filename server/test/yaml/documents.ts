// Random YAML of the kinds that authors write: keys and lists in lines and in brackets, comments, documents.
import type { Choices } from './choices';
import { blockText, blockWords, foldedWords, plainWords, quotedText } from './scalars';

/** A text without anything wrong or unusual in it: the fast parser must read it. */
export function cleanText(choices: Choices): string {
  let text = '';
  for (let left = choices.oneIn(3) ? choices.below(4) : 0; left > 0; left--) {
    const ending = choices.of('---', '...', '...\n---');
    text += `${document(choices, ending === '---')}${ending}${tail(choices)}\n`;
  }
  text += document(choices, false);
  if (choices.oneIn(6)) text = text.replace(/\n$/, '');
  if (choices.oneIn(12) && !/^[- ]/.test(text)) text = `\uFEFF${text}`;
  return choices.oneIn(4) ? text.replaceAll('\n', '\r\n') : text;
}

/** A document; closed, it does not end in an empty value, behind which the full parser loses comments. */
function document(choices: Choices, closed: boolean): string {
  const isList = choices.oneIn(10);
  const body = isList ? list(choices, 0, 3) : mapping(choices, 0, 3);
  const last = isList ? '- last\n' : 'last: one\n';
  return between(choices) + body + between(choices) + (closed ? last : '') + between(choices);
}

/** What may stand behind a value. */
function tail(choices: Choices): string {
  return choices.of('', '', '', ' ', '  # note', ' #', ' # it\'s: [a "b"');
}

/** Empty lines and comments at any column from `least` on. */
function between(choices: Choices, least = 0): string {
  let lines = '';
  for (let left = choices.below(5) - 2; left > 0; left--) {
    const lead = ' '.repeat(least + choices.below(6));
    lines += choices.of('\n', `${lead}# comment\n`, '    \n', `${lead}#comment: x\n`, `${lead}#\n`);
  }
  return lines;
}

/** Entries, the first behind what stands already in its line, so that it follows a dash. */
function mapping(choices: Choices, column: number, depth: number): string {
  const entries: string[] = [];
  const count = choices.oneIn(12) ? 14 : choices.below(4) + 1;
  for (let nth = 0; nth < count; nth++) {
    const key = `${choices.of('id', 'title', 'COM-0', 'null', '-k', 'a b', '__proto__')}${String(nth)}`;
    const written = choices.of(key, key, key, `"${key}"`, `'${key}'`, `${key} `, `"${key}"  `);
    entries.push(`${written}:${value(choices, column, depth, true)}`);
  }
  return entries.join(between(choices) + ' '.repeat(column));
}

/** Items, the first behind what stands already in its line; an empty one has no comment above it. */
function list(choices: Choices, column: number, depth: number): string {
  let lines = '';
  for (let left = choices.below(3) + 1; left > 0; left--) {
    const item = `-${value(choices, column, depth, false)}`;
    const isEmpty = /^-(?:\s|#.*\n)*$/.test(item);
    lines += (lines === '' ? '' : (isEmpty ? '' : between(choices)) + ' '.repeat(column)) + item;
  }
  return lines;
}

/** What stands behind a colon or a dash at a column, with its last line end. */
function value(choices: Choices, column: number, depth: number, ofKey: boolean): string {
  const behind = tail(choices);
  const inner = column + 1 + choices.of(1, 0, 3, 2);
  const lead = ' '.repeat(inner);
  const gap = choices.of(' ', ' ', '   ');
  switch (choices.below(depth > 0 ? 12 : 7)) {
    case 0:
      return `${gap}${blockWords(choices)}${behind}\n`;
    case 1:
      return `${gap}${quotedText(choices, choices.of(undefined, lead))}${behind}\n`;
    case 2:
      return `${gap}${flow(choices, depth, column, lead)}${behind}\n`;
    case 3:
      return `${behind}\n`;
    case 4:
      return ` ${blockText(choices, column, inner)}`;
    case 5:
      return `${gap}${foldedWords(choices, lead)}${behind}\n`;
    case 6:
      return `${behind}\n${between(choices, column + 1)}${lead}${scalarOrFlow(choices, depth, column, lead)}${behind}\n`;
    case 7:
    case 8:
      return `${behind}\n${between(choices)}${lead}${mapping(choices, inner, depth - 1)}`;
    case 9:
      return `${behind}\n${between(choices)}${lead}${list(choices, inner, depth - 1)}`;
    case 10: {
      const at = ofKey ? column : column + 1 + gap.length;
      const start = ofKey ? `${behind}\n${between(choices)}${' '.repeat(at)}` : gap;
      return start + list(choices, at, depth - 1);
    }
    default:
      return ofKey ? `${gap}word${behind}\n` : gap + mapping(choices, column + 1 + gap.length, depth - 1);
  }
}

function scalarOrFlow(choices: Choices, depth: number, column: number, lead: string): string {
  switch (choices.below(4)) {
    case 0:
      return blockWords(choices);
    case 1:
      return quotedText(choices, lead);
    case 2:
      return foldedWords(choices, lead);
    default:
      return flow(choices, depth, column, lead);
  }
}

/** A collection between brackets; its lines begin with `lead`, the last may begin at the column of what holds it. */
function flow(choices: Choices, depth: number, column: number, lead: string): string {
  const isMap = choices.oneIn(2);
  const inside = (): string => choices.of('', '', ' ', '  ', `\n${lead}`, ` # why\n${lead}`, `\n #why\n\n  \n${lead}`);
  const parts: string[] = [];
  for (let left = choices.below(4); left > 0; left--)
    parts.push(inside() + (isMap ? pair(choices, depth, lead, left) : item(choices, depth, lead)) + inside());
  const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
  const last = parts.length > 0 && choices.oneIn(6) ? `,${inside()}` : inside();
  const end = lead.length > column && choices.oneIn(6) ? `\n${' '.repeat(column)}` : '';
  return `${open}${parts.join(',')}${last}${end}${close}`;
}

function item(choices: Choices, depth: number, lead: string): string {
  if (depth > 0 && choices.oneIn(5)) return flow(choices, depth - 1, lead.length, lead);
  return choices.oneIn(6) ? pair(choices, depth, lead, 0) : flowScalar(choices, lead);
}

function flowScalar(choices: Choices, lead: string): string {
  switch (choices.below(5)) {
    case 0:
    case 1:
      return plainWords(choices);
    case 2:
      return quotedText(choices, undefined);
    case 3:
      return quotedText(choices, lead);
    default:
      return foldedWords(choices, lead);
  }
}

function pair(choices: Choices, depth: number, lead: string, nth: number): string {
  const key = choices.of('COM-0', 'a b', ':k', '-k') + String(nth);
  const inner = depth > 0 && choices.oneIn(4) ? flow(choices, depth - 1, lead.length, lead) : flowScalar(choices, lead);
  return choices.of(
    `${key}: ${inner}`,
    `"${key}":${inner}`,
    `'${key}' : ${inner}`,
    `${key}:\n${lead}${inner}`,
    `${key}: `,
    `${key} :`,
  );
}
