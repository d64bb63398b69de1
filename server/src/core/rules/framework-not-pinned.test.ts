// Fixes and edge cases of framework-not-pinned; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

const twoVersions = `
#- frameworks/mini.curriculum.yaml
kind: framework
id: mini
version: "1.9"
title: Mini
items: [{id: A, label: Listening}]
---
kind: framework
id: mini
version: "1.10"
title: Mini
items: [{id: A, label: Listening}]
`;

describe('framework-not-pinned', () => {
  it('pins in block and in flow', () => {
    checkFix(
      '#- p.programme.yaml crlf\nkind: programme\nid: P\ntitle: P\nframeworks:\n  - hee-$0coordinated-care # the model\n',
      'Pin to "hee-coordinated-care@2016.1"',
      '#- p.programme.yaml crlf\nkind: programme\nid: P\ntitle: P\nframeworks:\n  - hee-coordinated-care@2016.1 # the model\n',
    );
    checkFix(
      '{kind: overlay, id: O, title: O, base: "hee-$0coordinated-care@"}',
      'Pin to "hee-coordinated-care@2016.1"',
      '{kind: overlay, id: O, title: O, base: hee-coordinated-care@2016.1}',
    );
  });

  it('takes the newest by its numbers', () => {
    checkFix(
      `${twoVersions}#- m.module.yaml\nkind: module\nid: M\ntitle: M\nframeworks: [mi$0ni]\n`,
      'Pin to "mini@1.10"',
      `${twoVersions}#- m.module.yaml\nkind: module\nid: M\ntitle: M\nframeworks: [mini@1.10]\n`,
    );
  });

  it('is safe only where one version is here and none was named', () => {
    const safety = (fixture: string): readonly boolean[] => {
      const files = parseFixture(fixture);
      const { snapshot } = openFixture(files);
      const found = files.flatMap(({ path }) => findingsOf(snapshot, path));
      return found
        .filter(({ rule }) => rule === 'framework-not-pinned')
        .flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
    };
    assert.deepEqual(safety('kind: settings\nframeworks: [hee-coordinated-care]\n'), [true]);
    assert.deepEqual(safety('kind: settings\nframeworks: [hee-coordinated-care@1999]\n'), [false]);
    assert.deepEqual(safety(`${twoVersions}#- care-curriculum.yaml\nkind: settings\nframeworks: [mini]\n`), [false]);
  });

  it('offers a newer version where nothing but the pin would change, and never unasked', () => {
    checkFix(
      `${twoVersions}#- m.module.yaml\nkind: module\nid: M\ntitle: M\nframeworks: [mini@$01.9]\n`,
      'Pin to "mini@1.10"',
      `${twoVersions}#- m.module.yaml\nkind: module\nid: M\ntitle: M\nframeworks: [mini@1.10]\n`,
    );
  });

  it('counts what is renamed, open and new past the third, and leaves crosswalks and retired programmes alone', () => {
    const before = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id) => `{id: ${id}, label: ${id}}`).join(', ');
    const after = ['A', 'B', 'C', 'D'].flatMap((id) => [
      `{id: ${id}, label: ${id}, status: retired, replaced_by: [${id}1]}`,
      `{id: ${id}1, label: ${id}}`,
    ]);
    checkDiagnostics(
      `
#- frameworks/mini.curriculum.yaml
kind: framework
id: mini
version: "1"
title: Mini
items: [${before}]
---
kind: framework
id: mini
version: "2"
title: Mini
items: [${after.join(', ')}, {id: N, label: N}, {id: O, label: O, status: retired}]
#- o.overlay.yaml
kind: overlay
id: O
title: O
base: mini@1
#     ^^^^^^ information framework-not-pinned: version 2 of "mini" is here, and "mini@1" is pinned; moving to it renames "A" to "A1", "B" to "B1", "C" to "C1" and 1 more, leaves "E", "F", "G" and 1 more to decide and brings 1 new item ("N"): see "care-curriculum migrate --dry-run"
#- x.crosswalk.yaml
kind: crosswalk
id: X
from: mini@1
to: mini@2
links: []
#- p.programme.yaml
kind: programme
id: P
title: P
status: retired
frameworks: [mini@1]
`,
      'framework-not-pinned',
    );
  });

  it('leaves frameworks that are not here to unresolved-reference, and asks for no version that there is not', () => {
    checkNone(
      `
kind: settings
frameworks: [nowhere, mini]
---
kind: framework
id: mini
title: Mini
items: []
`,
      'framework-not-pinned',
    );
  });
});
