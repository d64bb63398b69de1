// Broken texts of any length cost a bounded number of explanations and repairs: work is counted, never timed.
import { strict as assert } from 'node:assert';
import { parse } from './parse';
import { complaintLimit, problemLimit, ReadingBudget } from './reading-budget';
import type { SyntaxProblem } from './tree';

const tooBroken = /too broken to read on/;

/** Texts in which the parser complains again and again. */
const broken: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ['closing braces', (length) => '}'.repeat(length)],
  ['closing brackets in a value', (length) => `a: ${']'.repeat(length)}\n`],
  ['quotes', (length) => '"'.repeat(length)],
  ['quoted texts in one line', (length) => 'a: ' + '"b" '.repeat(length / 4)],
  ['empty mappings', (length) => '{}'.repeat(length / 2)],
  ['lines of a stray bracket', (length) => '}\n'.repeat(length / 2)],
  ['lines with an open quote', (length) => 'key: "open\n'.repeat(length / 11)],
  ['lines with a wrong escape', (length) => 'key: "\\q"\n'.repeat(length / 10)],
  ['CRLF and a broken line after each good one', (length) => 'a: b\r\nc: @d\r\n'.repeat(length / 13)],
  ['one key again and again', (length) => 'key: value\n'.repeat(length / 11)],
  ['aliases without an anchor', (length) => 'a:\n' + '  - *b\n'.repeat(length / 7)],
  ['unknown tags', (length) => 'a:\n' + '  - !b c\n'.repeat(length / 9)],
  ['explicit keys', (length) => '? a\n'.repeat(length / 4)],
];

/** Texts of slips: they are mended in one pass, and no more of them are reported than of other faults. */
const slips: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ['no-break spaces', (length) => 'a:\n' + '\u00a0\u00a0- b\n'.repeat(length / 6)],
  ['bullets', (length) => 'a:\n' + '  • b\n'.repeat(length / 6)],
  ['full-width colons', (length) => 'a：b\n'.repeat(length / 4)],
  ['open braces', (length) => 'a: {\u00a0b\n'.repeat(length / 8)],
  ['commas between braces', (length) => `a: {b: c,${' d e,'.repeat(length / 5)}}\n`],
  ['cut texts', (length) => 'a: {b: c, d e}\n'.repeat(length / 15)],
  [
    'deep lines',
    (length) =>
      Array.from({ length: 120 }, (_, n) => `${' '.repeat(n)}-\u00a0a:`)
        .join('\n')
        .slice(0, length),
  ],
  ['comments in place of values', (length) => 'a: #1 b\n\n\n\n'.repeat(length / 11)],
  ['continued texts', (length) => `a: b c\n${'  d #1 e\n'.repeat(length / 9)}`],
  ['line separators', (length) => 'a: b\u2028'.repeat(length / 5)],
];

describe('a text full of slips', () => {
  for (const [name, text] of slips) {
    it(`of ${name} reports as many as of other faults`, () => {
      for (const length of [8_000, 32_000]) {
        const { problems } = parse(text(length));
        assert.ok(problems.length > 0 && problems.length <= 2 * problemLimit + 1, String(problems.length));
      }
    });
  }
});

function syntaxFaults(text: string): readonly Extract<SyntaxProblem, { code: 'syntax' }>[] {
  return parse(text).problems.flatMap((problem) => (problem.code === 'syntax' ? [problem] : []));
}

describe('a repair', () => {
  for (const end of ['\ufeff', '\u00a0', '\u3000', ' \u2003'])
    for (const start of ['@x@', '`x`', 'a: "b" c', 'a: b: c', 'a: "b', 'a: [b']) {
      it(`takes in what is no white space in YAML: ${JSON.stringify(start + end)}`, () => {
        const written = start + end;
        const faults = syntaxFaults(written);
        const repair = faults[0]?.repair ?? assert.fail('no repair is offered');
        assert.equal(faults.length, 1);
        const mended = written.slice(0, repair.range.start) + repair.text + written.slice(repair.range.end);
        assert.deepEqual(syntaxFaults(mended), []);
      });
    }

  it('that calls for the next one, and so doubles the text each time, is not looked for again', () => {
    const budget = new ReadingBudget(22);
    budget.repair();
    budget.read(44);
    assert.ok(budget.allowsRepair);
    budget.read(2_000);
    assert.ok(!budget.allowsRepair);
  });
});

describe('a text that is too broken', () => {
  for (const [name, text] of broken) {
    it(`of ${name} has no more findings when it is longer`, () => {
      const counts = [8_000, 16_000, 32_000].map((length) => {
        const { problems, broken: regions } = parse(text(length));
        assert.ok(problems.length <= problemLimit + 1, String(problems.length));
        assert.ok(regions.length <= complaintLimit + 25, String(regions.length));
        const stops = problems.filter((problem) => problem.code === 'syntax' && tooBroken.test(problem.cause));
        assert.ok(stops.length <= 1);
        return problems.length;
      });
      assert.deepEqual(counts, [counts[0], counts[0], counts[0]]);
    });
  }

  it('says where reading stopped, and holds back what follows', () => {
    const text = 'key: "\\q"\n'.repeat(400);
    const { problems, broken: regions } = parse(text);
    const stop = problems.find((problem) => problem.code === 'syntax' && tooBroken.test(problem.cause));
    assert.ok(stop !== undefined && stop.range.start > 0 && stop.range.start < text.length / 2);
    assert.ok(regions.some(({ start, end }) => start === stop.range.start && end === text.length));
  });

  it('is read to its end while its faults are few', () => {
    const { problems } = parse('a: "b\nc: [d\ne: @f\n');
    assert.ok(problems.every((problem) => problem.code === 'syntax' && !tooBroken.test(problem.cause)));
  });

  it('stays within the aliases of one file, however many documents it has', () => {
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 5; level++)
      bomb.push(`a${String(level)}: &a${String(level)} [${`*a${String(level - 1)},`.repeat(10)}]`);
    const { problems } = parse(`${bomb.join('\n')}\n---\n`.repeat(20));
    assert.equal(problems.length, 1);
  });
});
