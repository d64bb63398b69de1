// Fixes and edge cases of unknown-competency; its page holds the plain examples.
import { checkDiagnostics, checkFix } from '../../../test/check';

describe('unknown-competency', () => {
  it('changes to the nearest ID, in the form it was written in', () => {
    checkFix(
      `
kind: module
id: CC701
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: [CO$0M-10]}]
`,
      'Change to "COM-01"',
      `
kind: module
id: CC701
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
`,
    );
  });

  it('asks for a prefix where two frameworks own the ID', () => {
    checkDiagnostics(
      `
kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items: [{id: COM-01, label: Listening}]
---
kind: programme
id: P1
title: A programme
frameworks: [mini@1, hee-coordinated-care@2016.1]
modules: [M1]
---
kind: module
id: M1
title: A module
outcomes:
  - {id: LO1, statement: Listen., addresses: [COM-01, mini:COM-01, hee:COM-01]}
#                                             ^^^^^^ error unknown-competency: "COM-01" is an item of mini@1 and hee-coordinated-care@2016.1, so it counts for none of them; write "mini:COM-01" or "hee:COM-01"
`,
      'unknown-competency',
    );
  });
});
