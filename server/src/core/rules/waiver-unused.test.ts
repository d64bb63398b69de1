// Fixes and edge cases of waiver-unused; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';

const waiver = (rule: string, target: string, more = ''): string =>
  `{rule: ${rule}, target: ${target}, reason: Agreed, agreed_by: Board, until: 2027-07-31${more}}`;

const light = 'assessments: [{id: AS1, assesses: [], weighting: 90}]';

describe('waiver-unused', () => {
  it('removes a waiver in block style, whatever the line ends', () => {
    checkFix(
      `
#- m2.module.yaml
kind: module
id: M2
${light}
#- w.waivers.yaml crlf
kind: waivers
waivers:
  - rule: weighting-$0total
    target: M1
    reason: Agreed
    agreed_by: Board
    until: 2027-07-31
  - ${waiver('weighting-total', 'M2')}
`,
      'Remove the waiver',
      `
#- w.waivers.yaml crlf
kind: waivers
waivers:
  - ${waiver('weighting-total', 'M2')}
`,
    );
  });

  it('removes a waiver in brackets', () => {
    checkFix(
      `kind: waivers\nwaivers: [${waiver('$0weighting-total', 'M1')}]\n`,
      'Remove the waiver',
      'kind: waivers\nwaivers: []\n',
    );
  });

  it('changes the name of a rule that does not exist', () => {
    checkFix(
      `kind: module\nid: M1\n${light}\n---\nkind: waivers\nwaivers:\n  - ${waiver('weightings-$0total', 'M1')}\n`,
      'Change to "weighting-total"',
      `kind: module\nid: M1\n${light}\n---\nkind: waivers\nwaivers:\n  - ${waiver('weighting-total', 'M1')}\n`,
    );
  });

  it('removes a comment with its line, whatever the line ends', () => {
    checkFix(
      `
#- m1.module.yaml crlf
kind: module
  # care-curriculum-$0ignore weighting-total -- agreed
id: M1
`,
      'Remove the comment',
      `
#- m1.module.yaml crlf
kind: module
id: M1
`,
    );
    checkFix(
      '# care-curriculum-$0ignore weighting-total -- agreed\nkind: module\n',
      'Remove the comment',
      'kind: module\n',
    );
  });

  it('points at the one name of a comment that excuses nothing, and leaves one that is no rule to others', () => {
    checkDiagnostics(
      `
kind: module
id: M1
outcomes:
  - id: LO1
    # care-curriculum-ignore unmeasurable-verb, compound-outcome, weighting-totals -- agreed
#                                               ^^^^^^^^^^^^^^^^ warning waiver-unused: the line below has no finding of "compound-outcome", so there is nothing to excuse; take the name out
    statement: Understand the law.
`,
      'waiver-unused',
    );
  });

  it('tells once that none of several rules has a finding', () => {
    checkDiagnostics(
      `
# care-curriculum-ignore unmeasurable-verb, compound-outcome -- agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning waiver-unused: the line below has no finding of "unmeasurable-verb" or "compound-outcome", so there is nothing to excuse; take the comment out
kind: module
`,
      'waiver-unused',
    );
  });

  it('finds the finding of a waiver in settings, in a document without an ID, and by document', () => {
    checkNone(
      `
#- care-curriculum.yaml
kind: settings
frameworks: [mini@1]
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items: [{id: X-1, label: One}, {id: X-2, label: Two}]
#- m1.module.yaml
kind: module
title: No ID
credit: 20
outcomes: [{statement: Listen., addresses: [X-2]}]
#- m2.module.yaml
kind: module
id: M2
outcomes: [{id: LO1, statement: Listen., addresses: [X-2]}]
${light}
#- w.waivers.yaml
kind: waivers
waivers:
  - ${waiver('competency-not-covered', 'X-1')}
  - ${waiver('unknown-property', 'credit')}
  - ${waiver('weighting-total', 'M2', ', document: M2')}
`,
      'waiver-unused',
    );
  });

  it('does not take the finding of another document for the one that was meant', () => {
    checkDiagnostics(
      `
kind: module
id: M2
${light}
---
kind: waivers
waivers:
  - {rule: weighting-total, target: M2, reason: Agreed, agreed_by: Board, until: 2027-07-31, document: M1}
#          ^^^^^^^^^^^^^^^ warning waiver-unused: "weighting-total" has nothing to say about "M2" in "M1", so this waiver excuses nothing; take the waiver out, or correct its rule and target
`,
      'waiver-unused',
    );
  });

  it('says nothing of waivers that are incomplete or past their date', () => {
    checkNone(
      `
kind: waivers
waivers:
  - {rule: weighting-total, target: M1, reason: Agreed, agreed_by: Board}
  - {rule: weighting-total, target: M1, reason: "", agreed_by: Board, until: 2027-07-31}
  - {rule: weighting-total, target: M1, reason: Agreed, agreed_by: Board, until: next year}
  - {rule: weighting-total, target: M1, reason: Agreed, agreed_by: Board, until: 2025-07-31}
`,
      'waiver-unused',
    );
  });

  it('says nothing where it cannot be told: a rule switched off, a file that is broken, an excuse of an excuse', () => {
    checkNone(
      `
#- care-curriculum.yaml
kind: settings
rules: {weighting-total: ignore}
#- m1.module.yaml
kind: module
id: M1
prerequisites: [
#- m2.module.yaml
kind: module
# care-curriculum-ignore weighting-total -- agreed
id: M2
#- m3.module.yaml
# care-curriculum-ignore compound-outcome -- agreed
kind: module
id: "M3
#- w.waivers.yaml
kind: waivers
waivers:
  - ${waiver('weighting-total', 'M2')}
  - ${waiver('outcome-not-assessed', 'M2/LO1')}
  - ${waiver('waiver-unused', 'M2')}
`,
      'waiver-unused',
    );
  });

  it('leaves a waiver for a rule that there is not to one finding of others', () => {
    checkDiagnostics(
      `
kind: waivers
waivers: [{rule: no-such-rule, target: M1, reason: Agreed, agreed_by: Board, until: 2027-07-31}]
#                ^^^^^^^^^^^^ error unresolved-reference: there is no rule "no-such-rule", so the waiver excuses nothing; check the name, or add it
`,
    );
  });
});
