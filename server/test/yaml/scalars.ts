// Random scalars in every style, as authors write them and as YAML only just allows.
import type { Choices } from './choices';

const words = [
  'LO1',
  'COM-01',
  'Explain how plans are made.',
  'a',
  '7.10',
  'null',
  '~',
  '-x',
  ':x',
  '?x',
  'it’s',
  "it's",
  'a:b',
  'http://example.org/a#b',
  'x#y',
  'say "so"',
  'two  spaces',
  'a & b * c ! d | e > f % g @ h ` i',
  '𝔘nder 🧑‍⚕️',
  '---x',
  '0x1F',
  'Null',
  '<<x',
  '=',
  'x\\y',
  'a\tb',
  '\u00a0nbsp',
  '\u2028',
];

/** A word or sentence that can stand without quotes, also between brackets. */
export function plainWords(choices: Choices): string {
  return choices.of('word', ...words);
}

/** Words for a block, where commas and brackets are text. */
export function blockWords(choices: Choices): string {
  return plainWords(choices) + choices.of('', ' and more', ', [b], {c}', ' -', ':d', '#', ' ?');
}

/** A quoted text on one line, or on several if lines may follow, which then begin with `lead`. */
export function quotedText(choices: Choices, lead: string | undefined): string {
  const pieces: string[] = [];
  const isSingle = choices.oneIn(2);
  const own = isSingle
    ? ["''", '\\', '"']
    : ['\\"', "'", '\\n', '\\t', '\\\\', '\\x41', '\\u00e9', '\\U0001F9D1', '\\ ', '\\/'];
  for (let left = choices.below(6); left > 0; left--) {
    const breaks = lead === undefined ? [] : [`\n${lead}`, ` \n${lead}  `, `\n\n${lead}`, ` \n  \n \n${lead}`];
    if (!isSingle && lead !== undefined) breaks.push(`\\\n${lead}`, ` \\\n${lead}  \\ `);
    pieces.push(choices.of('word', 'two words', ' ', ': ', ' #', 'a: b', '[', '}', ',', '🧑‍⚕️', '\t', ...own, ...breaks));
  }
  const sign = isSingle ? "'" : '"';
  return sign + pieces.join('') + sign;
}

/** A plain text on several lines, which begin with `lead`. */
export function foldedWords(choices: Choices, lead: string): string {
  const lines = [plainWords(choices).replace(/^(?:~|null|Null)$/, 'word')];
  for (let left = choices.below(3) + 1; left > 0; left--) {
    const empty = choices.of('', '', '\n', '\n  \n', ' \n    \n\n');
    lines.push(
      `${empty === '' ? choices.of('', ' ', '  ') : empty.replace(/^ /, '')}\n${lead}${choices.of('', ' ', '    ')}${plainWords(choices)}`,
    );
  }
  return lines.join('');
}

/** A literal or folded scalar from its sign to the line end behind it; `column` is that of its lines, `parent` of what holds it. */
export function blockText(choices: Choices, parent: number, column: number): string {
  const hasIndent = choices.oneIn(4);
  const chomping = choices.of('', '-', '+');
  const indent = hasIndent ? String(column - parent) : '';
  const sign = choices.of('|', '>') + (choices.oneIn(2) ? indent + chomping : chomping + indent);
  const lead = ' '.repeat(column);
  const isFilled = !hasIndent || !choices.oneIn(3);
  const body: string[] = [];
  for (let left = choices.below(3); left > 0; left--) body.push(' '.repeat(isFilled ? choices.below(column + 1) : 0));
  if (isFilled) {
    body.push(`${lead}${hasIndent ? choices.of('', '  ') : ''}first: line`);
    for (let left = choices.below(5); left > 0; left--)
      body.push(
        choices.of(`${lead}more # text`, `${lead}  deeper`, '', lead, `${lead}   `, ' ', `${lead}- "x`, `${lead}a\tb`),
      );
    for (let left = choices.below(3); left > 0; left--) body.push(choices.of('', ' ', lead, `${lead}  `));
  }
  return `${sign}${choices.of('', ' ', '  # kept', ' #')}\n${body.map((line) => `${line}\n`).join('')}`;
}
