// What the validator's errors become: one problem for each fault, with the range and the words that a rule needs.
import assert from 'node:assert/strict';
import { parse } from '../syntax/parse';
import type { Kind } from './kinds';
import type { ShapeProblem } from './shape-problem';
import { validate } from './validate';

const module = 'kind: module\nid: M\ntitle: M\n';
const programme = 'kind: programme\nid: P\ntitle: P\n';

function problemsOf(kind: Kind, text: string): readonly ShapeProblem[] {
  const root = parse(text).documents[0]?.root;
  assert.ok(root?.kind === 'map');
  return validate(kind, root);
}

/** Each problem as `code path: text it points at`, with what else is said of it; without those told with another. */
function told(kind: Kind, text: string): readonly string[] {
  const problems = problemsOf(kind, text).filter(
    (one) => one.code !== 'unknown-property' || one.standsFor === undefined,
  );
  return problems.map((problem) => {
    const source = text.slice(problem.range.start, problem.range.end);
    return `${problem.code} ${problem.path.join('/')}: ${source} (${detail(problem)})`;
  });
}

function detail(problem: ShapeProblem): string {
  switch (problem.code) {
    case 'unknown-property':
      return `${problem.property}, perhaps ${problem.near.join(', ')}`;
    case 'missing-required-field':
      return [problem.property, problem.mistyped?.value, problem.pair?.meant].filter(Boolean).join(', ');
    case 'wrong-type-scalar':
      return `${problem.expected.join('|')}, not ${problem.found}`;
    case 'invalid-value':
      return problem.constraint.is;
  }
}

