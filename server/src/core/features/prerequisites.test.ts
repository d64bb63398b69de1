// The hierarchy of prerequisites in both directions.
import assert from 'node:assert/strict';
import { cursorOf } from '../../../test/check-navigation';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { dependentsOf, hierarchyModuleAt, prerequisitesOf, type HierarchyLink } from './prerequisites';

const modules = `
#- m1.module.yaml
kind: module
id: M1
title: First
#- m2.curriculum.yaml crlf
kind: module
id: M2
prerequisites: [M1, M9]
---
kind: module
id: "🙂"
prerequisites:
  - M2
  - $0M1
  - M1
`;

const files = parseFixture(modules);
const { snapshot } = openFixture(files);

function shown(links: readonly HierarchyLink[], needing?: string): readonly string[] {
  return links.map(({ module, places }) => {
    const file = snapshot.file(needing ?? module.uri)?.text ?? '';
    return `${module.id}: ${places.map(({ start, end }) => `${String(start)} ${file.slice(start, end)}`).join(', ')}`;
  });
}

describe('prerequisites', () => {
  it('begin at a module, where it is defined or named', () => {
    const { uri, offset } = cursorOf(files);
    const module = hierarchyModuleAt(snapshot, uri, offset);
    assert.deepEqual(module, {
      id: 'M1',
      title: 'First',
      uri: 'm1.module.yaml',
      range: { start: 0, end: 32 },
      selection: { start: 17, end: 19 },
    });
    assert.deepEqual(hierarchyModuleAt(snapshot, 'm1.module.yaml', 18), module);
    assert.equal(hierarchyModuleAt(snapshot, 'm1.module.yaml', 2), undefined);
  });

  it('name what a module needs, those that nobody has written left out', () => {
    assert.deepEqual(shown(prerequisitesOf(snapshot, 'M2'), 'm2.curriculum.yaml'), ['M1: 38 M1']);
    assert.deepEqual(shown(prerequisitesOf(snapshot, '🙂'), 'm2.curriculum.yaml'), ['M2: 96 M2', 'M1: 104 M1, 112 M1']);
  });

  it('name what needs a module', () => {
    assert.deepEqual(shown(dependentsOf(snapshot, 'M1')), ['M2: 38 M1', '🙂: 104 M1, 112 M1']);
    assert.deepEqual(shown(dependentsOf(snapshot, '🙂')), []);
  });
});
