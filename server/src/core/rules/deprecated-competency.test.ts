// Fixes and edge cases of deprecated-competency; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkFix, checkFixTitles, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

const mini = `
#- mini.framework.yaml
kind: framework
id: mini
prefix: mini
version: "2"
title: Mini
items:
  - {id: A-1, label: Paper records, status: retired, replaced_by: [A-2, COM-01, A-9], related: [A-4]}
  - {id: A-2, label: Shared records}
  - {id: COM-01, label: Listening}
  - {id: A-4, label: Fax, status: retired}
`;

describe('deprecated-competency', () => {
  it('changes to what replaces it, in the map form and in the list form', () => {
    const head = `${mini}#- m.module.yaml crlf\nkind: module\nid: M\ntitle: M\noutcomes:\n  - id: LO1\n    statement: S\n`;
    checkFix(
      `${head}    addresses:\n      A-$01: mastered\n`,
      'Change to "A-2"',
      `${head}    addresses:\n      A-2: mastered\n`,
    );
    checkFix(
      `${head}    addresses: [{competency: mini:A-$01}]\n`,
      'Change to "A-2"',
      `${head}    addresses: [{competency: A-2}]\n`,
    );
  });

  it('writes what replaces it with its prefix where that is needed, and offers no item that there is not', () => {
    checkFixTitles(
      `${mini}#- m.module.yaml\nkind: module\nid: M\ntitle: M\nframeworks: [mini@2, hee-coordinated-care@2016.1]\noutcomes: [{id: LO1, statement: S, addresses: [A-$01]}]\n`,
      ['Change to "A-2"', 'Change to "mini:COM-01"'],
    );
  });

  it('strikes the item through', () => {
    const files = parseFixture(`${mini}#- r.resource.yaml\nkind: resource\nid: R\ntitle: R\nillustrates: [A-4]\n`);
    const [found] = findingsOf(openFixture(files).snapshot, 'r.resource.yaml');
    assert.deepEqual([found?.rule, found?.tags], ['deprecated-competency', ['deprecated']]);
  });

  it('lets a framework relate its own retired items', () => {
    checkNone(mini, 'deprecated-competency');
  });

  it('says nothing of items that no framework has', () => {
    checkNone(
      `${mini}#- r.resource.yaml\nkind: resource\nid: R\ntitle: R\nillustrates: [A-5]\n`,
      'deprecated-competency',
    );
  });
});
