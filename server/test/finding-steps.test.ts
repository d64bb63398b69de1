// Findings worked out in steps are those worked out at once, wherever the steps are given up and whatever changes in between.
import assert from 'node:assert/strict';
import { stepsEnd } from '../src/core/base/steps';
import { Workspace } from '../src/core/workspace';

const first = 'file:///w/a.module.yaml';
const second = 'file:///w/b.module.yaml';
const module = (id: string, needs: string): string =>
  `kind: module\nid: ${id}\ntitle: T\nprerequisites: [${needs}]\noutcomes:\n  - {id: LO1, statement: Understand care}\n`;

function workspace(): Workspace {
  const made = new Workspace();
  made.apply({
    files: new Map([
      [first, module('A', 'B')],
      [second, module('B', 'A')],
    ]),
  });
  return made;
}

/** How many steps the findings of the first file take. */
function stepCount(): number {
  return [...workspace().snapshot.findingSteps(first)].length;
}

describe('findings in steps', () => {
  it('are taken rule by rule, and are there when they are asked for', () => {
    const { snapshot } = workspace();
    assert.ok(stepCount() > 20);
    stepsEnd(snapshot.findingSteps(first));
    assert.deepEqual(snapshot.findings(first), workspace().snapshot.findings(first));
    assert.equal([...snapshot.findingSteps(first)].length, 0);
  });

  it('come out the same after being given up anywhere', () => {
    const expected = workspace().snapshot.findings(first);
    for (let steps = 0; steps < stepCount(); steps += 5) {
      const { snapshot } = workspace();
      const work = snapshot.findingSteps(first);
      for (let step = 0; step < steps; step++) work.next();
      work.return();
      assert.deepEqual(snapshot.findings(first), expected);
    }
  });

  it('end when something newer comes, and hold what is newer', () => {
    for (let steps = 1; steps < stepCount(); steps += 5) {
      const made = workspace();
      const work = made.snapshot.findingSteps(first);
      for (let step = 0; step < steps; step++) work.next();
      made.apply({ files: new Map([[second, module('B', '')]]) });
      assert.equal(work.next().done, true);
      const fresh = new Workspace();
      fresh.apply({
        files: new Map([
          [first, module('A', 'B')],
          [second, module('B', '')],
        ]),
      });
      assert.deepEqual(made.snapshot.findings(first), fresh.snapshot.findings(first));
      made.apply({ files: new Map([[second, module('B', 'A')]]) });
      assert.deepEqual(made.snapshot.findings(first), workspace().snapshot.findings(first));
    }
  });

  it('may be asked for at once in between', () => {
    const { snapshot } = workspace();
    const work = snapshot.findingSteps(first);
    work.next();
    const expected = workspace().snapshot.findings(first);
    assert.deepEqual(snapshot.findings(first), expected);
    assert.equal(work.next().done, true);
    assert.deepEqual(snapshot.findings(first), expected);
  });
});

describe('a file that is read in steps', () => {
  const text = 'key: "\\q"\n'.repeat(2_000);

  it('is the same as one that is read at once', () => {
    const [inSteps, atOnce] = [new Workspace(), new Workspace()];
    const state = stepsEnd(inSteps.readSteps(first, text, true));
    inSteps.apply({ files: new Map([[first, state]]) });
    atOnce.apply({ files: new Map([[first, text]]) });
    assert.deepEqual(inSteps.snapshot.findings(first), atOnce.snapshot.findings(first));
  });

  it('changes nothing when it is given up', () => {
    const made = workspace();
    const work = made.readSteps(first, text, true);
    work.next();
    work.return(undefined as never);
    assert.deepEqual(made.snapshot.findings(first), workspace().snapshot.findings(first));
  });
});
