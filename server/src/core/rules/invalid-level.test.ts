// Fixes and edge cases of invalid-level; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const head = 'kind: module\nid: M\ntitle: M\noutcomes:\n  - id: LO1\n    statement: S\n';

describe('invalid-level', () => {
  it('changes to the nearest level, in block and in flow', () => {
    checkFix(
      `#- m.module.yaml crlf\n${head}    addresses:\n      COM-01: re$0inforce # in week 3\n`,
      'Change to "reinforced"',
      `#- m.module.yaml crlf\n${head}    addresses:\n      COM-01: reinforced # in week 3\n`,
    );
    checkFix(
      `${head}    addresses: [{competency: COM-01, level: $0M}]\n`,
      'Change to "mastered"',
      `${head}    addresses: [{competency: COM-01, level: mastered}]\n`,
    );
  });

  it('offers all levels, the nearest first', () => {
    checkFixTitles(`${head}    addresses: {COM-01: mas$0ter}\n`, [
      'Change to "mastered"',
      'Change to "introduced"',
      'Change to "reinforced"',
    ]);
  });

  it('knows the levels of every programme that holds the module', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
title: One
frameworks: [hee-coordinated-care@2016.1]
modules: [M]
---
kind: programme
id: P2
title: Two
frameworks: [hee-coordinated-care@2016.1]
progression: [1, 2]
modules: [M]
---
kind: module
id: M
title: M
outcomes:
  - {id: LO1, statement: S, addresses: {COM-01: mastered, COM-02: 2, COM-03: 3}}
#                                                                            ^ error invalid-level: "3" is not a level of the progression of "P1" and "P2", so it cannot be compared with others; write introduced, reinforced, mastered, 1 or 2
`,
      'invalid-level',
    );
  });

  it("takes a framework's own progression where the programme names none", () => {
    checkDiagnostics(
      `
kind: framework
id: mini
version: "1"
title: Mini
progression: [essential, enhanced]
items: [{id: A, label: Listening}]
---
kind: module
id: M
title: M
outcomes: [{id: LO1, statement: S, addresses: {A: essential}}, {id: LO2, statement: S, addresses: {A: mastered}}]
#                                                                                                     ^^^^^^^^ error invalid-level: "mastered" is not a level of the progression in use, so it cannot be compared with others; write essential or enhanced
---
kind: role
id: R
title: R
expects: {A: enhanced, COM: mastered}
`,
      'invalid-level',
    );
  });

  it('accepts links without a level', () => {
    checkNone(`${head}    addresses: {COM-01: , COM-02: ~}\n`, 'invalid-level');
    checkNone(
      `${head}    addresses: [COM-01, {competency: COM-02}, {competency: COM-03, level: ""}]\n`,
      'invalid-level',
    );
  });
});
