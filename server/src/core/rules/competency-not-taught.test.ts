// Fixes and edge cases of competency-not-taught; its page holds the plain examples.
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

describe('competency-not-taught', () => {
  it('adds an activity behind those there are, with the statement as its title', () => {
    checkFix(
      `${workspace}#- m1.module.yaml crlf
kind: module
id: M1
title: A module
outcomes:
  - id: LO1
    statement: Listen to a person.
    addresses: [COM-01]
  - id: LO2
    statement: Write.
activities:
  - id: A7
    title: Writing
    type: workshop
    supports: [LO2]
`,
      'Add activity A8 for LO1 to M1',
      `#- m1.module.yaml crlf
kind: module
id: M1
title: A module
outcomes:
  - id: LO1
    statement: Listen to a person.
    addresses: [COM-01]
  - id: LO2
    statement: Write.
activities:
  - id: A7
    title: Writing
    type: workshop
    supports: [LO2]
  - id: A8
    title: Listen to a person
    type: seminar
    supports: [LO1]
`,
    );
  });

  it('makes the list of activities where there is none, and cuts a long statement down to a title', () => {
    checkFix(
      `${workspace}#- m1.module.yaml
{kind: module, id: M1, title: A module, outcomes: [{id: LO1, statement: "Listen to a person who is tired, worried or far away and say back what they meant.", addresses: [COM-01]}]}
`,
      'Add activity A1 for LO1 to M1',
      `#- m1.module.yaml
{kind: module, id: M1, title: A module, outcomes: [{id: LO1, statement: "Listen to a person who is tired, worried or far away and say back what they meant.", addresses: [COM-01]}], activities: [{id: A1, title: "Listen to a person who is tired, worried or far away and say", type: seminar, supports: [LO1]}]}
`,
    );
  });

  it('offers one activity an outcome, three at most', () => {
    checkFixTitles(
      `${workspace}#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes:
  - {id: LO1, statement: Listen., addresses: [COM-01]}
  - {id: LO2, statement: Listen again., addresses: [COM-01]}
  - {statement: Listen without an ID., addresses: [COM-01]}
  - {id: LO3, statement: Listen more., addresses: [COM-01]}
  - {id: LO4, statement: Listen on., addresses: [COM-01]}
`,
      ['Add activity A1 for LO1 to M1', 'Add activity A1 for LO2 to M1', 'Add activity A1 for LO3 to M1'],
    );
  });

  it('speaks of several outcomes in the plural, and only where none of them is taught', () => {
    const module = `#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes:
  - {id: LO1, statement: Listen., addresses: [COM-01]}
  - {id: LO2, statement: Listen again., addresses: [COM-01]}
`;
    checkDiagnostics(
      `${workspace.replace('$0', '').replace(
        'modules:',
        `#            ^^^^^^ warning competency-not-taught: "COM-01" (Listening) is addressed by M1 LO1 and M1 LO2, but no activity supports any of these outcomes, so nothing says how it is taught; add an activity that does
modules:`,
      )}${module}`,
      'competency-not-taught',
    );
    const taught = `${module}activities: [{id: A1, title: Talk, type: seminar, supports: [LO2]}]\n`;
    checkNone(workspace.replace('$0', '') + taught, 'competency-not-taught');
  });

  it('is silent where the policy asks for declarations only, and about items that nobody addresses', () => {
    const module = (addresses: string): string =>
      `#- m1.module.yaml\nkind: module\nid: M1\ntitle: A module\noutcomes: [{id: LO1, statement: Listen., addresses: ${addresses}}]\n`;
    const settings = '#- care-curriculum.yaml\nkind: settings\npolicy: {evidence: declared}\n';
    checkNone(workspace.replace('$0', '') + settings + module('[COM-01]'), 'competency-not-taught');
    checkNone(workspace.replace('$0', '') + module('[]'), 'competency-not-taught');
  });

  it('is an error where the settings enforce coverage', () => {
    checkDiagnostics(
      `${workspace.replace('$0', '').replace(
        'modules:',
        `#            ^^^^^^ error competency-not-taught: "COM-01" (Listening) is addressed by M1 LO1, but no activity supports this outcome, so nothing says how it is taught; add an activity that does
modules:`,
      )}#- care-curriculum.yaml
kind: settings
policy: {enforce: error}
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
`,
      'competency-not-taught',
    );
  });
});
