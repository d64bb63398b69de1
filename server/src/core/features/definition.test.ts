// Definitions of names of every kind, in every style of writing.
import { checkDefinition } from '../../../test/check-navigation';

const hee = 'hee-coordinated-care.framework.yaml';

describe('definition', () => {
  it('leads from an addressed item into the framework', () => {
    checkDefinition(`
#- f.framework.yaml
kind: framework
id: mini
version: "1"
items: [{id: "7.10", label: Goals}, {id: X-1, label: Other}]
#            ^^^^^^ definition
#- m.module.yaml
kind: module
id: M1
frameworks: [mini@1]
outcomes:
  - id: LO1
    addresses:
      7.1$00: mastered
`);
  });

  it('leads from a long form with a prefix, in flow style and CRLF, behind non-BMP text', () => {
    checkDefinition(`
#- f.framework.yaml crlf
kind: framework
id: mini
prefix: m
title: 𝒜 mini framework
items: [{id: X-1, label: "🙂 Other"}]
#            ^^^ definition
#- m.module.yaml crlf
kind: module
id: M1
frameworks: [mini]
outcomes: [{id: LO1, statement: "🙂🙂", addresses: [{competency: $0m:X-1, level: mastered}]}]
`);
  });

  it('leads into a bundled framework, and into the version that is pinned', () => {
    checkDefinition(
      `
#- m.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, addresses: [COM$0-01]}]
`,
      [`${hee}: COM-01`],
    );
    checkDefinition(`
#- f1.framework.yaml
kind: framework
id: mini
version: "1"
items: [{id: X-1}]
#            ^^^ definition
#- f2.framework.yaml
kind: framework
id: mini
version: "2"
items: [{id: X-1}]
#- m.module.yaml
kind: module
id: M1
frameworks: [mini@1]
outcomes: [{id: LO1, addresses: [$0X-1]}]
`);
  });

  it('leads from a framework reference to the version it names', () => {
    checkDefinition(`
#- f1.framework.yaml
kind: framework
id: mini
version: "1"
#- f2.framework.yaml
kind: framework
id: mini
#   ^^^^ definition
version: "2"
#- p.programme.yaml
kind: programme
id: P1
frameworks: [mi$0ni@2]
`);
  });

  it('leads to the overlay that adds an item', () => {
    checkDefinition(`
#- test.curriculum.yaml
kind: overlay
id: local
base: hee-coordinated-care@2016.1
add: [{id: BC-1, refines: COM-04, label: Local}]
#          ^^^^ definition
---
kind: programme
id: P1
frameworks: [hee-coordinated-care@2016.1]
overlays: [local]
modules: [M1]
---
kind: module
id: M1
outcomes: [{id: LO1, addresses: {BC-$01: mastered}}]
`);
  });

  it('leads from a programme to its modules, overlays, roles and pathways', () => {
    const rest = `
#- rest.curriculum.yaml
kind: module
id: M1
---
kind: overlay
id: local
---
kind: role
id: coordinator
`;
    const programme = (body: string) => `#- p.programme.yaml\nkind: programme\nid: P1\n${body}${rest}`;
    checkDefinition(programme('modules: [{module: M$01, stage: 2}]').replace('id: M1', 'id: M1\n#   ^^ definition'));
    checkDefinition(programme('modules:\n  - $0M1').replace('id: M1', 'id: M1\n#   ^^ definition'));
    checkDefinition(programme('overlays: [loca$0l]').replace('id: local', 'id: local\n#   ^^^^^ definition'));
    checkDefinition(programme('roles: [$0coordinator]').replace(/id: coordinator/, '$&\n#   ^^^^^^^^^^^ definition'));
    checkDefinition(`
kind: programme
id: P1
modules: [{module: M1, pathways: [nor$0th]}]
pathways: [{id: north}]
#               ^^^^^ definition
`);
  });

  it('leads from supports and assesses to the outcome of the same module', () => {
    checkDefinition(`
kind: module
id: M1
outcomes: [{id: LO1}]
---
kind: module
id: M2
outcomes: [{id: LO1}]
#               ^^^ definition
activities: [{id: A1, supports: [LO1]}]
assessments: [{id: AS1, assesses: [LO1$0]}]
`);
  });

  it('leads to the programme outcome that a module outcome supports, in each programme that has it', () => {
    checkDefinition(`
kind: programme
id: P1
outcomes: [{id: PO1}]
#               ^^^ definition
modules: [M1]
---
kind: programme
id: P2
outcomes: [{id: PO1}]
#               ^^^ definition
modules: [M1]
---
kind: programme
id: P3
outcomes: [{id: PO1}]
---
kind: module
id: M1
outcomes: [{id: LO1, supports: [PO$01]}]
`);
  });

  it('leads from a level to the progression that has it', () => {
    checkDefinition(`
kind: programme
id: P1
progression: [begun, done]
#                    ^^^^ definition
modules: [M1]
---
kind: module
id: M1
outcomes: [{id: LO1, addresses: {COM-01: do$0ne}}]
`);
  });

  it('leads from the target of a waiver to the item', () => {
    checkDefinition(
      `
#- w.waivers.yaml
kind: waivers
waivers:
  - rule: competency-not-covered
    target: LRN$0-07
`,
      [`${hee}: LRN-07`],
    );
  });

  it('stays where the thing is defined', () => {
    checkDefinition(`
kind: module
id: M$01
#   ^^ definition
`);
  });

  it('works in half-typed text', () => {
    checkDefinition(
      `
#- m.module.yaml
kind: module
id: M1
outcomes:
  - id: LO1
    addresses:
      - {competency: COM-01$0, level
`,
      [`${hee}: COM-01`],
    );
  });

  it('finds nothing for rules, unknown IDs, keys and the end of the text', () => {
    checkDefinition('kind: settings\nrules: {unknown-$0competency: ignore}');
    checkDefinition('kind: module\nid: M1\noutcomes: [{id: LO1, addresses: [COM-$099]}]');
    checkDefinition('kind: module\nid: M1\nti$0tle: X');
    checkDefinition('kind: module\nid: M1\n\n$0');
  });
});
