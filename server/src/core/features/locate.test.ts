// Where the things of the views stand, and which programmes a file is about.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { locate } from './locate';
import { programmesOfFile } from './programmes-of-file';
import type { PlaceTarget } from './support/place-target';

const files = parseFixture(`
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
prefix: m
items:
  - {id: COM-01, type: component}
  - {id: COM-02, type: component}
#- o.overlay.yaml
kind: overlay
id: local
base: mini@1
add: [{id: L-01, refines: COM-02}]
#- p.programme.yaml
kind: programme
id: P
frameworks: [other@2, mini@1]
overlays: [local]
modules: [A, GONE]
#- q.programme.yaml
kind: programme
id: Q
modules: [A]
#- a.module.yaml
kind: module
id: A
outcomes:
  - id: LO1
    addresses:
      m:COM-01: introduced
      L-01: mastered
  - {statement: without an ID, addresses: [COM-01]}
#- alone.module.yaml
kind: module
id: ALONE
#- care-curriculum.yaml
kind: settings
frameworks: [mini@1]
`);

describe('locate', () => {
  const { snapshot } = openFixture(files);
  const found = (target: PlaceTarget): string | undefined => {
    const place = locate(snapshot, target);
    if (place === undefined) return undefined;
    const { start, end } = place.range;
    const text = snapshot.file(place.uri)?.text ?? '';
    return `${place.uri}:${String(text.slice(0, start).split('\n').length)} ${text.slice(start, end)}`;
  };

  it('finds a programme, and the line of one of its frameworks', () => {
    assert.equal(found({ kind: 'programme', programme: 'P' }), 'p.programme.yaml:2 P');
    assert.equal(found({ kind: 'programme', programme: 'P', framework: 'mini@1' }), 'p.programme.yaml:3 mini@1');
    assert.equal(found({ kind: 'programme', framework: 'mini@1' }), 'care-curriculum.yaml:2 mini@1');
    assert.equal(found({ kind: 'programme', programme: 'NONE' }), undefined);
  });

  it('finds a module, an outcome, and the link of an outcome to an item', () => {
    assert.equal(found({ kind: 'module', module: 'A' }), 'a.module.yaml:2 A');
    assert.equal(found({ kind: 'module', module: 'GONE' }), undefined);
    const outcome = { kind: 'outcome', module: 'A', outcome: 'LO1' } as const;
    assert.equal(found(outcome), 'a.module.yaml:4 LO1');
    assert.equal(found({ ...outcome, item: 'COM-01' }), 'a.module.yaml:6 m:COM-01');
    assert.equal(found({ ...outcome, item: 'COM-02' }), 'a.module.yaml:7 L-01');
    assert.equal(found({ ...outcome, item: 'COM-09' }), 'a.module.yaml:4 LO1');
    assert.equal(found({ kind: 'outcome', module: 'A', item: 'COM-01' }), 'a.module.yaml:8 COM-01');
    assert.equal(found({ kind: 'outcome', module: 'A', outcome: 'LO9' }), 'a.module.yaml:2 A');
  });

  it('finds an item where its framework or the overlay of the programme defines it', () => {
    const item = (id: string, programme?: string) => found({ kind: 'item', programme, framework: 'mini@1', item: id });
    assert.equal(item('COM-02', 'P')?.startsWith('mini.framework.yaml'), true);
    assert.equal(item('L-01', 'P'), 'o.overlay.yaml:4 L-01');
    assert.equal(item('L-01', 'Q'), undefined);
    const bundled = locate(snapshot, { kind: 'item', framework: 'hee-coordinated-care', item: 'COM-01' });
    assert.match(bundled?.uri ?? '', /hee-coordinated-care\.framework\.yaml$/);
  });

  it('tells the programmes that a file is about', () => {
    assert.deepEqual(programmesOfFile(snapshot, 'p.programme.yaml'), ['P']);
    assert.deepEqual(programmesOfFile(snapshot, 'a.module.yaml'), ['P', 'Q']);
    assert.deepEqual(programmesOfFile(snapshot, 'alone.module.yaml'), []);
    assert.deepEqual(programmesOfFile(snapshot, 'mini.framework.yaml'), []);
    assert.deepEqual(programmesOfFile(snapshot, 'nowhere.yaml'), []);
    const loose = openFixture(files.filter(({ path }) => !path.includes('programme'))).snapshot;
    assert.deepEqual(programmesOfFile(loose, 'a.module.yaml'), [undefined]);
    assert.deepEqual(programmesOfFile(loose, 'care-curriculum.yaml'), [undefined]);
  });
});
