// Edge cases of prerequisite-order; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

const modules = `
---
kind: module
id: A
---
kind: module
id: B
prerequisites: [A]
---
kind: module
id: C
prerequisites: [C, NOBODY]
`;

describe('prerequisite-order', () => {
  it('leaves the order open where a programme has no stages', () => {
    checkNone(`kind: programme\nid: P1\nmodules: [B, A]${modules}`, 'prerequisite-order');
  });

  it('takes the earliest stage of a module that is listed twice', () => {
    const listed = '[{module: A, stage: 3}, {module: A, stage: 1}, {module: B, stage: 2}]';
    checkNone(`kind: programme\nid: P1\nmodules: ${listed}${modules}`, 'prerequisite-order');
  });

  it('leaves modules that need themselves, and unknown ones, to others', () => {
    checkNone(`kind: programme\nid: P1\nmodules: [{module: C, stage: 2}]${modules}`, 'prerequisite-order');
  });

  it('leads to the module and to the place of what it needs', () => {
    const text = `kind: programme\nid: P1\nmodules: [{module: B, stage: 1}, {module: A, stage: 2}]${modules}`;
    const { snapshot } = openFixture(parseFixture(text));
    const [finding] = findingsOf(snapshot, 'test.curriculum.yaml').filter(({ rule }) => rule === 'prerequisite-order');
    assert.deepEqual(
      finding?.related.map(({ range, message }) => [range.start, message]),
      [
        [text.indexOf('[A]') + 1, 'B asks for A here'],
        [text.indexOf('A, stage'), 'A has its place here'],
      ],
    );
  });
});