describe('validate', () => {
  it('accepts short forms, long forms and what is left empty', () => {
    const text = `${module}level:\noutcomes:\n  -\n  - {id: 1, statement: S, addresses: {COM-01: , COM-02: 3}}\n  - {id: 2, statement: S, addresses: [COM-01, 7.1, {competency: COM-02}]}\n`;
    assert.deepEqual(told('module', text), []);
    assert.deepEqual(told('programme', `${programme}modules: [CC701, 701, {module: CC702}, ]\n`), []);
    assert.deepEqual(told('role', 'kind: role\nid: R\ntitle: R\nexpects:\n  COM-01:\n'), []);
    assert.deepEqual(told('settings', 'kind: settings\nrules:\n  weighting-total:\n'), []);
  });

  describe('missing keys', () => {
    it('are told at the kind of the document', () => {
      assert.deepEqual(told('module', 'id: M\nkind: module\n'), ['missing-required-field : kind: module (title)']);
    });

    it('are told at the ID of a part, in block and in flow', () => {
      assert.deepEqual(told('module', `${module}outcomes:\n  - supports: []\n    id: LO1\n`), [
        'missing-required-field outcomes/0: LO1 (statement)',
      ]);
      assert.deepEqual(told('module', `${module}outcomes: [{supports: [], id: LO1}]\n`), [
        'missing-required-field outcomes/0: LO1 (statement)',
      ]);
    });

    it('are told at the first key of a part without an ID, and at the brackets of an empty one', () => {
      assert.deepEqual(told('module', `${module}outcomes:\n  -\n  - statement: >-\n      Long\n      text\n  - {}\n`), [
        'missing-required-field outcomes/1: statement (id)',
        'missing-required-field outcomes/2: {} (id)',
        'missing-required-field outcomes/2: {} (statement)',
      ]);
    });

    it('are told at the key where only its value is missing', () => {
      assert.deepEqual(told('module', 'kind: module\nid: M\ntitle: # later\n'), [
        'missing-required-field : title (title)',
      ]);
    });

    it('are told at the anchor where the mapping is repeated, and at the merging mapping where it merges', () => {
      assert.deepEqual(told('module', `${module}outcomes:\n  - &a {id: LO1}\n  - *a\n  - <<: *a\n    supports: []\n`), [
        'missing-required-field outcomes/0: LO1 (statement)',
        'missing-required-field outcomes/1: LO1 (statement)',
        'missing-required-field outcomes/2: supports (statement)',
      ]);
    });

    it('know the IDs of their list, the words that may stand there, and what the part is called', () => {
      const [problem] = problemsOf(
        'module',
        `${module}assessments: [{id: AS1, title: An essay}, {id: AS2, title: T, type: osce}]\n`,
      );
      assert.ok(problem?.code === 'missing-required-field');
      assert.deepEqual([problem.property, problem.owner, problem.about], ['type', 'AS1', 'An essay']);
      assert.deepEqual(problem.siblings.inOrder, ['AS1', 'AS2']);
      assert.ok(problem.allowed.includes('essay'));
    });
  });

  describe('unknown keys', () => {
    it('are told at the key, with the keys that may be meant', () => {
      assert.deepEqual(told('module', `${module}credit: 20\nhours: {"a/b": 1, c~d: 2}\n`), [
        'unknown-property : credit (credit, perhaps credits)',
        'unknown-property hours: "a/b" (a/b, perhaps )',
        'unknown-property hours: c~d (c~d, perhaps )',
      ]);
    });

    it('are one fault with the missing key that they probably stand for', () => {
      assert.deepEqual(told('programme', `${programme}modules: [{modul: CC701}]\n`), [
        'missing-required-field modules/0: modul (module, modul)',
      ]);
      assert.deepEqual(told('module', 'kind: module\nid: M\nname: A module\ncode: X\n'), [
        'missing-required-field : name (title, name)',
        'unknown-property : code (code, perhaps id)',
      ]);
    });

    it('name the missing key that they stand for, for whoever tells them alone', () => {
      const problems = problemsOf('programme', `${programme}modules: [{modul: CC701, choise: optional}, {CC702: 2}]\n`);
      const unknown = problems.flatMap((one) =>
        one.code === 'unknown-property' ? [[one.property, one.standsFor]] : [],
      );
      assert.deepEqual(unknown, [
        ['modul', 'module'],
        ['choise', undefined],
        ['CC702', 'module'],
      ]);
    });

    it('are faults of their own where the key is there', () => {
      assert.deepEqual(told('module', `${module}titel: Another\n`), [
        'unknown-property : titel (titel, perhaps title)',
      ]);
    });
  });

  describe('short and long forms', () => {
    it('take a lone pair in a list for the long form', () => {
      assert.deepEqual(told('module', `${module}outcomes:\n  - LO1: "Listen, and ask."\n`), [
        'missing-required-field outcomes/0: LO1 (id, {id: LO1, statement: "Listen, and ask."})',
      ]);
      assert.deepEqual(
        told('module', `${module}outcomes: [{id: LO1, statement: S, addresses: [{COM-01: mastered}]}]\n`),
        ['missing-required-field outcomes/0/addresses/0: COM-01 (competency, {competency: COM-01, level: mastered})'],
      );
      assert.deepEqual(told('programme', `${programme}modules: [{CC701: 2}]\n`), [
        'missing-required-field modules/0: CC701 (module, {module: CC701, stage: 2})',
      ]);
    });

    it('say what both may be where neither is there', () => {
      assert.deepEqual(told('module', `${module}outcomes: [{id: LO1, statement: S, addresses: 5}]\n`), [
        'wrong-type-scalar outcomes/0/addresses: 5 (object|array, not integer)',
      ]);
      assert.deepEqual(told('programme', `${programme}modules: [[CC701], true]\n`), [
        'wrong-type-scalar modules/0: [CC701] (string|number|object, not array)',
        'wrong-type-scalar modules/1: true (string|number|object, not boolean)',
      ]);
    });

    it('have examples of both', () => {
      const [problem] = problemsOf('programme', `${programme}modules: [[CC701]]\n`);
      assert.ok(problem?.code === 'wrong-type-scalar');
      assert.deepEqual(problem.examples, ['CC701', '{module: CC702, stage: 2}']);
    });
  });

  describe('wrong types', () => {
    it('are told at the value, or at the first key of a mapping', () => {
      assert.deepEqual(told('module', `${module}level: six\nversion: 1.10\nhours: [1]\noutcomes:\n  LO1: S\n`), [
        'wrong-type-scalar version: 1.10 (string, not number)',
        'wrong-type-scalar level: six (integer, not string)',
        'wrong-type-scalar hours: [1] (object, not array)',
        'wrong-type-scalar outcomes: LO1 (array, not object)',
      ]);
    });

    it('keep the place of an entry behind empty ones', () => {
      assert.deepEqual(told('module', `${module}prerequisites:\n  -\n  - A\n  -\n  - {a: 1}\n`), [
        'wrong-type-scalar prerequisites/3: {a: 1} (string|number, not object)',
      ]);
    });

    it('are told once for one value', () => {
      assert.deepEqual(told('module', `${module}minutes: none\ncredits: .nan\n`), [
        'wrong-type-scalar credits: .nan (number, not number)',
        'wrong-type-scalar minutes: none (integer, not string)',
      ]);
    });

    it('have an example on one line, cut to what is required', () => {
      const [problem] = problemsOf('module', `${module}outcomes: none\n`);
      assert.ok(problem?.code === 'wrong-type-scalar');
      assert.deepEqual(problem.examples, ['[{id: LO1, statement: Adapt communication to a …}]']);
      assert.deepEqual(problem.items, ['object']);
    });
  });

  it('tells values that are not allowed by the sort of limit', () => {
    assert.deepEqual(
      told(
        'module',
        `${module}status: Draft\nlevel: 9\ncredits: -1\nreview_by: 31/07/2028\nowner:\nassessments: [{id: "", title: T, type: osce, weighting: 101}]\n`,
      )
        .slice()
        .sort(),
      [
        'invalid-value assessments/0/id: "" (letters-at-least)',
        'invalid-value assessments/0/weighting: 101 (at-most)',
        'invalid-value credits: -1 (at-least)',
        'invalid-value level: 9 (at-most)',
        'invalid-value review_by: 31/07/2028 (date)',
        'invalid-value status: Draft (one-of)',
      ],
    );
    assert.deepEqual(
      told('framework', `kind: framework\nid: F\ntitle: F\nversion: v1\nitems: [{id: A, label: ${'x'.repeat(61)}}]\n`),
      [`invalid-value items/0/label: ${'x'.repeat(61)} (letters-at-most)`],
    );
  });
});
