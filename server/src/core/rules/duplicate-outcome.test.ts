// Edge cases of duplicate-outcome; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

describe('duplicate-outcome', () => {
  it('finds two outcomes of one module, and marks the first line of each', () => {
    checkDiagnostics(
      `
kind: module
id: M1
outcomes:
  - id: LO1
    statement: Listen to a carer.
#              ^^^^^^^^^^^^^^^^^^ information duplicate-outcome: "M1 LO2" has the same statement, so nobody can tell what this one adds; if they differ in level or setting, say so in the words, else keep one
  - id: LO2
    statement: |
      listen to
#     ^^^^^^^^^ information duplicate-outcome: "M1 LO1" has the same statement, so nobody can tell what this one adds; if they differ in level or setting, say so in the words, else keep one
      a carer
`,
      'duplicate-outcome',
    );
  });

  it('leads to the other places', () => {
    const { snapshot } = openFixture(
      parseFixture(`
#- m1.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, statement: Listen.}]
#- m2.module.yaml
kind: module
id: M2
outcomes: [{id: LO7, statement: listen}, {statement: Listen }]
`),
    );
    const [finding] = findingsOf(snapshot, 'm1.module.yaml').filter(({ rule }) => rule === 'duplicate-outcome');
    assert.deepEqual(
      finding?.related.map(({ uri, message }) => `${uri}: ${message}`),
      ['m2.module.yaml: M2 LO7 says the same', 'm2.module.yaml: M2 says the same'],
    );
  });

  it('names four of many and counts the rest', () => {
    const module = (id: number): string => `
#- m${String(id)}.module.yaml
kind: module
id: M${String(id)}
outcomes: [{id: LO1, statement: Listen.}]
`;
    const { snapshot } = openFixture(
      parseFixture(Array.from({ length: 20 }, (_, id) => module(id + 1).trim()).join('\n')),
    );
    const [finding] = findingsOf(snapshot, 'm1.module.yaml').filter(({ rule }) => rule === 'duplicate-outcome');
    assert.match(finding?.message ?? '', /^"M10 LO1", "M11 LO1", "M12 LO1", "M13 LO1" and 15 more have the same/);
    assert.equal(finding?.related.length, 10);
  });

  it('leaves alone outcomes without a statement, and statements that share only their beginning', () => {
    checkNone(
      `
kind: module
id: M1
outcomes:
  - {id: LO1}
  - {id: LO2}
  - {id: LO3, statement: ""}
  - {id: LO4, statement: Listen.}
  - {id: LO5, statement: Listen to a carer.}
`,
      'duplicate-outcome',
    );
  });
});
