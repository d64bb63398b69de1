// Real texts, changed in the ways that editing, pasting and malice change them.
import fc from 'fast-check';
import { textPool } from '../incremental-pool';
import { scraps } from '../yaml/scraps';
import { oddCharacters, oddWords, oddYaml } from './hostile-pieces';
import { realTexts } from './real-texts';

/** One change at a place, given in ten-thousandths of the text. */
interface Mutation {
  readonly at: number;
  readonly how: keyof typeof ways;
  readonly count: number;
  readonly piece: string;
}

const ways = {
  insert: (text: string, at: number, _count: number, piece: string) => splice(text, at, 0, piece),
  remove: (text: string, at: number, count: number) => splice(text, at, count, ''),
  replace: (text: string, at: number, count: number, piece: string) => splice(text, at, count, piece),
  cut: (text: string, at: number) => text.slice(0, at),
  repeat: (text: string, at: number, count: number, piece: string) => splice(text, at, 0, piece.repeat(count * 4)),
  valueOfLine: (text: string, at: number, _count: number, piece: string) =>
    changeLine(text, at, (line) => line.replace(/: .*$/, `: ${piece}`)),
  keyOfLine: (text: string, at: number, _count: number, piece: string) =>
    changeLine(text, at, (line) => line.replace(/[\w-]+(?=:)/, () => piece)),
  indentLine: (text: string, at: number, count: number) => changeLine(text, at, (line) => ' '.repeat(count % 5) + line),
  outdentLine: (text: string, at: number, count: number) => changeLine(text, at, (line) => line.slice(count % 5)),
  doubleLine: (text: string, at: number, count: number) =>
    changeLine(text, at, (line) => `${line}\n`.repeat(count % 7)),
  lineEnds: (text: string, _at: number, count: number) => text.replaceAll('\n', count % 2 === 0 ? '\r\n' : '\r'),
} as const;

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 9999 }),
  how: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
  count: fc.nat({ max: 40 }),
  piece: fc.oneof(fc.constantFrom(...oddCharacters, ...oddWords, ...oddYaml, ...textPool, ...scraps), fc.string()),
});

/** Texts of any kind: real ones that were changed up to six times, two of them in one file, or noise. */
export const mutatedText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: mutatedOf(fc.constantFrom(...realTexts)) },
  {
    weight: 2,
    arbitrary: mutatedOf(
      fc.tuple(fc.constantFrom(...realTexts), fc.constantFrom(...realTexts)).map((pair) => pair.join('\n---\n')),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...oddCharacters, ...oddWords, ...oddYaml, ...scraps), { maxLength: 60 })
      .map((pieces) => pieces.join('')),
  },
);

/** A text that was changed up to six times. */
export function mutatedOf(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, fc.array(mutation, { maxLength: 6 })).map(([start, mutations]) => {
    return mutations.reduce((changed, { at, how, count, piece }) => {
      return ways[how](changed, Math.floor((at / 10_000) * changed.length), count, piece);
    }, start);
  });
}

function splice(text: string, at: number, count: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + count);
}

function changeLine(text: string, at: number, change: (line: string) => string): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}
