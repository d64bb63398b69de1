// Fixes and edge cases of unresolved-reference; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

describe('unresolved-reference', () => {
  it('leaves a lone value in the place of a list to wrong-type-scalar', () => {
    checkDiagnostics(
      `
kind: module
id: M
title: A module
prerequisites: sixty
#              ^^^^^ error wrong-type-scalar: "prerequisites" takes a list, and this is a text; write for example prerequisites: [CC701]
frameworks: true
#           ^^^^ error wrong-type-scalar: "frameworks" takes a list, and this is a truth value; write for example frameworks: [hee-coordinated-care@2016.1]
outcomes:
  - {id: LO1, statement: Listen.}
activities:
  - {id: A1, title: Talk, type: lecture, supports: 60%}
#                                                  ^^^ error wrong-type-scalar: "supports" takes a list, and this is a text; write for example supports: [LO1, LO2]
`,
      'unresolved-reference',
      'wrong-type-scalar',
    );
  });

  it('changes to the nearest name, in block and in flow', () => {
    checkFix(
      `
#- m.module.yaml crlf
kind: module
id: M
title: A module
outcomes:
  - {id: LO1, statement: Listen.}
assessments:
  - id: AS1
    title: OSCE
    type: osce
    assesses:
      - L$001
`,
      'Change to "LO1"',
      `
#- m.module.yaml crlf
kind: module
id: M
title: A module
outcomes:
  - {id: LO1, statement: Listen.}
assessments:
  - id: AS1
    title: OSCE
    type: osce
    assesses:
      - LO1
`,
    );
    checkFix(
      'kind: settings\nrules: {weighting-totals$0: hint}\n',
      'Change to "weighting-total"',
      'kind: settings\nrules: {weighting-total: hint}\n',
    );
    checkFix(
      'kind: module\nid: M\n# care-curriculum-ignore weighting-total, yaml-sin$0tax -- agreed\ntitle: T\n',
      'Change to "yaml-syntax"',
      'kind: module\nid: M\n# care-curriculum-ignore weighting-total, yaml-syntax -- agreed\ntitle: T\n',
    );
  });

  it('names what there is where it is little, and the nearest where it is much', () => {
    const outcomes = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `{id: LO${String(n)}, statement: S}`);
    checkDiagnostics(
      `
kind: module
id: M
title: A module
outcomes: [${outcomes.join(', ')}]
activities:
  - {id: A1, title: Seminar, type: seminar, supports: [LO11, something]}
#                                                      ^^^^ error unresolved-reference: there is no outcome "LO11" in this module, so the activity does not count as teaching it; the nearest is "LO1"
#                                                            ^^^^^^^^^ error unresolved-reference: there is no outcome "something" in this module, so the activity does not count as teaching it; check the name, or add it
---
kind: module
id: N
title: Another module
outcomes: [{id: LO1, statement: S}, {id: LO2, statement: S}]
activities:
  - {id: A1, title: Seminar, type: seminar, supports: [LO3]}
#                                                      ^^^ error unresolved-reference: there is no outcome "LO3" in this module, so the activity does not count as teaching it; there are LO1 and LO2
`,
      'unresolved-reference',
    );
  });

  it('accepts what one of several programmes has', () => {
    checkNone(
      `
kind: programme
id: P1
title: One
outcomes: [{id: PO1, statement: S}]
modules: [M]
---
kind: programme
id: P2
title: Two
outcomes: [{id: PO2, statement: S}]
modules: [M]
---
kind: module
id: M
title: A module
outcomes: [{id: LO1, statement: S, supports: [PO1, PO2]}]
`,
      'unresolved-reference',
    );
  });

  it('reports a programme outcome that none of several programmes has', () => {
    checkDiagnostics(
      `
kind: programme
id: P1
title: One
modules: [M]
---
kind: programme
id: P2
title: Two
modules: [M]
---
kind: module
id: M
title: A module
outcomes: [{id: LO1, statement: S, supports: [PO1]}]
#                                             ^^^ error unresolved-reference: there is no outcome "PO1" in the programmes "P1" and "P2", so nothing is counted as supporting it; none is there yet, so add it or take the reference out
`,
      'unresolved-reference',
    );
  });

  it('leaves versions that are not there to framework-not-pinned', () => {
    checkNone(
      `
kind: programme
id: P
title: P
frameworks: [hee-coordinated-care, hee-coordinated-care@1999]
---
kind: overlay
id: O
title: O
base: hee-coordinated-care@1999
`,
      'unresolved-reference',
    );
  });

  it('resolves across files, and with the words of YAML as IDs', () => {
    checkNone(
      `
#- a.module.yaml
kind: module
id: no
title: A module
prerequisites: [7.10, on]
#- b.curriculum.yaml
kind: module
id: 7.10
title: B
---
kind: module
id: on
title: C
`,
      'unresolved-reference',
    );
  });

  it('accepts a waiver for any document, and says nothing of what is empty', () => {
    checkNone(
      `
kind: overlay
id: O
title: O
base: hee-coordinated-care@2016.1
---
kind: waivers
waivers:
  - {rule: duplicate-id, target: X, document: O, reason: R, agreed_by: B, until: 2027-01-01}
  - {rule: , target: X, document: , reason: R, agreed_by: B, until: 2027-01-01}
---
kind: module
id: M
title: M
prerequisites: [""]
`,
      'unresolved-reference',
    );
  });

  it('offers no module that is nothing like the name', () => {
    checkFixTitles(
      'kind: module\nid: CC701\ntitle: T\nprerequisites: [Introduc$0tion]\n---\nkind: module\nid: CC702\ntitle: T\n',
      [],
    );
  });
});
