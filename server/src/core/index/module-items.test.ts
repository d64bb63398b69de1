// Which modules address an item, in a workspace of several groups of modules, before and after edits.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { itemModulesQuery, moduleItemsQuery } from './module-items';

const framework = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items: [{id: X-1}, {id: X-2}]
`;

function moduleText(id: string, item: string): string {
  return `kind: module\nid: ${id}\nframeworks: [mini@1]\noutcomes: [{addresses: [${item}, ${item}, NONE]}]\n`;
}

describe('module items', () => {
  it('name an item that a module addresses once, and the item that it refines', () => {
    const { snapshot } = openFixture(
      parseFixture(`${framework}#- o.curriculum.yaml
kind: overlay
id: local
base: mini@1
add: [{id: L-1, refines: X-2}]
---
kind: module
id: M
frameworks: [mini@1]
overlays: [local]
outcomes: [{addresses: [L-1, X-1]}, {addresses: {mini:X-1: mastered}}]`),
    );
    assert.deepEqual(
      snapshot.ask(moduleItemsQuery, 'M').map(({ item }) => item),
      ['L-1', 'X-2', 'X-1'],
    );
    assert.deepEqual(snapshot.ask(itemModulesQuery, 'mini').get('X-2'), ['M']);
    assert.deepEqual(snapshot.ask(moduleItemsQuery, 'GONE'), []);
  });

  it('follow edits in a workspace of many modules as a fresh one would see them', () => {
    const workspace = openFixture(parseFixture(framework));
    const id = (nth: number): string => `M${String(nth).padStart(4, '0')}`;
    const texts = new Map<string, string | undefined>();
    for (let nth = 0; nth < 500; nth++)
      texts.set(`${id(nth)}.module.yaml`, moduleText(id(nth), nth % 3 === 0 ? 'X-1' : 'X-2'));
    workspace.apply({ files: texts });
    const counts = () => {
      const modules = workspace.snapshot.ask(itemModulesQuery, 'mini');
      return [modules.get('X-1')?.length, modules.get('X-2')?.length, modules.get('NONE')?.length];
    };
    assert.deepEqual(counts(), [167, 333, undefined]);
    workspace.apply({ files: new Map([['M0003.module.yaml', moduleText('M0003', 'X-2')]]) });
    assert.deepEqual(counts(), [166, 334, undefined]);
    workspace.apply({ files: new Map([['M0000.module.yaml', undefined]]) });
    assert.deepEqual(counts(), [165, 334, undefined]);
  });
});
