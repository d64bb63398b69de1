// The gap between a role and a programme: each standing, areas, and what the programme's frameworks do not have.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { judgedItems, trainingGapQuery } from './training-gap';

const fixture = `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - id: COM
    type: area
    label: Communication
    items:
      - {id: COM-T1, type: theme, label: Timely}
      - {id: COM-01, type: component, label: Listening, parts: [{id: COM-01a, label: Half of it}]}
      - {id: COM-02, type: component, label: Options}
      - {id: COM-03, type: component, label: Style}
      - {id: COM-04, type: component, label: Flow}
      - {id: COM-05, type: component, label: Education}
#- local.overlay.yaml
kind: overlay
id: local
base: mini@1
narrow: [{item: COM-05, rationale: Elsewhere}]
#- r.role.yaml
kind: role
id: R
expects: {COM: mastered, COM-02: introduced, XYZ-1: mastered}
#- p.programme.yaml
kind: programme
id: P
frameworks: [mini@1]
overlays: [local]
modules: [M]
#- m.module.yaml
kind: module
id: M
outcomes:
  - {id: LO1, addresses: {COM-01: mastered, COM-02: reinforced, COM-03: introduced}}
  - {id: LO2, addresses: [COM-04]}
`;

describe('the gap between a role and a programme', () => {
  const { snapshot } = openFixture(parseFixture(fixture));
  const gap = snapshot.ask(trainingGapQuery, { role: 'R', programme: 'P' });

  it('judges every item of an area but themes, parts, and what is named by itself', () => {
    const standings = gap?.expectations.map(({ link, items }) => [
      link.item,
      Object.fromEntries(items.map(({ one, standing }) => [one.item.id, standing])),
    ]);
    assert.deepEqual(standings, [
      ['COM', { 'COM-01': 'met', 'COM-03': 'below', 'COM-04': 'no-level', 'COM-05': 'set-aside' }],
      ['COM-02', { 'COM-02': 'met' }],
    ]);
  });

  it('names what no framework of the programme has', () => {
    assert.deepEqual(gap?.elsewhere, ['XYZ-1']);
  });

  it('leaves out of the count what an overlay sets aside', () => {
    assert.equal(gap === undefined ? 0 : judgedItems(gap).length, 4);
  });

  it('tells an item that nobody addresses', () => {
    const changed = openFixture(parseFixture(fixture.replace('COM-01: mastered, ', '')));
    const [area] = changed.snapshot.ask(trainingGapQuery, { role: 'R', programme: 'P' })?.expectations ?? [];
    assert.equal(area?.items[0]?.standing, 'missing');
  });

  it('is undefined for a role that is not there', () => {
    assert.equal(snapshot.ask(trainingGapQuery, { role: 'Q', programme: 'P' }), undefined);
  });
});
