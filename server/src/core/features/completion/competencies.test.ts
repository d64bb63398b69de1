// Competencies as completion proposes them: everywhere an item's ID fits, in the order of need, in the right form.
import assert from 'node:assert/strict';
import {
  checkCompletion,
  checkCompletionEdit,
  checkCompletionStart,
  proposedAt,
} from '../../../../test/check-completion';
import { checkOutcomeEdit, firstModule, outcome, smallWorkspace } from '../../../../test/completion-workspace';
import { resolveCompletion } from '../completion';

describe('completion of competencies', () => {
  const all = `
COM-03  Plain words · Communication · not covered
COM  Communication · not covered
L-1  On the ward · Communication · not covered
COM-01  Listening · Communication · taught
COM-02  Options · Communication · does not apply
7.10  Goals · Communication · not covered · retired`;

  it('puts first what the programme lacks, then the less covered, then what does not apply', () => {
    checkCompletion(outcome('addresses:\n      $0'), all);
    checkCompletion(outcome('addresses: {$0}'), all);
    checkCompletion(outcome('addresses: $0'), all);
    checkCompletionStart(outcome('addresses: [$0]'), all);
    checkCompletionStart(outcome('addresses:\n      - $0'), all);
    checkCompletion(outcome('addresses:\n      - competency: $0'), all);
  });

  it('puts last what this outcome links already, in either form', () => {
    const linked = 'COM-03  Plain words · Communication · declared · already linked here';
    for (const lines of ['addresses:\n      COM-03: basic\n      COM-03$0', 'addresses: [mini:COM-03, COM-03$0]'])
      checkCompletion(outcome(lines), linked);
    const long = proposedAt(outcome('addresses:\n      - {competency: COM-03}\n      - competency: $0')).shown;
    assert.equal(long.at(-1)?.label, 'COM-03');
  });

  it('finds an item by its ID, its label, and any word of its statement', () => {
    for (const typed of ['com-01', 'listen', 'hear', 'respected'])
      checkCompletion(outcome(`addresses:\n      ${typed}$0`), 'COM-01  Listening · Communication · taught');
    const start = 'COM-01  Active listening · Communication';
    checkCompletionStart('kind: module\nid: X\noutcomes:\n  - id: LO1\n    addresses:\n      listen$0', start);
  });

  it('offers the items of the pinned frameworks of a module on its own', () => {
    checkCompletion(
      `
#- frameworks/mini.framework.yaml
kind: framework
id: mini
items: [{id: COM-01, label: Active listening}, {id: COM-02, label: Care plan options}]
#- modules/cc701.module.yaml
kind: module
outcomes:
  - id: LO1
    addresses:
      CO$0
`,
      'COM-01  Active listening\nCOM-02  Care plan options',
    );
  });

  it('writes an entry with a level in a mapping, and the ID alone in a list', () => {
    checkOutcomeEdit('addresses:\n      CO$0', 'COM-03', 'addresses:\n      COM-03: basic$0');
    checkOutcomeEdit(
      'addresses:\n      COM-01: basic\n      $0\n',
      'COM-03',
      'addresses:\n      COM-01: basic\n      COM-03: basic\n',
    );
    checkOutcomeEdit('addresses: {$0}', '7.10', 'addresses: {7.10: basic}');
    checkOutcomeEdit('addresses: {COM-01: basic, $0', 'COM-03', 'addresses: {COM-01: basic, COM-03: basic');
    checkOutcomeEdit('addresses:\n      - com$0', 'COM-03', 'addresses:\n      - COM-03$0');
    checkOutcomeEdit('addresses:\n      - COM-01\n      $0', 'COM-03', 'addresses:\n      - COM-01\n      - COM-03');
    checkOutcomeEdit('addresses:\n      -$0', 'COM-03', 'addresses:\n      - COM-03');
    checkOutcomeEdit('addresses: [COM-01, $0]', 'COM-03', 'addresses: [COM-01, COM-03]');
    checkOutcomeEdit('addresses:$0', 'COM-03', 'addresses:\n      COM-03: basic');
    checkOutcomeEdit('addresses:\n      - {competency:$0}', 'COM-03', 'addresses:\n      - {competency: COM-03}');
  });

  it('replaces the whole word, keeps a level that is there, and closes quotes', () => {
    checkOutcomeEdit('addresses:\n      CO$0M-02: basic', 'COM-03', 'addresses:\n      COM-03$0: basic');
    checkOutcomeEdit('addresses: [COM-$002, COM-01]', 'COM-03', 'addresses: [COM-03, COM-01]');
    checkOutcomeEdit('addresses: ["CO$0"]', 'COM-03', 'addresses: ["COM-03"]');
    checkOutcomeEdit('addresses: ["CO$0', 'COM-03', 'addresses: ["COM-03"');
    checkOutcomeEdit("addresses:\n      'CO$0", 'COM-03', "addresses:\n      'COM-03': basic");
    checkOutcomeEdit('addresses: [𝔘, com$0]', 'COM-03', 'addresses: [𝔘, COM-03]');
  });

  it('fits roles, overlays, crosswalks, resources, waivers, checklists and framework items', () => {
    const first = 'COM  Communication';
    checkCompletionEdit(
      `${smallWorkspace}#- x.role.yaml\nkind: role\nexpects:\n  COM-01$0`,
      'COM-01',
      '#- x.role.yaml\nkind: role\nexpects:\n  COM-01: introduced',
    );
    checkCompletionEdit(
      `${smallWorkspace}#- x.overlay.yaml\nkind: overlay\nbase: mini@1\nrelabel:\n  CO$0`,
      'COM-01',
      '#- x.overlay.yaml\nkind: overlay\nbase: mini@1\nrelabel:\n  COM-01: ',
    );
    checkCompletionStart(
      `${smallWorkspace}#- x.overlay.yaml\nkind: overlay\nbase: mini@1\nadd: [{id: X, refines: $0}]`,
      first,
    );
    checkCompletionStart(
      `${smallWorkspace}#- x.crosswalk.yaml\nkind: crosswalk\nfrom: mini@1\nto: hee-coordinated-care@2016.1\nlinks: [{from: $0}]`,
      first,
    );
    checkCompletionStart(
      `${smallWorkspace}#- x.crosswalk.yaml\nkind: crosswalk\nfrom: hee-coordinated-care@2016.1\nto: mini@1\nlinks:\n  - {from: COM, to: $0}`,
      first,
    );
    checkCompletionEdit(
      `${smallWorkspace}#- x.resource.yaml\nkind: resource\nillustrates: $0`,
      'COM-01',
      '#- x.resource.yaml\nkind: resource\nillustrates: [COM-01]',
    );
    checkCompletionEdit(
      `${smallWorkspace}#- x.waivers.yaml\nkind: waivers\nwaivers:\n  - rule: x\n    target: $0`,
      'COM-01',
      '#- x.waivers.yaml\nkind: waivers\nwaivers:\n  - rule: x\n    target: COM-01',
    );
    checkCompletionStart(
      `${firstModule}activities: [{id: A1, checklists: [$0]}]`,
      'COM-03  Plain words · Communication · not covered',
    );
    checkCompletionStart(
      'kind: framework\nid: f\nversion: "1"\nitems:\n  - {id: A-1, label: One}\n  - id: A-2\n    related: [$0]',
      'A-1  One\nA-2',
    );
  });

  it('reads the statement only when it is asked for', () => {
    const { snapshot, shown } = proposedAt(outcome('addresses: [COM-01$0]'));
    const item = shown[0];
    assert.equal(item?.documentation, undefined);
    assert.equal(
      item?.data && resolveCompletion(snapshot, item.data),
      'Hear people out so that they feel respected.\n\nMini',
    );
    assert.equal(resolveCompletion(snapshot, { uri: 'gone', document: 0, item: 'NO-1', end: undefined }), undefined);
  });
});
