// Edge cases of weighting-total; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('weighting-total', () => {
  it('marks the last weighting that counts, and names an assessment without an ID', () => {
    checkDiagnostics(
      `
kind: module
id: M1
assessments:
  - {title: Essay, weighting: 70.5}
  - {id: AS2, weighting: 40}
#                        ^^ error weighting-total: the weightings of the summative assessments come to 110.5 per cent (one without an ID 70.5 and AS2 40), so no result can be worked out; take off 10.5
  - {id: AS3, purpose: formative, weighting: 20}
  - {id: AS4, grading: pass-fail, weighting: 20}
`,
      'weighting-total',
    );
  });

  it('lets thirds add up', () => {
    checkNone(
      `
kind: module
id: M1
assessments:
  - {id: AS1, weighting: 33.3}
  - {id: AS2, weighting: 33.3}
  - {id: AS3, weighting: 33.4}
`,
      'weighting-total',
    );
  });

  it('leaves unweighted assessments out, and a weighting that is no number to others', () => {
    checkNone(
      `
kind: module
id: M1
assessments:
  - {id: AS1, weighting: 100}
  - {id: AS2}
  - {id: AS3, weighting: half}
---
kind: module
id: M2
`,
      'weighting-total',
    );
  });

  it('says nothing where part of the file cannot be read', () => {
    checkNone('kind: module\nid: M1\nassessments: [{id: AS1, weighting: 60}\n', 'weighting-total');
  });

  it('leaves a bite-size unit alone, which has minutes and no result to work out', () => {
    checkNone(
      'kind: module\nid: M1\ntype: bite-size\nminutes: 20\nassessments: [{id: AS1, title: Quiz, weighting: 30}]\n',
      'weighting-total',
    );
  });

  it('never reckons with a weighting that is reported already', () => {
    for (const weighting of ['60%', 'sixty', '*nope', '[60]', '-60', '160', '.nan', '1e999'])
      checkNone(
        `
kind: module
id: M1
assessments:
  - {id: AS1, title: OSCE, type: osce, weighting: ${weighting}}
  - {id: AS2, title: Essay, type: essay, weighting: 40}
`,
        'weighting-total',
      );
  });

  it('reckons in the other modules of the file', () => {
    checkDiagnostics(
      `
kind: module
id: M1
assessments: [{id: AS1, title: OSCE, type: osce, weighting: 60%}]
---
kind: module
id: M2
assessments: [{id: AS1, title: OSCE, type: osce, weighting: 60}]
#                                                           ^^ error weighting-total: the weightings of the summative assessments come to 60 per cent (AS1 60), so no result can be worked out; add 40
`,
      'weighting-total',
    );
  });
});
