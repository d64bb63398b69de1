// Checklists that activities and assessments name: what that counts for, what is said about it, and what editors know there.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFixTitles, checkNone, openFixture } from './check';
import { checkCompletionStart } from './check-completion';
import { coveragesOf } from './check-coverage';
import { checkHover } from './check-hover';
import { checkDefinition } from './check-navigation';
import { parseFixture } from './fixture';
import { placeName } from '../src/core/index/coverage-places';
import { moduleItemsQuery } from '../src/core/index/module-items';

const rules = [
  'competency-not-covered',
  'competency-not-taught',
  'competency-not-assessed',
  'competency-only-optional',
];

function programme(frameworks: string): string {
  return `
#- p.programme.yaml
kind: programme
id: P
title: P
frameworks: [${frameworks}]
modules: [M]
`;
}

function module(rest: string): string {
  return `
#- m.module.yaml
kind: module
id: M
title: M
outcomes: [{id: LO1, statement: Plan care.}]
${rest}
`;
}

const nwl = programme('nwl-integrated-care@2014.1');

/** `ID grade missing places` of the items that something addresses. */
function covered(fixture: string): readonly string[] {
  return coveragesOf(fixture, 'P').flatMap(({ items }) =>
    items
      .filter(({ places }) => places.length > 0)
      .map(({ item, grade, missing, places }) => {
        const names = places.map((place) => placeName(place) + (place.via === undefined ? '' : ` via ${place.via}`));
        return `${item.id} ${grade} ${missing ?? '-'} ${names.join('; ')}`;
      }),
  );
}

describe('a checklist that an activity names', () => {
  it('is taught with everything on it, and nothing above it is', () => {
    assert.deepEqual(
      covered(nwl + module('activities: [{id: A1, title: Meeting, type: simulation, checklists: [NWL-MDT-A]}]')),
      [
        'NWL-MDT-A taught assessed M A1',
        'NWL-MDT-A1 taught assessed M A1 via NWL-MDT-A',
        'NWL-MDT-A2 taught assessed M A1 via NWL-MDT-A',
        'NWL-MDT-A3 taught assessed M A1 via NWL-MDT-A',
        'NWL-MDT-A4 taught assessed M A1 via NWL-MDT-A',
      ],
    );
  });

  it('may be an intervention, and then reaches down to every item', () => {
    const found = covered(
      nwl + module('activities: [{id: A1, title: Course, type: seminar, checklists: [nwl:NWL-INT-3]}]'),
    );
    assert.equal(found.length, 14);
    assert.equal(found[0], 'NWL-INT-3 taught assessed M A1');
    assert.equal(found.at(-1), 'NWL-CO-L taught assessed M A1 via NWL-INT-3');
  });

  it('is assessed where an assessment names it, and only declared where nothing else does', () => {
    const assessment = 'assessments: [{id: AS1, title: Plan, type: care-plan, checklists: [NWL-CP-X]}]';
    assert.deepEqual(covered(nwl + module(assessment)), ['NWL-CP-X declared taught M AS1']);
    const activity = 'activities: [{id: A1, title: Planning, type: workshop, checklists: [NWL-CP-X]}]';
    assert.deepEqual(covered(nwl + module(`${activity}\n${assessment}`)), ['NWL-CP-X assured - M A1, AS1']);
  });

  it('counts for itself alone where an outcome addresses it', () => {
    const addressed = module('').replace('Plan care.', 'Plan care., addresses: [NWL-MDT-A]');
    assert.deepEqual(covered(nwl + addressed), ['NWL-MDT-A declared taught M LO1']);
  });

  it('is among the items of its module', () => {
    const { snapshot } = openFixture(
      parseFixture(nwl + module('activities: [{id: A1, title: Meeting, type: simulation, checklists: [NWL-PC]}]')),
    );
    const items = snapshot.ask(moduleItemsQuery, 'M').map(({ item }) => item);
    assert.deepEqual(items, ['NWL-PC', 'NWL-PC-1', 'NWL-PC-2', 'NWL-PC-3']);
  });
});

describe('findings about content to be taught', () => {
  it('are information, whatever the settings enforce, and ask for no assessment', () => {
    checkDiagnostics(
      `
#- care-curriculum.yaml
kind: settings
policy: {enforce: error, evidence: assured}
#- p.programme.yaml
kind: programme
id: P
title: P
frameworks: [nwl-integrated-care@2014.1]
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^ information competency-not-covered: no outcome addresses "NWL-INT-3" (Care coordination), which the framework asks for; add one to a module, or waive it with a reason
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^ information competency-not-covered: no outcome addresses "NWL-INT-4" (Individualised care plans), which the framework asks for; add one to a module, or waive it with a reason
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^ information competency-not-taught: "NWL-INT-2" (Multi-disciplinary teams) is addressed by M AS1, but no activity teaches it, so nothing says how it is taught; add an activity that does
modules: [M]
#- m.module.yaml
kind: module
id: M
title: M
outcomes: [{id: LO1, statement: Plan care.}]
activities: [{id: A1, title: Course, type: seminar, checklists: [NWL-INT-1]}]
assessments: [{id: AS1, title: Essay, type: essay, checklists: [NWL-INT-2]}]
`,
      ...rules,
    );
  });

  it('do not call an intervention that an outcome addresses an area without items', () => {
    checkNone(nwl + module('').replace('Plan care.', 'Plan care., addresses: [NWL-INT-2]'), 'area-link-only');
  });
});

describe('the name of a checklist', () => {
  const activity = (checklist: string): string =>
    module(`activities: [{id: A1, title: Meeting, type: simulation, checklists: [${checklist}]}]`);

  it('is looked up in every framework that is there, and a wrong one is told with the nearest', () => {
    checkNone(programme('hee-coordinated-care@2016.1') + activity('NWL-MDT-A'), 'unknown-competency');
    checkFixTitles(
      nwl + activity('NWL-MDT-Z$0'),
      ['Change to "NWL-MDT-A"', 'Change to "NWL-MDT-M"', 'Change to "NWL-MDT-O"'],
      'unknown-competency',
    );
  });

  it('leads to its definition and shows what it holds', () => {
    checkDefinition(nwl + activity('NWL-PC$0'), ['nwl-integrated-care.framework.yaml: NWL-PC']);
    checkHover(
      nwl + activity('NWL-P$0C'),
      `
[NWL-PC]
**NWL-PC** Personal control of care

Let people decide for themselves how they are best supported towards their own ends.

- P: taught in M A1
- Type: checklist
- Framework: nwl-integrated-care@2014.1
- Source: North West London integrated care toolkit, chapter 6: Design the new model of care, 2014; section "B. Personal control of care"
- Below it: NWL-PC-1 Personalised care plan, NWL-PC-2 Personal and personal health budgets, NWL-PC-3 Support in using a budget
`,
    );
  });

  it('is proposed with content to be taught in front', () => {
    checkCompletionStart(
      programme('hee-coordinated-care@2016.1, nwl-integrated-care@2014.1') + activity('$0'),
      'NWL-INT-1  Self-empowerment and education · not covered',
    );
  });
});
