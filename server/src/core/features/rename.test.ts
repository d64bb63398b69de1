// Renaming: every kind of thing, across files, in all styles of YAML; and what is refused.
import { checkPrepareRename, checkRename } from '../../../test/check-rename';

const mini = `
#- mini.framework.yaml
kind: framework
id: mini
prefix: m
version: "1"
items: [{id: LOC-1, label: Local, related: [LOC-2]}, {id: LOC-2, label: Other, related: [LOC-1]}]
`;

describe('rename', () => {
  it('renames an item in its framework and in every module, prefixes kept', () => {
    checkRename(
      `${mini}#- a.module.yaml
kind: module
id: A
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: {LO$0C-1: mastered, m:LOC-2: mastered}}]
#- b.module.yaml crlf
kind: module
id: B
frameworks: [mini@1, hee-coordinated-care@2016.1]
outcomes:
  - id: LO1
    statement: 𝔘nderstand, in "𝔘𝔘", LOC-1.
    addresses:
      - m:LOC-1 # LOC-1 it is
      - {competency: "mini:LOC-1", level: mastered}
  - {id: LO2, addresses: ['LOC-1']}
#- c.module.yaml
kind: module
id: C
outcomes: [{id: LOC-1, addresses: [COM-01]}]
`,
      'NEW-1',
      `#- mini.framework.yaml
kind: framework
id: mini
prefix: m
version: "1"
items: [{id: NEW-1, label: Local, related: [LOC-2]}, {id: LOC-2, label: Other, related: [NEW-1]}]
#- a.module.yaml
kind: module
id: A
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: {NEW-1: mastered, m:LOC-2: mastered}}]
#- b.module.yaml crlf
kind: module
id: B
frameworks: [mini@1, hee-coordinated-care@2016.1]
outcomes:
  - id: LO1
    statement: 𝔘nderstand, in "𝔘𝔘", LOC-1.
    addresses:
      - m:NEW-1 # LOC-1 it is
      - {competency: "mini:NEW-1", level: mastered}
  - {id: LO2, addresses: ['NEW-1']}`,
    );
  });

  it('renames an outcome within its module only, with the waivers that name it', () => {
    checkRename(
      `#- a.module.yaml
kind: module
id: A
outcomes:
  - id: LO1
    statement: Listen.
activities: [{id: A1, supports: [L$0O1, LO2]}]
assessments:
  - id: AS1
    assesses: LO1
---
kind: module
id: B
outcomes: [{id: LO1}]
#- w.waivers.yaml
kind: waivers
waivers:
  - {rule: unmeasurable-verb, target: A/LO1, reason: x, agreed_by: y, until: 2030-01-01}
  - {rule: unmeasurable-verb, target: B/LO1, reason: x, agreed_by: y, until: 2030-01-01}
  - {rule: unmeasurable-verb, target: LO1, reason: x, agreed_by: y, until: 2030-01-01}`,
      'LO9',
      `#- a.module.yaml
kind: module
id: A
outcomes:
  - id: LO9
    statement: Listen.
activities: [{id: A1, supports: [LO9, LO2]}]
assessments:
  - id: AS1
    assesses: LO9
---
kind: module
id: B
outcomes: [{id: LO1}]
#- w.waivers.yaml
kind: waivers
waivers:
  - {rule: unmeasurable-verb, target: A/LO9, reason: x, agreed_by: y, until: 2030-01-01}
  - {rule: unmeasurable-verb, target: B/LO1, reason: x, agreed_by: y, until: 2030-01-01}
  - {rule: unmeasurable-verb, target: LO1, reason: x, agreed_by: y, until: 2030-01-01}`,
    );
  });

  it('renames activities, assessments and pathways in their document', () => {
    checkRename(
      'kind: module\nid: M\nactivities: [{id: A$01}]\nassessments: [{id: A1}]',
      'A2',
      'kind: module\nid: M\nactivities: [{id: A2}]\nassessments: [{id: A1}]',
    );
    checkRename(
      'kind: module\nid: M\nactivities: [{id: A1}]\nassessments: [{id: A$01}]',
      'A2',
      'kind: module\nid: M\nactivities: [{id: A1}]\nassessments: [{id: A2}]',
    );
    checkRename(
      'kind: programme\nid: P\npathways: [{id: north}]\nmodules: [{module: north, pathways: [nor$0th]}]',
      'south',
      'kind: programme\nid: P\npathways: [{id: south}]\nmodules: [{module: north, pathways: [south]}]',
    );
  });

  it('renames a module in programmes, prerequisites and waivers', () => {
    checkRename(
      `#- p.programme.yaml
kind: programme
id: P
modules:
  - M1
  - {module: "M1", stage: 2}
#- m.curriculum.yaml
kind: module
id: M$01
outcomes: [{id: M1}]
---
kind: module
id: M2
prerequisites: [M1]
#- w.waivers.yaml
kind: waivers
waivers:
  - {rule: weighting-total, target: M1, document: M1}
  - rule: unmeasurable-verb
    target: M1/M1
  - {rule: unmeasurable-verb, target: M11/M1}`,
      'N1',
      `#- p.programme.yaml
kind: programme
id: P
modules:
  - N1
  - {module: "N1", stage: 2}
#- m.curriculum.yaml
kind: module
id: N1
outcomes: [{id: M1}]
---
kind: module
id: M2
prerequisites: [N1]
#- w.waivers.yaml
kind: waivers
waivers:
  - {rule: weighting-total, target: N1, document: N1}
  - rule: unmeasurable-verb
    target: N1/M1
  - {rule: unmeasurable-verb, target: M11/M1}`,
    );
  });

  it('renames programmes, roles, overlays, crosswalks and resources', () => {
    checkRename(
      `#- x.curriculum.yaml
kind: programme
id: same
overlays: [same]
roles: [sa$0me]
---
kind: role
id: same
---
kind: overlay
id: same`,
      'other',
      `#- x.curriculum.yaml
kind: programme
id: same
overlays: [same]
roles: [other]
---
kind: role
id: other
---
kind: overlay
id: same`.replace('#- x.curriculum.yaml\n', ''),
    );
    checkRename('kind: programme\nid: sa$0me\noverlays: [same]', 'x', 'kind: programme\nid: x\noverlays: [same]');
    checkRename(
      'kind: programme\nid: same\noverlays: [sam$0e]\n---\nkind: overlay\nid: same',
      'x',
      'kind: programme\nid: same\noverlays: [x]\n---\nkind: overlay\nid: x',
    );
    checkRename('kind: crosswalk\nid: $0a', 'b', 'kind: crosswalk\nid: b');
    checkRename('kind: resource\nid: $0a', 'b', 'kind: resource\nid: b');
  });

  it("renames a programme's outcome in its modules", () => {
    checkRename(
      `kind: programme
id: P
outcomes: [{id: PO1}]
modules: [M]
---
kind: module
id: M
outcomes: [{id: PO1, supports: [PO$01]}]
---
kind: module
id: N
outcomes: [{id: LO1, supports: [PO1]}]`,
      'PO9',
      `kind: programme
id: P
outcomes: [{id: PO9}]
modules: [M]
---
kind: module
id: M
outcomes: [{id: PO1, supports: [PO9]}]
---
kind: module
id: N
outcomes: [{id: LO1, supports: [PO1]}]`,
    );
  });

  it("renames a framework, references keep their version, and prefixes that are the framework's ID follow", () => {
    checkRename(
      `#- f.framework.yaml
kind: framework
id: mi$0ni
version: "1"
items: [{id: X-1}]
#- m.module.yaml
kind: module
id: M
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: {mini:X-1: mastered}}]
#- care-curriculum.yaml
kind: settings
frameworks: ['mini@1', mini]`,
      'maxi',
      `#- f.framework.yaml
kind: framework
id: maxi
version: "1"
items: [{id: X-1}]
#- m.module.yaml
kind: module
id: M
frameworks: [maxi@1]
outcomes: [{id: LO1, addresses: {maxi:X-1: mastered}}]
#- care-curriculum.yaml
kind: settings
frameworks: ['maxi@1', maxi]`,
    );
    checkRename(
      `${mini}#- m.module.yaml\nkind: module\nid: M\nframeworks: [mi$0ni@1]\noutcomes: [{addresses: [m:LOC-1]}]`,
      'maxi',
      `${mini.replace('id: mini', 'id: maxi')}#- m.module.yaml\nkind: module\nid: M\nframeworks: [maxi@1]\noutcomes: [{addresses: [m:LOC-1]}]`,
    );
  });

  it('renames the item of an overlay on a bundled framework, and waivers about it', () => {
    checkRename(
      `#- o.overlay.yaml
kind: overlay
id: local
base: hee-coordinated-care@2016.1
add: [{id: BC-$01, refines: COM-04}]
#- p.programme.yaml
kind: programme
id: P
frameworks: [hee-coordinated-care@2016.1]
overlays: [local]
modules: [M]
---
kind: module
id: M
outcomes: [{id: LO1, addresses: [BC-1, hee:BC-1]}]
---
kind: waivers
waivers:
  - {rule: competency-not-taught, target: BC-1, document: P}
  - {rule: duplicate-id, target: local/BC-1}`,
      'BC-2',
      `#- o.overlay.yaml
kind: overlay
id: local
base: hee-coordinated-care@2016.1
add: [{id: BC-2, refines: COM-04}]
#- p.programme.yaml
kind: programme
id: P
frameworks: [hee-coordinated-care@2016.1]
overlays: [local]
modules: [M]
---
kind: module
id: M
outcomes: [{id: LO1, addresses: [BC-2, hee:BC-2]}]
---
kind: waivers
waivers:
  - {rule: competency-not-taught, target: BC-2, document: P}
  - {rule: duplicate-id, target: local/BC-2}`,
    );
  });

  it('quotes the new name where YAML needs it, and keeps the quotes there are', () => {
    const before = 'kind: module\nid: M\noutcomes: [{id: L$0O1}]\nactivities: [{supports: ["LO1", \'LO1\', LO1]}]';
    const after = (plain: string, double: string, single: string) =>
      `kind: module\nid: M\noutcomes: [{id: ${plain}}]\nactivities: [{supports: [${double}, ${single}, ${plain}]}]`;
    checkRename(before, 'a, b', after('"a, b"', '"a, b"', "'a, b'"));
    checkRename(before, `it's "so"`, after(`it's "so"`, '"it\'s \\"so\\""', `'it''s "so"'`));
    checkRename(before, 'null', after('"null"', '"null"', "'null'"));
    checkRename(before, '7.10', after('7.10', '"7.10"', "'7.10'"));
    checkRename(before, '<<', after('"<<"', '"<<"', "'<<'"));
    checkRename(before, ' LO2\t', after('LO2', '"LO2"', "'LO2'"));
  });

  it('takes a prefix that is typed along for what it is', () => {
    checkRename(
      `${mini}#- a.module.yaml\nkind: module\nid: A\nframeworks: [mini@1]\noutcomes: [{addresses: [m:LOC-$01]}]`,
      'm:LOC-9',
      `${mini.replaceAll('LOC-1', 'LOC-9')}#- a.module.yaml\nkind: module\nid: A\nframeworks: [mini@1]\noutcomes: [{addresses: [m:LOC-9]}]`,
    );
  });

  it('works in half-typed text beside a fault, and changes nothing for the same name', () => {
    checkRename(
      'kind: module\nid: M\noutcomes:\n  - id: L$0O1\n    addresses:\n      CO\nactivities: [{supports: [LO1]}]\n',
      'LO2',
      'kind: module\nid: M\noutcomes:\n  - id: LO2\n    addresses:\n      CO\nactivities: [{supports: [LO2]}]\n',
    );
    checkRename('kind: module\nid: M$0', 'M', '');
  });

  it('renames a part of a document that has no ID yet', () => {
    checkRename(
      'kind: module\noutcomes: [{id: L$0O1}]\nactivities: [{supports: [LO1]}]\n---\nkind: module\noutcomes: [{id: LO1}]',
      'X',
      'kind: module\noutcomes: [{id: X}]\nactivities: [{supports: [X]}]\n---\nkind: module\noutcomes: [{id: LO1}]',
    );
  });
});

describe('prepareRename', () => {
  it('gives the ID without quotes, prefix and version', () => {
    checkPrepareRename('kind: module\nid: "M$01"', 'M1 (M1)');
    checkPrepareRename(`${mini}#- m.module.yaml\nkind: module\nid: M\nframeworks: ["m$0ini@1"]`, 'mini (mini)');
    checkPrepareRename(
      `${mini}#- m.module.yaml\nkind: module\nid: M\nframeworks: [mini@1]\noutcomes: [{addresses: ['m$0:LOC-1']}]`,
      'LOC-1 (LOC-1)',
    );
    checkPrepareRename('kind: module\nid: "\\u004D$01"', '"\\u004D1" (M1)');
  });

  it('refuses what cannot be renamed', () => {
    checkPrepareRename('kind: modu$0le', 'error: there is no ID here; put the cursor on one to rename it');
    checkPrepareRename('$0', 'error: there is no ID here; put the cursor on one to rename it');
  });
});
