// Whole records as completion writes them, with the next free IDs, in lines and in brackets.
import { checkCompletionEdit } from '../../../../test/check-completion';
import { checkOutcomeEdit, firstModule, outcome } from '../../../../test/completion-workspace';

describe('completion of whole records', () => {
  it('writes an outcome with the next free ID', () => {
    checkOutcomeEdit(
      'statement: x\n  - $0',
      'new outcome',
      'statement: x\n  - id: LO2\n    statement: One sentence that begins with a verb you could assess\n    addresses:\n      $0',
    );
    checkOutcomeEdit(
      'statement: x\n  $0\n',
      'new outcome',
      'statement: x\n  - id: LO2\n    statement: One sentence that begins with a verb you could assess\n    addresses:\n      $0\n',
    );
    checkCompletionEdit(
      `${firstModule}outcomes: [$0]`,
      'new outcome',
      '#- m1.module.yaml\nkind: module\nid: M1\ntitle: Mine\noutcomes: [{id: LO1, statement: One sentence that begins with a verb you could assess, addresses: {$0}}]',
    );
  });

  it('writes an activity, an assessment with the weighting that is left, and an involvement record', () => {
    const own = '#- m1.module.yaml\nkind: module\nid: M1\ntitle: Mine\n';
    checkCompletionEdit(
      `${firstModule}activities:\n  - $0`,
      'new activity',
      `${own}activities:\n  - id: A1\n    title: Title of the activity\n    type: lecture\n    hours: 2\n    supports: []`,
    );
    checkCompletionEdit(
      `${outcome('statement: x')}\nassessments:\n  - {id: AS1, weighting: 60}\n  - $0`,
      'new assessment',
      `${own}outcomes:\n  - id: LO1\n    statement: x\nassessments:\n  - {id: AS1, weighting: 60}\n  - id: AS2\n    title: Title of the assessment\n    type: exam\n    weighting: 40\n    assesses: [LO1]`,
    );
    checkCompletionEdit(
      `${firstModule}involvement: $0`,
      'new involvement record',
      `${own}involvement: \n  - who: The people or the group\n    where: Design, teaching or assessment\n    how: What they do\n    why: Why these people`,
    );
  });

  it('writes whole documents in an empty file and in an empty document', () => {
    checkCompletionEdit(
      '#- cc801.module.yaml\n$0',
      'new module',
      `#- cc801.module.yaml
kind: module
id: CC801
title: Title of the module
level: 3
credits: 20
outcomes:
  - id: LO1
    statement: One sentence that begins with a verb you could assess
    addresses:
      $0
activities:
  - id: A1
    title: Title of the activity
    type: lecture
    supports: [LO1]
assessments:
  - id: AS1
    title: Title of the assessment
    type: exam
    weighting: 100
    assesses: [LO1]`,
    );
    checkCompletionEdit(
      '#- x.curriculum.yaml\nkind: role\n---\n$0',
      'new programme',
      `#- x.curriculum.yaml
kind: role
---
kind: programme
id: programme-id
title: Title of the programme
award: PgCert
level: 3
credits: 60
frameworks: [hee-coordinated-care@2016.1]
outcomes:
  - id: PO1
    statement: One sentence that begins with a verb you could assess
modules:
  - $0`,
    );
  });
});
