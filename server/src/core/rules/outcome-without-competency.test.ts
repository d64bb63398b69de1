// Fixes and edge cases of outcome-without-competency; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const framework = `
#- frameworks/mini.framework.yaml
kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Listening and speaking
    items:
      - {id: COM-01, label: Active listening, statement: Hear a person out.}
      - {id: COM-02, label: Plain language, statement: Speak so that people follow.}
      - {id: COM-03, label: Listening to carers, status: retired}
`;

describe('outcome-without-competency', () => {
  it('addresses the nearest item at the lowest level, in block style and whatever the line ends', () => {
    checkFix(
      `${framework}
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: L$0O1
    statement: Listen actively to a carer.
`,
      'Address COM-01 (Active listening)',
      `
#- modules/m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: LO1
    statement: Listen actively to a carer.
    addresses:
      COM-01: introduced
`,
    );
  });

  it('fills an empty list in brackets with the first level of the programme', () => {
    checkFix(
      `${framework}
#- programmes/p1.programme.yaml
kind: programme
id: P1
frameworks: [mini@1]
progression: [aware, able]
modules: [M1]
#- modules/m1.module.yaml
kind: module
id: M1
outcomes: [{id: L$0O1, statement: Speak plainly, addresses: []}]
`,
      'Address COM-02 (Plain language)',
      `
#- modules/m1.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, statement: Speak plainly, addresses: {COM-02: aware}}]
`,
    );
  });

  it('writes the prefix where two frameworks in play own the ID', () => {
    checkFix(
      `${framework}
#- programmes/p1.programme.yaml
kind: programme
id: P1
frameworks: [mini@1, hee-coordinated-care@2016.1]
modules: [M1]
#- modules/m1.module.yaml
kind: module
id: M1
outcomes: [{id: L$0O1, statement: Use plain language.}]
`,
      'Address COM-02 (Plain language)',
      `
#- modules/m1.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, statement: Use plain language., addresses: {mini:COM-02: introduced}}]
`,
    );
  });

  it('offers neither areas nor retired items, and nothing that is much less near', () => {
    checkFixTitles(
      `${framework}
#- modules/m1.module.yaml
kind: module
id: M1
outcomes: [{id: L$0O1, statement: Practise active listening and hear carers out in plain words.}]
`,
      ['Address COM-01 (Active listening)'],
      'outcome-without-competency',
    );
  });

  it('offers an item once that two programmes see through different overlays', () => {
    checkFixTitles(
      `${framework}
#- programmes/p.curriculum.yaml
kind: programme
id: P1
frameworks: [mini@1]
modules: [M1]
---
kind: programme
id: P2
frameworks: [mini@1]
overlays: [local]
modules: [M1]
---
kind: overlay
id: local
base: mini@1
relabel: {COM-02: Plain words}
#- modules/m1.module.yaml
kind: module
id: M1
outcomes: [{id: L$0O1, statement: Speak plainly.}]
`,
      ['Address COM-02 (Plain language)'],
      'outcome-without-competency',
    );
  });

  it('names no item where no word is shared', () => {
    checkDiagnostics(
      `${framework}
#- modules/m1.module.yaml
kind: module
id: M1
outcomes:
  - {id: LO1, statement: Calculate doses.}
#        ^^^ information outcome-without-competency: "LO1" addresses no framework item, so it counts towards no coverage; name the items it works towards under "addresses"
  - {statement: Calculate doses.}
#    ^^^^^^^^^ information outcome-without-competency: this outcome addresses no framework item, so it counts towards no coverage; name the items it works towards under "addresses"
`,
      'outcome-without-competency',
    );
  });

  it('accepts an item without a level, and leaves unknown items to others', () => {
    checkNone(
      `
kind: module
id: M1
outcomes:
  - {id: LO1, addresses: [COM-01]}
  - {id: LO2, addresses: {COM-99: }}
`,
      'outcome-without-competency',
    );
  });
});
