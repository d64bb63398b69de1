// The hints: labels where there is room, running totals, hours against credits.
import { checkHints } from '../../../test/check-marks';

const labels = { weighting: false, hours: false };

describe('inlay hints', () => {
  it('name the items behind their IDs, in every style', () => {
    checkHints(
      `kind: module
id: M
outcomes:
  - id: LO1
    addresses:
      COM-01: mastered
      hee:COM-02:
  - {id: LO2, addresses: ["COM-01"]}
  - addresses:
      - {competency: COM-01, level: mastered}
      - COM-99
      - COM-01`,
      `kind: module
id: M
outcomes:
  - id: LO1
    addresses:
      COM-01‹LABEL1›: mastered
      hee:COM-02‹LABEL2›:
  - {id: LO2, addresses: ["COM-01"‹LABEL1›]}
  - addresses:
      - {competency: COM-01‹LABEL1›, level: mastered}
      - COM-99
      - COM-01‹LABEL1›`
        .replaceAll('LABEL1', 'Active listening')
        .replaceAll('LABEL2', 'Care plan options and balanced assessment'),
      labels,
    );
  });

  it('name modules by their titles', () => {
    checkHints(
      `kind: module
id: M
title: 𝔘𝔘 and
  more
---
kind: programme
id: P
modules: [M, N]`,
      `kind: module
id: M
title: 𝔘𝔘 and
  more
---
kind: programme
id: P
modules: [M‹𝔘𝔘 and more›, N]`,
      labels,
    );
  });

  it('leave a line alone on which they do not all fit', () => {
    const text = 'kind: module\nid: M\noutcomes:\n  - addresses: [COM-01, COM-02]\n  - addresses: [COM-01]';
    checkHints(text, text.replace('COM-01]', 'COM-01‹Active listening›]'), { ...labels, width: 50 });
    checkHints(text, text, { ...labels, width: 20 });
  });

  it('add up the weightings that count', () => {
    checkHints(
      `kind: module
assessments:
  - {id: A, weighting: 40}
  - {id: B, weighting: 20, purpose: formative}
  - {id: C, weighting: 10, grading: pass-fail}
  - id: D
    weighting: 59.5
  - id: E
    weighting:`,
      `kind: module
assessments:
  - {id: A, weighting: 40‹40 of 100›}
  - {id: B, weighting: 20, purpose: formative}
  - {id: C, weighting: 10, grading: pass-fail}
  - id: D
    weighting: 59.5‹99.5 of 100›
  - id: E
    weighting:`,
    );
  });

  it('hold the hours against the credits', () => {
    checkHints(
      '#- a.module.yaml crlf\nkind: module\ncredits: 20\nhours: {scheduled: 36, practice: 60, independent: 104}\n---\nkind: module\ncredits: 10\n---\nkind: module\ncredits: 0',
      'kind: module\ncredits: 20‹200 of 200 hours›\nhours: {scheduled: 36, practice: 60, independent: 104}\n---\nkind: module\ncredits: 10‹100 hours›\n---\nkind: module\ncredits: 0',
    );
  });

  it('can be switched off one by one, and are given for a range alone', () => {
    const text = 'kind: module\ncredits: 10\nassessments: [{weighting: 5}]\noutcomes: [{addresses: [COM-01]}]';
    checkHints(text, text, { label: false, weighting: false, hours: false });
    checkHints(text, text.replace('10', '10‹100 hours›'), { label: false, weighting: false });
    checkHints(text.replace('\nass', '$0\nass').replace('\nout', '$0\nout'), text.replace('5', '5‹5 of 100›'), {
      hours: false,
    });
  });
});
