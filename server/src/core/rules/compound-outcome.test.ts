// Edge cases of compound-outcome; its page and the test of joined-verbs hold the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('compound-outcome', () => {
  it('names every skill once for each outcome and marks the second', () => {
    checkDiagnostics(
      `
kind: module
id: M1
outcomes:
  - id: LO1
    statement: "By the end, learners will be able to critically assess a risk, and then write a plan; review it."
#                                                                              ^^^^^^^^^^^^^^ hint compound-outcome: this outcome joins several skills ("critically assess", "write" and "review"), so one mark cannot say which of them was reached; give each an outcome of its own, or name the one skill that takes in the others
`,
      'compound-outcome',
    );
  });

  it('marks the first line where a line break parts the words', () => {
    checkDiagnostics(
      `
kind: module
id: M1
outcomes:
  - id: LO1
    statement: >-
      Resolve a disagreement in a team and
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint compound-outcome: this outcome joins several skills ("resolve" and "record"), so one mark cannot say which of them was reached; give each an outcome of its own, or name the one skill that takes in the others
      record the agreed roles.
`,
      'compound-outcome',
    );
  });

  it('leaves the outcomes of programmes alone, which are broad by nature', () => {
    checkNone(
      `
kind: programme
id: P1
outcomes: [{id: PO1, statement: Lead a team and evaluate its work.}]
`,
      'compound-outcome',
    );
  });

  it('takes its time neither for a long text nor for one without a verb', () => {
    checkNone(
      `
kind: module
id: M1
outcomes:
  - {id: LO1, statement: "${'and '.repeat(20_000)}"}
  - {id: LO2, statement: "1 and write"}
`,
      'compound-outcome',
    );
  });
});
