// The bundled frameworks: whole, faithful to the counts of their sources, and free of findings.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { frameworkQuery } from '../src/core/index/framework-view';
import { Workspace } from '../src/core/workspace';
import { bundledFrameworks } from '../src/host/bundled';

const hee = new Workspace({ bundled: bundledFrameworks }).snapshot.ask(frameworkQuery, 'hee-coordinated-care@2016.1');
const items = hee.framework?.facts.items ?? [];

function idsOf(type: string): readonly string[] {
  return items.filter((item) => item.type === type).map((item) => item.id);
}

describe('bundled frameworks', () => {
  it('are all bundled', () => {
    const files = readdirSync('frameworks').map((name) => `care-curriculum:/frameworks/${name}`);
    assert.deepEqual([...bundledFrameworks.keys()].sort(), files.sort());
  });

  for (const name of readdirSync('frameworks')) {
    it(`${name} has no finding when it stands in a workspace, and says where it comes from`, () => {
      const text = readFileSync(`frameworks/${name}`, 'utf8');
      assert.match(text, /^# /, 'a comment at the top says where the framework comes from');
      const workspace = new Workspace({
        bundled: bundledFrameworks,
        environment: { today: undefined, severities: {} },
      });
      const { diagnostics, faults } = workspace.apply({ files: new Map([[name, text]]) }).findings(name);
      assert.deepEqual([diagnostics, faults], [[], []]);
    });
  }
});

describe('hee-coordinated-care@2016.1', () => {
  it('has 4 areas, 7 themes and 36 components in the order of the document', () => {
    assert.deepEqual(idsOf('area'), ['COM', 'REL', 'PCC', 'LRN']);
    assert.deepEqual(idsOf('theme'), ['COM-T1', 'COM-T2', 'COM-T3', 'COM-T4', 'REL-T1', 'REL-T2', 'REL-T3']);
    const numbered = (area: string, count: number) =>
      Array.from({ length: count }, (_, place) => `${area}-${String(place + 1).padStart(2, '0')}`);
    const expected = [...numbered('COM', 6), ...numbered('REL', 10), ...numbered('PCC', 10), ...numbered('LRN', 10)];
    assert.deepEqual(idsOf('component'), expected);
    assert.equal(expected.length, 36);
  });

  it('splits LRN-09 into its five parts', () => {
    const parts = items.filter((item) => item.part).map((item) => `${item.id} of ${item.parent ?? ''}`);
    assert.deepEqual(
      parts,
      ['a', 'b', 'c', 'd', 'e'].map((letter) => `LRN-09${letter} of LRN-09`),
    );
  });

  it('ships the eleven near-duplicate pairs, each said on both sides', () => {
    const pairs = items.flatMap((item) => item.related.map((other) => [item.id, other] as const));
    const undirected = new Set(pairs.map(([a, b]) => [a, b].sort().join(' ')));
    const expected = [
      ['COM', 'REL-09'],
      ['COM-01', 'REL-03'],
      ['COM-T4', 'REL-02'],
      ['COM-05', 'PCC-09'],
      ['COM-06', 'PCC-07'],
      ['REL-04', 'REL-10'],
      ['PCC-02', 'PCC-10'],
      ['PCC-04', 'PCC-08'],
      ['LRN-01', 'LRN-08'],
      ['LRN-04', 'LRN-10'],
      ['LRN-06', 'LRN-07'],
    ];
    assert.deepEqual([...undirected].sort(), expected.map((pair) => [...pair].sort().join(' ')).sort());
    assert.equal(pairs.length, 22);
  });

  it('gives every item a label, a statement and the section it comes from', () => {
    for (const { id, label, statement, section } of items) {
      assert.ok(
        label !== undefined && label.length > 0 && label.length <= 60,
        `${id} has a label of at most 60 characters`,
      );
      assert.ok(statement !== undefined && statement.length > 15, `${id} has a statement`);
      assert.ok(section !== undefined, `${id} names its section`);
    }
  });

  it('says in notes what the source leaves open', () => {
    for (const id of ['COM-04', 'REL-07', 'PCC-09', 'REL-T1', 'COM-05']) {
      assert.ok(items.find((item) => item.id === id)?.notes !== undefined, `${id} has notes`);
    }
  });
});
