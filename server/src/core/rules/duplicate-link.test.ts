// Fixes and edge cases of duplicate-link; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkFixTitles, checkNone, findingsOf, openFixture } from '../../../test/check';

const head = 'kind: module\nid: M\ntitle: M\noutcomes:\n  - id: LO1\n    statement: S\n';
const title = 'Remove this link';

describe('duplicate-link', () => {
  it('removes the later link from lists in flow and in block', () => {
    checkFix(`${head}    addresses: [COM-01, COM-02, CO$0M-01]\n`, title, `${head}    addresses: [COM-01, COM-02]\n`);
    checkFix(
      `#- m.module.yaml crlf\n${head}    addresses:\n      - COM-01\n      - competency: CO$0M-01\n        level: mastered\n      - COM-02\n`,
      title,
      `#- m.module.yaml crlf\n${head}    addresses:\n      - COM-01\n      - COM-02\n`,
    );
  });

  it('removes the later link from a map, though the other has the prefix', () => {
    checkFix(
      `${head}    addresses: {hee:COM-01: mastered, CO$0M-01: mastered, COM-02: }\n`,
      title,
      `${head}    addresses: {hee:COM-01: mastered, COM-02: }\n`,
    );
  });

  it('is safe where the later link says nothing new', () => {
    const safety = (addresses: string): readonly boolean[] => {
      const text = `${head}    addresses: ${addresses}\n`;
      const { snapshot } = openFixture([{ path: 'm.module.yaml', text, flags: [], cursors: [], annotations: [] }]);
      const found = findingsOf(snapshot, 'm.module.yaml').filter(({ rule }) => rule === 'duplicate-link');
      return found.flatMap(({ fixes }) => fixes.map(({ safe }) => safe));
    };
    assert.deepEqual(safety('[COM-01, COM-01]'), [true]);
    assert.deepEqual(safety('[{competency: COM-01, level: mastered, note: N}, COM-01]'), [true]);
    assert.deepEqual(safety('{COM-01: mastered, hee:COM-01: mastered}'), [true]);
    assert.deepEqual(safety('[COM-01, {competency: COM-01, level: mastered}]'), [false]);
    assert.deepEqual(safety('[COM-01, {competency: COM-01, note: N}]'), [false]);
    assert.deepEqual(safety('{COM-01: mastered, hee:COM-01: introduced}'), [false]);
  });

  it('offers no removal of an alias, which would take the first link away', () => {
    checkFixTitles(`${head}    addresses: [&link {competency: CO$0M-01}, *link]\n`, []);
  });

  it('finds a third link, and each outcome on its own', () => {
    checkDiagnostics(
      `
kind: module
id: M
title: M
outcomes:
  - {id: LO1, statement: S, addresses: [COM-01, COM-01, COM-01]}
#                                               ^^^^^^ warning duplicate-link: this outcome addresses "COM-01" already, and once is enough; remove one of the two
#                                                       ^^^^^^ warning duplicate-link: this outcome addresses "COM-01" already, and once is enough; remove one of the two
  - {id: LO2, statement: S, addresses: [COM-01]}
`,
      'duplicate-link',
    );
  });

  it('tells the items of two frameworks apart, and an area from its items', () => {
    checkNone(
      `
kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items: [{id: COM-01, label: Listening}]
---
kind: programme
id: P
title: P
frameworks: [mini@1, hee-coordinated-care@2016.1]
modules: [M]
---
kind: module
id: M
title: M
outcomes: [{id: LO1, statement: S, addresses: [mini:COM-01, hee:COM-01, COM, COM-02]}]
`,
      'duplicate-link',
    );
  });

  it('leaves unknown items to unknown-competency', () => {
    checkNone(`${head}    addresses: [XYZ, XYZ]\n`, 'duplicate-link');
  });
});
