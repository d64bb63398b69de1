// Fixes and edge cases of outcome-not-taught; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

describe('outcome-not-taught', () => {
  it('adds the outcome to an activity in block style, whatever the line ends', () => {
    checkFix(
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: L$0O1
activities:
  - id: A1
    type: workshop
`,
      'Support LO1 in A1',
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: LO1
activities:
  - id: A1
    type: workshop
    supports: [LO1]
`,
    );
  });

  it('adds the outcome to an activity in brackets', () => {
    checkFix(
      `
kind: module
id: M1
outcomes: [{id: LO1}, {id: L$0O2}]
activities: [{id: A1, supports: [LO1]}]
`,
      'Support LO2 in A1',
      `
kind: module
id: M1
outcomes: [{id: LO1}, {id: LO2}]
activities: [{id: A1, supports: [LO1, LO2]}]
`,
    );
  });

  it('offers the first three activities that have an ID', () => {
    checkFixTitles(
      `
kind: module
id: M1
outcomes: [{id: L$0O1}]
activities: [{title: Talk}, {id: A1}, {id: A2}, {id: A3}, {id: A4}]
`,
      ['Support LO1 in A1', 'Support LO1 in A2', 'Support LO1 in A3'],
      'outcome-not-taught',
    );
  });

  it('leaves a placement alone even where it has activities', () => {
    checkNone(
      `
kind: module
id: M1
type: placement
outcomes: [{id: LO1}]
activities: [{id: A1}]
`,
      'outcome-not-taught',
    );
  });

  it('reports a bite-size unit without activities once', () => {
    checkDiagnostics(
      `
kind: module
id: BS1
#   ^^^ information outcome-not-taught: "BS1" has 2 outcomes and no activity, so it does not say how learners get there; add "activities" that name outcomes under "supports", or say "type: placement" if they learn in practice
type: bite-size
outcomes: [{id: LO1}, {id: LO2}]
`,
      'outcome-not-taught',
    );
  });

  it('says nothing about a module without outcomes', () => {
    checkNone('kind: module\nid: M1\n', 'outcome-not-taught');
  });
});
