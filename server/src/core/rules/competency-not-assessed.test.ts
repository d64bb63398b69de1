// Fixes and edge cases of competency-not-assessed; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const workspace = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items: [{id: COM-01, type: component, label: Listening}]
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [mini@1$0]
modules: [M1]
`;
const quiet = workspace.replace('$0', '');

/** A module whose first outcome is taught; what follows is its assessments. */
const module = (assessments: string): string => `#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes:
  - {id: LO1, statement: Listen to a person., addresses: [COM-01]}
  - {id: LO2, statement: Write., addresses: []}
activities: [{id: A1, title: Talk, type: seminar, supports: [LO1]}]
${assessments}`;

describe('competency-not-assessed', () => {
  it('names the outcome in a summative assessment, in flow style', () => {
    checkFix(
      workspace + module('assessments: [{id: AS1, title: Essay, type: essay, assesses: [LO2]}]\n'),
      'Assess LO1 in AS1 of M1',
      module('assessments: [{id: AS1, title: Essay, type: essay, assesses: [LO2, LO1]}]\n'),
    );
  });

  it('names the outcome in a summative assessment, in block style with CRLF, and makes the key where it is missing', () => {
    checkFix(
      `${workspace}${module('assessments:\n  - id: AS1\n    title: Draft\n    type: essay\n    purpose: formative\n  - id: AS2\n    title: Essay\n    type: essay\n').replace('.yaml', '.yaml crlf')}`,
      'Assess LO1 in AS2 of M1',
      module(
        'assessments:\n  - id: AS1\n    title: Draft\n    type: essay\n    purpose: formative\n  - id: AS2\n    title: Essay\n    type: essay\n    assesses: [LO1]\n',
      ).replace('.yaml', '.yaml crlf'),
    );
  });

  it('adds an assessment to a module that has no summative one, a practice record to a placement', () => {
    checkFix(
      workspace + module(''),
      'Add assessment AS1 for LO1 to M1',
      module(
        'assessments:\n  - id: AS1\n    title: Listen to a person\n    type: presentation\n    purpose: summative\n    assesses: [LO1]\n',
      ),
    );
    checkFix(
      workspace + module('type: placement\n'),
      'Add assessment AS1 for LO1 to M1',
      module(
        'type: placement\nassessments:\n  - id: AS1\n    title: Listen to a person\n    type: practice-record\n    purpose: summative\n    assesses: [LO1]\n',
      ),
    );
  });

  it('offers the summative assessments for what is only tested formatively', () => {
    checkFixTitles(
      workspace +
        module(
          `assessments:
  - {id: AS1, title: Trial, type: osce, purpose: formative, assesses: [LO1]}
  - {id: AS2, title: OSCE, type: osce, assesses: [LO2]}
  - {title: Without an ID, type: essay, assesses: [LO2]}
`,
        ),
      ['Assess LO1 in AS2 of M1'],
    );
  });

  it('leaves what is not even taught to competency-not-taught', () => {
    checkNone(quiet + module('').replace('supports: [LO1]', 'supports: [LO2]'), 'competency-not-assessed');
  });

  it('is silent where the policy asks for no assessment', () => {
    for (const evidence of ['declared', 'taught']) {
      const settings = `#- care-curriculum.yaml\nkind: settings\npolicy: {evidence: ${evidence}}\n`;
      checkNone(quiet + settings + module(''), 'competency-not-assessed');
    }
  });

  it('warns of formative assessments where the policy asks for assured evidence', () => {
    checkDiagnostics(
      `${quiet.replace(
        'modules:',
        `#            ^^^^^^ warning competency-not-assessed: "COM-01" (Listening) is tested by formative assessments only (M1 LO1), so a learner can pass without it; name the outcome under "assesses" of a summative assessment
modules:`,
      )}#- care-curriculum.yaml
kind: settings
policy: {evidence: assured}
${module('assessments: [{id: AS1, title: Trial, type: osce, purpose: formative, assesses: [LO1]}]\n')}`,
      'competency-not-assessed',
    );
  });

  it('does not mind under the default policy that only an option tests it, nor repeat what is only optional', () => {
    const option = `#- m2.module.yaml
kind: module
id: M2
title: An option
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
activities: [{id: A1, title: Talk, type: seminar, supports: [LO1]}]
assessments: [{id: AS1, title: OSCE, type: osce, assesses: [LO1]}]
`;
    const both = quiet.replace('[M1]', '[M1, {module: M2, choice: optional}]');
    checkNone(both + module('') + option, 'competency-not-assessed');
    const settings = '#- care-curriculum.yaml\nkind: settings\npolicy: {evidence: assured}\n';
    const alone = quiet.replace('[M1]', '[{module: M2, choice: optional}]');
    checkNone(alone + settings + option, 'competency-not-assessed');
  });

  it('names the pathways without a test that counts, where the policy asks for assured evidence', () => {
    checkDiagnostics(
      `${quiet.replace(
        'modules: [M1]',
        `#            ^^^^^^ warning competency-not-assessed: "COM-01" (Listening) is tested by a summative assessment in no core module on "b" (M2 LO1), so a learner can pass without it; name the outcome under "assesses" of a summative assessment
modules: [M1, {module: M2, pathways: [a]}]
pathways: [{id: a}, {id: b}]`,
      )}#- care-curriculum.yaml
kind: settings
policy: {evidence: assured}
#- m2.module.yaml
kind: module
id: M2
title: On one pathway
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
assessments: [{id: AS1, title: OSCE, type: osce, assesses: [LO1]}]
${module('')}`,
      'competency-not-assessed',
    );
  });
});
