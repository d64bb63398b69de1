// Fixes and edge cases of outcome-not-assessed; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

describe('outcome-not-assessed', () => {
  it('adds the outcome to a list in block style, whatever the line ends', () => {
    checkFix(
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: L$0O1
  - id: LO2
assessments:
  - id: AS1
    assesses:
      - LO2
`,
      'Assess LO1 in AS1',
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: LO1
  - id: LO2
assessments:
  - id: AS1
    assesses:
      - LO2
      - LO1
`,
    );
  });

  it('adds the outcome to a list in brackets, be it empty', () => {
    checkFix(
      `
kind: module
id: M1
outcomes: [{id: L$0O1}]
assessments: [{id: AS1, assesses: []}]
`,
      'Assess LO1 in AS1',
      `
kind: module
id: M1
outcomes: [{id: LO1}]
assessments: [{id: AS1, assesses: [LO1]}]
`,
    );
  });

  it('makes the list where the assessment has none', () => {
    checkFix(
      `
kind: module
id: M1
outcomes:
  - id: L$0O1
assessments:
  - id: AS1
    title: Essay
`,
      'Assess LO1 in AS1',
      `
kind: module
id: M1
outcomes:
  - id: LO1
assessments:
  - id: AS1
    title: Essay
    assesses: [LO1]
`,
    );
  });

  it('offers three assessments, summative ones first, and none without an ID', () => {
    checkFixTitles(
      `
kind: module
id: M1
outcomes:
  - {id: L$0O1}
assessments:
  - {id: AS1, purpose: formative}
  - {title: Essay}
  - {id: AS2}
  - {id: AS3}
  - {id: AS4}
`,
      ['Assess LO1 in AS2', 'Assess LO1 in AS3', 'Assess LO1 in AS4'],
      'outcome-not-assessed',
    );
  });

  it('counts a formative assessment, and leaves alone an outcome without an ID', () => {
    checkNone(
      `
kind: module
id: M1
outcomes:
  - {id: LO1}
  - {statement: Listen.}
assessments:
  - {id: AS1, purpose: formative, assesses: [LO1]}
`,
      'outcome-not-assessed',
    );
  });

  it('reports a bite-size unit that has assessments, and a placement that has none', () => {
    checkDiagnostics(
      `
kind: module
id: BS1
type: bite-size
outcomes:
  - {id: LO1}
  - {id: LO2}
#        ^^^ warning outcome-not-assessed: no assessment of "BS1" tests "LO2", so nothing shows that learners reach it; name it under "assesses" of "AS1"
assessments: [{id: AS1, assesses: [LO1]}]
---
kind: module
id: PL1
#   ^^^ warning outcome-not-assessed: "PL1" has 2 outcomes and no assessment, so nothing shows what learners can do; add "assessments" and name under "assesses" the outcomes that each one tests
type: placement
outcomes: [{id: LO1}, {id: LO2}]
`,
      'outcome-not-assessed',
    );
  });

  it('says nothing about a module without outcomes, nor where part of the file cannot be read', () => {
    checkNone('kind: module\nid: M1\n', 'outcome-not-assessed');
    checkNone('kind: module\nid: M1\noutcomes: [{id: LO1}]\nassessments: [{id: AS1\n', 'outcome-not-assessed');
  });
});
