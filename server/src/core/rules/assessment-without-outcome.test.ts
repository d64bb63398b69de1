// Fixes and edge cases of assessment-without-outcome; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

describe('assessment-without-outcome', () => {
  it('assesses what nothing else assesses, in block style and whatever the line ends', () => {
    checkFix(
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}, {id: LO3}]
assessments:
  - id: AS1
    assesses: [LO2]
  - id: A$0S2
    title: Essay
`,
      'Assess LO1 and LO3 here',
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}, {id: LO3}]
assessments:
  - id: AS1
    assesses: [LO2]
  - id: AS2
    title: Essay
    assesses: [LO1, LO3]
`,
    );
  });

  it('fills an empty list in brackets', () => {
    checkFix(
      `
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}]
assessments: [{id: A$0S1, assesses: []}]
`,
      'Assess LO1 and LO2 here',
      `
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}]
assessments: [{id: AS1, assesses: [LO1, LO2]}]
`,
    );
  });

  it('fills a key without a value', () => {
    checkFix(
      `
kind: module
id: M1
outcomes: [{id: LO1}]
assessments:
  - id: A$0S1
    assesses:
    title: Essay
`,
      'Assess LO1 here',
      `
kind: module
id: M1
outcomes: [{id: LO1}]
assessments:
  - id: AS1
    assesses: [LO1]
    title: Essay
`,
    );
  });

  it('offers all outcomes alone where the others assess everything', () => {
    checkFixTitles(
      `
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}]
assessments: [{id: AS1, assesses: [LO1, LO2]}, {id: A$0S2}]
`,
      ['Assess LO1 and LO2 here'],
      'assessment-without-outcome',
    );
  });

  it('has no fix where the module has no outcome yet', () => {
    checkFixTitles('kind: module\nid: M1\nassessments: [{id: A$0S1}]\n', [], 'assessment-without-outcome');
    checkDiagnostics(
      `
kind: module
id: M1
assessments: [{title: Essay}]
#              ^^^^^ warning assessment-without-outcome: this assessment names no outcome, so passing it shows nothing that the module promises; name the outcomes it tests under "assesses"
`,
      'assessment-without-outcome',
    );
  });

  it('accepts a formative assessment that names an outcome, and leaves unknown outcomes to others', () => {
    checkNone(
      `
kind: module
id: M1
assessments: [{id: AS1, purpose: formative, assesses: [LO9]}]
`,
      'assessment-without-outcome',
    );
  });
});
