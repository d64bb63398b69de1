// Symbolic changes as text edits, in block and flow style.
import assert from 'node:assert/strict';
import type { Change } from '../base/fix';
import { applyEdits } from '../base/text-edit';
import { textRange } from '../base/text-range';
import { textEdits } from './edit';
import { parse } from './parse';

function checkEdit(before: string, change: Change, after: string): void {
  const text = before.replace(/^\n/, '');
  const edits = textEdits(text, parse(text), 0, change);
  assert.equal(applyEdits(text, edits), after.replace(/^\n/, ''));
  assert.deepEqual(parse(applyEdits(text, edits)).problems, []);
}

const outcome = { id: 'LO3', statement: 'Do: it', addresses: { '7.10': 'mastered' }, supports: ['PO1', 'PO2'] };

describe('textEdits', () => {
  it('appends an item to a block list in its indentation', () => {
    checkEdit(
      `
outcomes:
  - id: LO1
    statement: x   # why

activities: []
`,
      { op: 'insert', path: ['outcomes', '-'], value: outcome },
      `
outcomes:
  - id: LO1
    statement: x   # why
  - id: LO3
    statement: "Do: it"
    addresses:
      7.10: mastered
    supports: [PO1, PO2]

activities: []
`,
    );
  });

  it('appends to an unindented list and to a flow list', () => {
    checkEdit('a:\n- x\nb: 1\n', { op: 'insert', path: ['a', '-'], value: 'y' }, 'a:\n- x\n- y\nb: 1\n');
    checkEdit('a: [x]\n', { op: 'insert', path: ['a', '-'], value: 'y, z' }, 'a: [x, "y, z"]\n');
    checkEdit('a: [x, ]\n', { op: 'insert', path: ['a', '-'], value: 'y' }, 'a: [x, y]\n');
    checkEdit('a: []\n', { op: 'insert', path: ['a', '-'], value: { id: 'y' } }, 'a: [{id: y}]\n');
  });

  it('makes the keys and lists on the way', () => {
    checkEdit('a: 1\n', { op: 'insert', path: ['b', 'c', '-'], value: 'x' }, 'a: 1\nb:\n  c: [x]\n');
    checkEdit('a: {b: 1}\n', { op: 'insert', path: ['a', 'c', '-'], value: 'x' }, 'a: {b: 1, c: [x]}\n');
    checkEdit('a:\nb: 1\n', { op: 'insert', path: ['a', '-'], value: { id: 'x' } }, 'a:\n  - id: x\nb: 1\n');
  });

  it('leaves a key alone that is there already', () => {
    checkEdit('a: 1\n', { op: 'insert', path: ['a'], value: '2' }, 'a: 1\n');
  });

  it('keeps CRLF', () => {
    checkEdit(
      'a: 1\r\nb:\r\n  - x\r\n',
      { op: 'insert', path: ['b', '-'], value: { id: 'y', c: 'z' } },
      'a: 1\r\nb:\r\n  - x\r\n  - id: y\r\n    c: z\r\n',
    );
  });

  it('removes entries and items with their lines', () => {
    checkEdit('a: 1\nb:\n  - x\n  - y\n', { op: 'remove', path: ['b', 0] }, 'a: 1\nb:\n  - y\n');
    checkEdit('a: 1\nb: 2\n', { op: 'remove', path: ['a'] }, 'b: 2\n');
    checkEdit('- id: x\n  t: 1\n- id: y\n', { op: 'remove', path: [0, 'id'] }, '- t: 1\n- id: y\n');
    checkEdit('a: [x, y, z]\n', { op: 'remove', path: ['a', 2] }, 'a: [x, y]\n');
    checkEdit('a: {x: 1, y: 2}\n', { op: 'remove', path: ['a', 'x'] }, 'a: {y: 2}\n');
    checkEdit('a: [x]\n', { op: 'remove', path: ['a', 0] }, 'a: []\n');
  });

  it('never removes the anchor in the place of its alias', () => {
    checkEdit('a: [&x y, *x]\n', { op: 'remove', path: ['a', 1] }, 'a: [&x y, *x]\n');
    checkEdit('a:\n  - &x {b: 1}\n  - *x\n', { op: 'remove', path: ['a', 1] }, 'a:\n  - &x {b: 1}\n  - *x\n');
    checkEdit('a: &x y\nb: *x\n', { op: 'remove', path: ['b'] }, 'a: &x y\nb: *x\n');
  });

  it('appends behind an alias and a merge key', () => {
    checkEdit(
      'a:\n  - &x y\n  - *x\n',
      { op: 'insert', path: ['a', '-'], value: 'z' },
      'a:\n  - &x y\n  - *x\n  - z\n',
    );
    checkEdit(
      'a: &x {b: 1}\nc:\n  <<: *x\nd: 1\n',
      { op: 'insert', path: ['c', 'e'], value: 'z' },
      'a: &x {b: 1}\nc:\n  <<: *x\n  e: z\nd: 1\n',
    );
  });

  it('writes an empty list on the line of its key', () => {
    checkEdit('a: 1\n', { op: 'insert', path: ['b'], value: [] }, 'a: 1\nb: []\n');
  });

  it('puts a scalar in the place of a block of lines', () => {
    const change = { op: 'scalar', range: textRange(3, 14), text: 'y' } as const;
    checkEdit('a: >-\n  x\n  z\nb: 1\n', change, 'a: y\nb: 1\n');
  });

  it('quotes a scalar only where YAML needs it or when asked', () => {
    const range = { start: 3, end: 4 };
    checkEdit('a: x\n', { op: 'scalar', range, text: '7.10' }, 'a: 7.10\n');
    checkEdit('a: x\n', { op: 'scalar', range, text: '2026.10', quote: true }, 'a: "2026.10"\n');
    checkEdit('a: x\n', { op: 'scalar', range, text: 'Care: a study' }, 'a: "Care: a study"\n');
    checkEdit('a: x\n', { op: 'scalar', range, text: '# no comment' }, 'a: "# no comment"\n');
  });

  it('writes numbers within a new entry as numbers', () => {
    checkEdit(
      'id: M1\n',
      { op: 'insert', path: ['assessments', '-'], value: { id: 'AS1', weighting: 100, assesses: ['LO1'] } },
      'id: M1\nassessments:\n  - id: AS1\n    weighting: 100\n    assesses: [LO1]\n',
    );
  });
});
