// References to names of every kind.
import { checkReferences } from '../../../test/check-navigation';

const local = `
#- f.framework.yaml
kind: framework
id: mini
prefix: m
version: "1"
items: [{id: X-1, label: One, related: [X-2]}, {id: X-2, label: Two}]
#            ^^^ definition
`;

describe('references', () => {
  it('find an item in modules, overlays, roles, resources, crosswalks and waivers, with and without prefix', () => {
    checkReferences(
      `${local.trim()}
#- m.module.yaml
kind: module
id: M1
frameworks: [mini@1]
outcomes:
  - id: LO1
    addresses: {X-1: mastered}
#               ^^^ reference
  - id: LO2
    addresses: [{competency: m:X-1}, X-2]
#                            ^^^^^ reference
activities: [{id: A1, checklists: [X-1]}]
#                                  ^^^ reference
#- o.overlay.yaml crlf
kind: overlay
id: over
base: mini@1
add: [{id: B-1, refines: $0X-1}]
#                        ^^^ reference
relabel:
  X-1: Uno
# ^^^ reference
#- rest.curriculum.yaml
kind: role
id: coordinator
expects: {X-1: mastered}
#         ^^^ reference
---
kind: crosswalk
id: cross
from: mini@1
to: hee-coordinated-care@2016.1
links: [{from: X-1, to: COM-01, match: exact}]
#              ^^^ reference
---
kind: waivers
waivers: [{rule: competency-not-covered, target: X-1}]
#                                                ^^^ reference
`,
    );
  });

  it('find the definition of a bundled item, and where the bundled framework itself names it', () => {
    checkReferences(
      `
#- m.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, addresses: [REL-0$03]}]
#                                ^^^^^^ reference
`,
      ['hee-coordinated-care.framework.yaml: REL-03', 'hee-coordinated-care.framework.yaml: REL-03'],
    );
  });

  it('keep to the module for outcomes', () => {
    checkReferences(`
kind: module
id: M1
outcomes: [{id: LO1}]
assessments: [{id: AS1, assesses: [LO1]}]
---
kind: module
id: M2
outcomes: [{id: $0LO1}]
#               ^^^ definition
activities: [{id: A1, supports: [LO1]}]
#                                ^^^ reference
`);
  });

  it('find a module in programmes and prerequisites', () => {
    checkReferences(`
kind: module
id: M1
#   ^^ definition
---
kind: module
id: M2
prerequisites: [M1]
#               ^^ reference
---
kind: programme
id: P1
modules:
  - M1
#   ^^ reference
  - {module: M$01, choice: optional}
#            ^^ reference
`);
  });

  it('find a module that nobody has written yet', () => {
    checkReferences(`
kind: programme
id: P1
modules: [M9]
#         ^^ reference
---
kind: programme
id: P2
modules: [M$09]
#         ^^ reference
`);
  });

  it('find a rule in settings, waivers and ignore comments', () => {
    checkReferences(`
kind: settings
rules: {weighting-total: ignore}
#       ^^^^^^^^^^^^^^^ reference
---
kind: waivers
waivers: [{rule: weighting-total, target: M1}]
#                ^^^^^^^^^^^^^^^ reference
---
kind: module
# care-curriculum-ignore weighting-$0total -- agreed
#                        ^^^^^^^^^^^^^^^ reference
id: M1
`);
  });

  it('name an aliased place once', () => {
    checkReferences(`
kind: module
id: M1
outcomes: [{id: LO$01}]
#               ^^^ definition
activities:
  - {id: A1, supports: &all [LO1]}
#                            ^^^ reference
  - {id: A2, supports: *all}
`);
  });

  it('are none where no name stands', () => {
    checkReferences('kind: module\nid: M1\n# a com$0ment');
  });
});
