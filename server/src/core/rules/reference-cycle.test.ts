// Edge cases of reference-cycle; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

describe('reference-cycle', () => {
  it('finds a circle of three overlays at each of them, and none at an overlay that only leads into it', () => {
    checkDiagnostics(
      `
kind: overlay
id: a
over: b
#     ^ error reference-cycle: a → b → c → a: each of these lies over the next, so none of them comes first; take "over" out, or change it, in "a", "b" or "c"
---
kind: overlay
id: b
over: c
#     ^ error reference-cycle: b → c → a → b: each of these lies over the next, so none of them comes first; take "over" out, or change it, in "b", "c" or "a"
---
kind: overlay
id: c
over: a
#     ^ error reference-cycle: c → a → b → c: each of these lies over the next, so none of them comes first; take "over" out, or change it, in "c", "a" or "b"
---
kind: overlay
id: d
over: a
`,
      'reference-cycle',
    );
  });

  it('tells versions of a framework apart, and items that only share their ID', () => {
    checkNone(
      `
kind: crosswalk
id: x
from: model@1
to: model@2
links: [{from: A, to: A, match: exact}]
---
kind: crosswalk
id: y
from: model@1
to: other@1
links: [{from: A, to: A, match: exact}]
`,
      'reference-cycle',
    );
  });

  it('goes through circles in every reference without end, whatever is asked', () => {
    const files = parseFixture(`
#- all.curriculum.yaml
kind: framework
id: f
version: "1"
title: F
items:
  - {id: A, label: A, status: retired, replaced_by: [B], related: [A, B]}
  - {id: B, label: B, status: retired, replaced_by: [A]}
  - {id: C, label: C, parts: [{id: C-1, label: C1}]}
---
kind: overlay
id: a
title: A
base: f@1
over: b
add:
  - {id: N1, refines: N2, label: N1}
  - {id: N2, refines: N1, label: N2}
  - {id: N3, part_of: N4, label: N3}
  - {id: N4, part_of: N3, label: N4}
  - {id: N5, refines: N5, label: N5}
---
kind: overlay
id: b
title: B
base: f@1
over: a
---
kind: programme
id: P
title: P
frameworks: [f@1]
overlays: [a, b, a]
roles: [R]
modules: [M]
---
kind: role
id: R
title: R
expects: {N1: mastered, A: mastered, N3: mastered}
---
kind: module
id: M
title: M
prerequisites: [M]
outcomes: [{id: LO1, statement: Plan care., addresses: [N1, N3, N5, A, B, C]}]
---
kind: crosswalk
id: x
title: X
from: f@1
to: f@1
links: [{from: A, to: A, match: exact}, {from: N1, to: N2, match: broader}]
`);
    const workspace = openFixture(files);
    const found = findingsOf(workspace.snapshot, 'all.curriculum.yaml').filter(
      ({ rule }) => rule === 'reference-cycle',
    );
    assert.equal(found.length, 12);
    assert.equal(workspace.snapshot.coverage('P').length, 1);
  });

  it('goes through thousands of overlays over each other', () => {
    const count = 5_000;
    const overlays = Array.from(
      { length: count },
      (_, at) => `kind: overlay\nid: o${String(at)}\nover: o${String((at + 1) % count)}\n`,
    );
    const files = parseFixture(`#- all.curriculum.yaml\n${overlays.join('---\n')}`);
    const found = findingsOf(openFixture(files).snapshot, 'all.curriculum.yaml');
    assert.equal(found.filter(({ rule }) => rule === 'reference-cycle').length, count);
  });
});
