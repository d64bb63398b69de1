// Fixes and edge cases of missing-required-field; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

describe('missing-required-field', () => {
  it('puts the kind that the file name announces at the top', () => {
    checkFix(
      `
#- modules/cc701.module.yaml crlf bom
# Agreed in March
i$0d: CC701
title: Working with people
`,
      'Add "kind: module"',
      `
#- modules/cc701.module.yaml crlf bom
# Agreed in March
kind: module
id: CC701
title: Working with people
`,
    );
  });

  it('puts the kind first between brackets, and into a key that is empty', () => {
    checkFix(
      '#- a.role.yaml\n{i$0d: A, title: A role}',
      'Add "kind: role"',
      '#- a.role.yaml\n{kind: role, id: A, title: A role}',
    );
    checkFix(
      '#- a.role.yaml\nid: A\nki$0nd: # to come\ntitle: A role\n',
      'Add "kind: role"',
      '#- a.role.yaml\nid: A\nkind: role # to come\ntitle: A role\n',
    );
  });

  it('offers no kind where the file name announces none', () => {
    checkFixTitles('i$0d: A\ntitle: A role\n', []);
  });

  it('takes a key for the kind that is nearly called so, or that holds one', () => {
    checkFix('k$0nid: role\nid: A\ntitle: B\n', 'Change to "kind"', 'kind: role\nid: A\ntitle: B\n');
    checkFix('ty$0pe: role\nid: A\ntitle: B\n', 'Change to "kind"', 'kind: role\nid: A\ntitle: B\n');
  });

  it('takes the ID of a document from the name of its file', () => {
    checkFix(
      `
#- roles/care%20coordinator.role.yaml
kin$0d: role
title: Care coordinator
`,
      'Add "id: care-coordinator"',
      `
#- roles/care%20coordinator.role.yaml
kind: role
title: Care coordinator
id: care-coordinator
`,
    );
  });

  it('offers no ID that another document has', () => {
    checkFixTitles(
      `
#- a/carer.role.yaml
kin$0d: role
title: Carer
#- b/other.role.yaml
kind: role
id: carer
title: Carer
`,
      [],
    );
  });

  it('goes on with the IDs of a list in their style, in block and in flow', () => {
    checkFix(
      `
kind: module
id: CC701
title: Working with people
outcomes:
  - {id: LO-08, statement: Listen.}
  - {id: LO-09, statement: Explain.}
  - statem$0ent: Agree with a team who does what.
    supports: []
`,
      'Add "id: LO-10"',
      `
kind: module
id: CC701
title: Working with people
outcomes:
  - {id: LO-08, statement: Listen.}
  - {id: LO-09, statement: Explain.}
  - statement: Agree with a team who does what.
    supports: []
    id: LO-10
`,
    );
    checkFix(
      `
kind: programme
id: P1
title: A programme
outcomes: [{state$0ment: Lead a team.}]
`,
      'Add "id: PO1"',
      `
kind: programme
id: P1
title: A programme
outcomes: [{statement: Lead a team., id: PO1}]
`,
    );
  });

  it('fills in a key that is there without a value', () => {
    checkFix(
      `
kind: module
id: CC701
ti$0tle:
level: 7
`,
      'Add "title: Title"',
      `
kind: module
id: CC701
title: Title
level: 7
`,
    );
  });

  it('finds the type of an assessment in its title', () => {
    checkFix(
      `
kind: module
id: CC701
title: Working with people
assessments:
  - id: A$0S1
    title: OSCE with service users
`,
      'Add "type: osce"',
      `
kind: module
id: CC701
title: Working with people
assessments:
  - id: AS1
    title: OSCE with service users
    type: osce
`,
    );
    checkFixTitles(
      `
kind: module
id: CC701
title: Working with people
activities: [{id: A$01, title: Week 3}]
`,
      [],
    );
  });

  it('offers the frameworks that are there for an overlay without a base', () => {
    checkFix(
      `
ki$0nd: overlay
id: local
title: Local
`,
      'Add "base: hee-coordinated-care@2016.1"',
      `
kind: overlay
id: local
title: Local
base: hee-coordinated-care@2016.1
`,
    );
  });

  it('gives a framework a version that stays text, and a list for its items', () => {
    checkFix(
      'ki$0nd: framework\nid: mini\ntitle: Mini\n',
      'Add "version: 1.0.0"',
      'kind: framework\nid: mini\ntitle: Mini\nversion: 1.0.0\n',
    );
    checkFix(
      'ki$0nd: framework\nid: mini\ntitle: Mini\nversion: 1.0.0\n',
      'Add "items"',
      'kind: framework\nid: mini\ntitle: Mini\nversion: 1.0.0\nitems: []\n',
    );
  });

  it('lets a waiver end a year from now', () => {
    checkFix(
      'kind: waivers\nwaivers:\n  - {ru$0le: weighting-total, target: CC701, reason: Pilot, agreed_by: Board}\n',
      'Add "until: 2027-06-30"',
      'kind: waivers\nwaivers:\n  - {rule: weighting-total, target: CC701, reason: Pilot, agreed_by: Board, until: 2027-06-30}\n',
    );
  });

  it('offers nothing where the value would refer to something else', () => {
    checkFixTitles('kind: programme\nid: P1\ntitle: A programme\nmodules: [{sta$0ge: 2}]\n', []);
  });

  it('writes out a short form that there is not', () => {
    checkFix(
      `
kind: module
id: CC701
title: Working with people
outcomes:
  - L$0O1: "Listen, then ask."
`,
      'Change to "{id: LO1, statement: "Listen, then ask."}"',
      `
kind: module
id: CC701
title: Working with people
outcomes:
  - {id: LO1, statement: "Listen, then ask."}
`,
    );
  });

  it('corrects the key at the anchor, and reports it once', () => {
    checkDiagnostics(
      `
kind: module
id: CC701
title: Working with people
outcomes:
  - &first {id: LO1}
#               ^^^ error missing-required-field: the outcome "LO1" has no "statement", so there is nothing to teach or assess; add "statement"
  - *first
  - {<<: *first, id: LO2, statement: Explain.}
`,
      'missing-required-field',
    );
  });

  it('is silent about empty entries of a list, which are being written', () => {
    checkNone(`
kind: module
id: CC701
title: Working with people
outcomes:
  -
`);
  });

  it('is silent where a part of the file could not be read', () => {
    checkNone(
      `
kind: module
id: CC701
title: Care: working with people
`,
      'missing-required-field',
    );
  });
});
