// Edge cases of duplicate-id; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

describe('duplicate-id', () => {
  it('points each of them to all others', () => {
    const files = parseFixture(`
#- a.curriculum.yaml
kind: role
id: R
title: One
---
kind: role
id: R
title: Two
#- b.role.yaml
kind: role
id: R
title: Three
`);
    const { snapshot } = openFixture(files);
    const found = files.flatMap(({ path }) => findingsOf(snapshot, path));
    assert.deepEqual(
      found.map(({ message, related }) => [message, related.map(({ uri, range }) => `${uri} ${String(range.start)}`)]),
      [
        [
          '"R" is also the ID of 2 other documents (in this file and b.role.yaml), so a reference to it could mean either; give each one its own',
          ['a.curriculum.yaml 47', 'b.role.yaml 15'],
        ],
        [
          '"R" is also the ID of 2 other documents (in this file and b.role.yaml), so a reference to it could mean either; give each one its own',
          ['a.curriculum.yaml 15', 'b.role.yaml 15'],
        ],
        [
          '"R" is also the ID of 2 other documents (in a.curriculum.yaml), so a reference to it could mean either; give each one its own',
          ['a.curriculum.yaml 15', 'a.curriculum.yaml 47'],
        ],
      ],
    );
  });

  it('goes away when the other document does', () => {
    const text = 'kind: module\nid: M\ntitle: M\n';
    const workspace = openFixture([
      { path: 'a.module.yaml', text, flags: [], cursors: [], annotations: [] },
      { path: 'b.module.yaml', text, flags: [], cursors: [], annotations: [] },
    ]);
    assert.equal(findingsOf(workspace.snapshot, 'a.module.yaml').length, 1);
    const next = workspace.apply({ files: new Map([['b.module.yaml', undefined]]) });
    assert.equal(findingsOf(next, 'a.module.yaml').length, 0);
  });

  it('lets documents of different kinds share an ID', () => {
    checkNone(
      'kind: role\nid: X\ntitle: X\n---\nkind: resource\nid: X\ntitle: X\n---\nkind: module\nid: X\ntitle: X\n',
      'duplicate-id',
    );
  });

  it('lets a framework take the place of a bundled one', () => {
    checkNone(
      'kind: framework\nid: hee-coordinated-care\nversion: "2016.1"\ntitle: Ours\nitems: [{id: COM-01, label: Listening}]\n',
      'duplicate-id',
    );
  });

  it('compares the versions of frameworks as they are written', () => {
    checkDiagnostics(
      `
kind: framework
id: mini
#   ^^^^ error duplicate-id: "mini@1.10" is also the ID of another framework (in this file), so a reference to it could mean either; give each one its own
version: "1.10"
title: Mini
items: []
---
kind: framework
id: mini
#   ^^^^ error duplicate-id: "mini@1.10" is also the ID of another framework (in this file), so a reference to it could mean either; give each one its own
version: 1.10
title: Mini
items: []
---
kind: framework
id: mini
version: "1.1"
title: Mini
items: []
`,
      'duplicate-id',
    );
  });

  it('keeps IDs apart that look like the same number', () => {
    checkNone(
      'kind: module\nid: M\ntitle: M\noutcomes: [{id: 7.1, statement: S}, {id: 7.10, statement: S}, {id: 07.1, statement: S}]\n',
      'duplicate-id',
    );
  });

  it('looks at the parts of composite items, and at pathways', () => {
    checkDiagnostics(
      `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items:
  - {id: A, label: A, parts: [{id: B, label: B}]}
#                                  ^ error duplicate-id: 2 items of this framework have the ID "B", so a reference to it could mean any of them; give each one its own
  - {id: B, label: B}
#        ^ error duplicate-id: 2 items of this framework have the ID "B", so a reference to it could mean any of them; give each one its own
#- p.programme.yaml
kind: programme
id: P
title: P
outcomes: [{id: one, statement: S}]
pathways: [{id: one}, {id: one}]
#               ^^^ error duplicate-id: 2 pathways of this programme have the ID "one", so a reference to it could mean any of them; give each one its own
#                          ^^^ error duplicate-id: 2 pathways of this programme have the ID "one", so a reference to it could mean any of them; give each one its own
`,
      'duplicate-id',
    );
  });

  it('says nothing of an overlay whose base is not there', () => {
    checkNone('kind: overlay\nid: O\ntitle: O\nbase: nowhere@1\nadd: [{id: COM-01, label: L}]\n', 'duplicate-id');
  });
});
