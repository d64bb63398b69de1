// What counts as a gap between two frameworks.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { modelGapsQuery } from './model-gaps';

const fixture = `
#- all.curriculum.yaml
kind: framework
id: one
version: "1"
title: One
items:
  - id: A
    label: Area
    items: [{id: A-1, label: First, parts: [{id: A-1a, label: Part}]}, {id: A-2, label: Second}]
  - id: B
    label: Other area
    items: [{id: B-1, label: First}]
  - {id: C, label: Third, items: [{id: C-1, label: Below}]}
  - {id: OLD, label: Old, status: retired}
---
kind: framework
id: two
version: "1"
title: Two
items: [{id: X, label: First}, {id: Y, label: Second}]
---
kind: framework
id: three
version: "1"
title: Three
items: [{id: Z, label: First}]
---
kind: crosswalk
id: one-to-two
from: one@1
to: two@1
links:
  - {from: A-1, to: X, match: close}
  - {from: A-2, to: Y, match: related}
  - {from: one:C, to: X, match: narrower}
`;

describe('model gaps', () => {
  const { snapshot } = openFixture(parseFixture(fixture));
  const gaps = (reference: string, other: string) =>
    snapshot.ask(modelGapsQuery, { reference, other })?.items.map(({ id }) => id);

  it('are items without a match, an empty branch under its topmost item, what is merely related included', () => {
    assert.deepEqual(gaps('one@1', 'two@1'), ['A-2', 'B']);
  });

  it('are seen from either end of a crosswalk', () => {
    assert.deepEqual(gaps('two@1', 'one@1'), ['Y']);
  });

  it('are unknown where no crosswalk relates the frameworks', () => {
    assert.equal(gaps('one@1', 'three@1'), undefined);
    assert.equal(gaps('one@1', 'one@1'), undefined);
  });

  it('of the bundled frameworks are those that their sources have apart', () => {
    const named = (reference: string, other: string) => gaps(reference, other)?.join(' ');
    const [hee, sfc, nwl] = [
      'hee-coordinated-care@2016.1',
      'sfc-care-coordination-functions@2016.1',
      'nwl-integrated-care@2014.1',
    ] as const;
    assert.equal(named(sfc, hee), 'SFC-L1 SFC-A1 SFC-A2 SFC-A3 SFC-A4');
    assert.match(named(nwl, hee) ?? '', /^NWL-SET NWL-SC-2 NWL-SC-B NWL-BC NWL-PC NWL-CC NWL-CAR /);
    assert.match(named(hee, nwl) ?? '', /\bLRN-05\b/);
  });
});
