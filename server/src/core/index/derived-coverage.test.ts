// What crosswalks derive, beside direct coverage and never mixed with it.
import assert from 'node:assert/strict';
import { openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';
import { coverageQuery } from './coverage';
import { derivedCoverageQuery } from './derived-coverage';

const fixture = `
#- frameworks/two.curriculum.yaml
kind: framework
id: one
version: "1"
title: One
items: [{id: A-1, label: First}, {id: A-2, label: Second}, {id: A-3, label: Third}]
---
kind: framework
id: two
version: "1"
title: Two
items: [{id: B-1, label: First}, {id: B-2, label: Second}, {id: B-3, label: Third}]
---
kind: crosswalk
id: one-to-two
from: one@1
to: two@1
links:
  - {from: A-1, to: B-1, match: exact}
  - {from: one:A-1, to: two:B-2, match: close, strength: partial}
  - {from: A-1, to: B-3, match: related}
  - {from: A-2, to: B-3, match: exact}
---
kind: programme
id: P1
title: A programme
frameworks: [one@1, two@1]
modules: [M1]
---
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: [A-1]}]
activities: [{id: A1, title: Talk, type: seminar, supports: [LO1]}]
`;

describe('derived coverage', () => {
  const { snapshot } = openFixture(parseFixture(fixture));

  it('follows exact and close links from items that are covered', () => {
    const derived = snapshot.ask(derivedCoverageQuery, { programme: 'P1', reference: 'two@1' });
    assert.deepEqual(
      [...derived].map(
        ([id, [one]]) =>
          `${id} from ${one?.item ?? ''}, ${one?.match ?? ''}, ${one?.partial === true ? 'partial' : 'whole'}, ${one?.grade ?? ''}`,
      ),
      ['B-1 from A-1, exact, whole, taught', 'B-2 from A-1, close, partial, taught'],
    );
  });

  it('goes from the first framework to the second only', () => {
    assert.equal(snapshot.ask(derivedCoverageQuery, { programme: 'P1', reference: 'one@1' }).size, 0);
  });

  it('derives from exact matches alone, or from none, where the policy of the workspace says so', () => {
    const under = (policy: string): readonly string[] => {
      const settings = `#- care-curriculum.yaml\nkind: settings\npolicy: {derive: ${policy}}\n`;
      const { snapshot: here } = openFixture(parseFixture(`${settings}${fixture.trimStart()}`));
      return [...here.ask(derivedCoverageQuery, { programme: 'P1', reference: 'two@1' }).keys()];
    };
    assert.deepEqual(under('close'), ['B-1', 'B-2']);
    assert.deepEqual(under('exact'), ['B-1']);
    assert.deepEqual(under('none'), []);
  });

  it('leaves direct coverage as it is', () => {
    const direct = snapshot.ask(coverageQuery, { programme: 'P1', reference: 'two@1' });
    assert.deepEqual(
      direct?.items.map(({ grade }) => grade),
      ['none', 'none', 'none'],
    );
  });
});
