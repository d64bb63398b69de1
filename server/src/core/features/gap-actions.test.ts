// What the views say about an item, and what they can do about a gap.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { applyEdits } from '../base/text-edit';
import type { Snapshot } from '../snapshot';
import { newOutcome, newWaiver, type GapEdits } from './gap-actions';
import { itemDetails } from './item-details';
import { checklist } from './views';

const course = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - id: COM
    type: area
    items:
      - {id: COM-01, type: component, label: Listening, statement: Listen well., related: [COM-02]}
      - {id: COM-02, type: component, label: Options}
  - {id: LRN, type: area, items: [{id: LRN-01, type: component}, {id: LRN-02, type: component}]}
#- p.programme.yaml
kind: programme
id: P
frameworks: [mini@1]
modules: [A, B]
#- a.module.yaml
kind: module
id: A
outcomes:
  - {id: LO1, statement: Listen to a person, addresses: {COM-01: introduced}}
activities: [{id: A1, title: Role play, type: simulation, supports: [LO1]}]
assessments: [{id: AS1, type: osce, purpose: formative, weighting: 40, assesses: [LO1]}]
#- b.module.yaml
kind: module
id: B
outcomes: [{id: LO1, addresses: [COM-01]}]
`;

describe('item details', () => {
  const { snapshot } = openFixture(parseFixture(course));
  const request = { programme: 'P', reference: 'mini@1', item: 'COM-01', module: undefined };

  it('say what the item means, how it stands, and the evidence of each outcome', () => {
    const details = itemDetails(snapshot, request);
    assert.deepEqual([details?.label, details?.statement, details?.grade], ['Listening', 'Listen well.', 'assessed']);
    assert.deepEqual(details?.related, [{ id: 'COM-02', label: 'Options', grade: 'none' }]);
    assert.deepEqual(details.outcomes, [
      {
        module: 'A',
        outcome: 'LO1',
        statement: 'Listen to a person',
        level: 'introduced',
        via: undefined,
        grade: 'assessed',
        activities: [{ id: 'A1', title: 'Role play', type: 'simulation' }],
        assessments: [{ id: 'AS1', title: undefined, type: 'osce', purpose: 'formative', weighting: 40 }],
      },
      {
        module: 'B',
        outcome: 'LO1',
        statement: undefined,
        level: undefined,
        via: undefined,
        grade: 'declared',
        activities: [],
        assessments: [],
      },
    ]);
  });

  it('keep to one module when one is asked for, and know nothing of what is not there', () => {
    const modules = itemDetails(snapshot, { ...request, module: 'B' })?.outcomes.map(({ module }) => module);
    assert.deepEqual(modules, ['B']);
    assert.equal(itemDetails(snapshot, { ...request, item: 'COM-09' }), undefined);
    assert.equal(itemDetails(snapshot, { ...request, reference: 'gone@1' }), undefined);
  });
});

describe('gap actions', () => {
  const request = (item: string, module?: string) => ({ programme: 'P', reference: 'mini@1', item, module });
  const after = (fixture: string, act: (snapshot: Snapshot) => GapEdits | undefined) => {
    const workspace = openFixture(parseFixture(fixture));
    const made = act(workspace.snapshot) ?? assert.fail('nothing was made');
    const texts = new Map(made.creates.map(({ uri, text }) => [uri, text]));
    for (const [uri, edits] of made.edits) texts.set(uri, applyEdits(workspace.snapshot.file(uri)?.text ?? '', edits));
    const items = checklist(workspace.apply({ files: texts }), 'P').frameworks.flatMap(({ areas }) =>
      areas.flatMap((area) => area.items),
    );
    return { made, texts, items: new Map(items.map((item) => [item.id, item])) };
  };

  it('add an outcome to a module, after which the item is declared', () => {
    const { made, items } = after(course, (snapshot) => newOutcome(snapshot, request('COM-02', 'A')));
    assert.deepEqual([made.uri, made.outcome], ['a.module.yaml', 'LO2']);
    assert.equal(items.get('COM-02')?.grade, 'declared');
  });

  it('waive an item in a new list, or its area where nothing of it is covered', () => {
    const one = after(course, (snapshot) => newWaiver(snapshot, 'root/', request('COM-02')));
    assert.deepEqual([one.made.uri, one.made.waived], ['root/waivers/programme-board.waivers.yaml', 'COM-02']);
    assert.equal(one.items.get('COM-02')?.waivedUntil, '2027-06-30');
    assert.ok([...one.texts.values()].join().includes(`reason: ${one.made.placeholder ?? 'none'}`));
    const area = after(course, (snapshot) => newWaiver(snapshot, 'root/', request('LRN-02')));
    assert.equal(area.made.waived, 'LRN');
    assert.equal(area.items.get('LRN-01')?.waivedUntil, '2027-06-30');
  });

  it('waive in the list that there is', () => {
    const list =
      '#- w.waivers.yaml\nkind: waivers\nwaivers:\n  - {rule: x, target: y, reason: z, agreed_by: B, until: 2027-01-01}\n';
    const { made, items } = after(`${course}${list}`, (snapshot) => newWaiver(snapshot, '', request('COM-02')));
    assert.equal(made.uri, 'w.waivers.yaml');
    assert.equal(items.get('COM-02')?.waivedUntil, '2027-06-30');
  });

  it('do nothing where nothing can be done', () => {
    const { snapshot } = openFixture(parseFixture(course));
    assert.equal(newOutcome(snapshot, request('COM-02', 'GONE')), undefined);
    assert.equal(newOutcome(snapshot, request('COM-09', 'A')), undefined);
    assert.equal(newWaiver(snapshot, '', request('COM-09')), undefined);
  });
});
