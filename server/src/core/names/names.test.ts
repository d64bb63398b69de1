// Names and what they stand for, over a workspace in which each kind of name occurs.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { namesOf } from './names-of';
import { definitionsOf, targetsOf } from './target';
import { nameAt, usesOf } from './uses';

const fixture = `
#- f.framework.yaml
kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items: [{id: "7.10", label: Goals, related: [X-1]}, {id: X-1, label: Other, parts: [{id: X-1a, label: Part}]}]
#- o.overlay.yaml
kind: overlay
id: local
title: Local
base: mini@1
add: [{id: BC-1, refines: mini:7.10, label: Local}]
#- p.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [mini@1]
overlays: [local]
outcomes: [{id: PO1, statement: Lead.}]
pathways: [{id: north, title: North}]
modules: [{module: M1, pathways: [north]}]
#- m.module.yaml
kind: module
id: M1
title: A module
prerequisites: [M2]
outcomes:
  - id: LO1
    statement: Listen.
    supports: [PO1]
    addresses: {7.10: mastered, BC-1: introduced}
activities: [{id: A1, title: Talk, type: seminar, supports: [LO1]}]
assessments: [{id: AS1, title: Essay, type: essay, assesses: [LO1]}]
#- m2.module.yaml
kind: module
id: M2
title: Another
outcomes: [{id: LO1, statement: Speak., addresses: [mini:7.10]}]
`;

const files = parseFixture(fixture);
const { snapshot } = openFixture(files);
/** The name at the nth place of a file where this text stands. */
function at(path: string, text: string, nth = 0) {
  const content = snapshot.file(path)?.text ?? '';
  let offset = -1;
  for (let count = 0; count <= nth; count++) offset = content.indexOf(text, offset + 1);
  const use = nameAt(path, offset, snapshot);
  assert.ok(use !== undefined, `no name at "${text}"`);
  return use;
}

function usesAt(path: string, text: string, nth = 0): readonly string[] {
  const { document, name } = at(path, text, nth);
  const [target] = targetsOf(document, name, snapshot);
  assert.ok(target !== undefined, `"${text}" stands for nothing`);
  return [...usesOf(target, snapshot.uris(), snapshot)].map(
    (use) => `${use.uri} ${use.name.text.value}${use.name.defines ? ' (defines)' : ''}`,
  );
}

describe('names', () => {
  it('are listed in the order of the text, with what they name', () => {
    const document = snapshot.file('m.module.yaml')?.content.documents[0];
    assert.ok(document !== undefined);
    assert.deepEqual(
      namesOf(document).map(({ kind, text, defines }) => `${kind} ${text.value}${defines ? ' (defines)' : ''}`),
      [
        'module M1 (defines)',
        'module M2',
        'outcome LO1 (defines)',
        'programme-outcome PO1',
        'item 7.10',
        'level mastered',
        'item BC-1',
        'level introduced',
        'activity A1 (defines)',
        'outcome LO1',
        'assessment AS1 (defines)',
        'outcome LO1',
      ],
    );
  });

  it('find every use of an item, with and without prefix, in frameworks, overlays and modules', () => {
    assert.deepEqual(usesAt('m.module.yaml', '7.10'), [
      'f.framework.yaml 7.10 (defines)',
      'm.module.yaml 7.10',
      'm2.module.yaml mini:7.10',
      'o.overlay.yaml mini:7.10',
    ]);
    assert.deepEqual(usesAt('o.overlay.yaml', 'BC-1'), ['m.module.yaml BC-1', 'o.overlay.yaml BC-1 (defines)']);
    assert.deepEqual(usesAt('f.framework.yaml', 'X-1'), ['f.framework.yaml X-1', 'f.framework.yaml X-1 (defines)']);
  });

  it('keep outcomes of two modules apart', () => {
    assert.deepEqual(usesAt('m.module.yaml', 'LO1'), [
      'm.module.yaml LO1 (defines)',
      'm.module.yaml LO1',
      'm.module.yaml LO1',
    ]);
    assert.deepEqual(usesAt('m2.module.yaml', 'LO1'), ['m2.module.yaml LO1 (defines)']);
  });

  it('lead from a module to its programme and back', () => {
    assert.deepEqual(usesAt('m.module.yaml', 'PO1'), ['m.module.yaml PO1', 'p.programme.yaml PO1 (defines)']);
    assert.deepEqual(usesAt('p.programme.yaml', 'M1'), ['m.module.yaml M1 (defines)', 'p.programme.yaml M1']);
    assert.deepEqual(usesAt('p.programme.yaml', 'north'), [
      'p.programme.yaml north (defines)',
      'p.programme.yaml north',
    ]);
    assert.deepEqual(usesAt('o.overlay.yaml', 'mini@1'), [
      'f.framework.yaml mini (defines)',
      'o.overlay.yaml mini@1',
      'p.programme.yaml mini@1',
    ]);
  });

  it('lead to their definition, also into a bundled framework', () => {
    const { document, name } = at('m.module.yaml', 'BC-1');
    const [target] = targetsOf(document, name, snapshot);
    assert.deepEqual(target === undefined ? [] : definitionsOf(target, snapshot).map(({ uri }) => uri), [
      'o.overlay.yaml',
    ]);
    const bundled = { kind: 'item', id: 'COM-01', owner: 'hee-coordinated-care' } as const;
    assert.deepEqual(
      definitionsOf(bundled, snapshot).map(({ uri }) => uri),
      ['care-curriculum:/frameworks/hee-coordinated-care.framework.yaml'],
    );
  });
});
