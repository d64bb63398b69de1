// The lenses of programmes, modules, outcomes and framework items.
import { checkLenses } from '../../../test/check-marks';

const framework = `#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - id: COM
    type: area
    items: [{id: COM-01, type: component}, {id: COM-02, type: component, parts: [{id: COM-02a}]}]
  - id: REL
    type: area
    items: [{id: REL-01, type: component}]
  - {id: X-1, type: component}
`;
const modules = `#- a.module.yaml
kind: module
id: A
outcomes: [{id: LO1, addresses: [mini:COM-01, COM-99]}, {id: LO2, addresses: {mini:COM-01: mastered, X-1: }}]
activities: [{id: A1, supports: [LO1]}]
assessments: [{id: AS1, assesses: [LO1, LO2]}, {id: AS2, assesses: LO1}]
#- b.module.yaml
kind: module
id: B
type: placement
outcomes: [{id: LO1, addresses: [mini:COM-01]}, {id: LO2}]
`;
const only = (kind: string) => ({ coverage: false, module: false, outcome: false, item: false, [kind]: true });

describe('code lens', () => {
  it('of a programme shows, above each framework, the areas and how many items have the grade that is asked for', () => {
    checkLenses(
      `${framework}${modules}#- p.programme.yaml crlf
kind: programme
id: P
frameworks: [mini@1, "hee-coordinated-care@2016.1", gone@1]
#            ^^^^^^ COM 1/2 · REL 0/1 · other 0/1
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ COM 0/6 · REL 0/10 · PCC 0/10 · LRN 0/10
modules: [A, B]`,
      only('coverage'),
    );
  });

  it('of the settings does so where there is no programme', () => {
    checkLenses(
      `${framework}${modules}#- care-curriculum.yaml
kind: settings
frameworks: [mini@1]
#            ^^^^^^ COM 1/2 · REL 0/1 · other 1/1
policy: {evidence: declared}`,
      only('coverage'),
    );
  });

  it('counts one group without a name, and says when nothing is asked for', () => {
    checkLenses(
      `#- f.framework.yaml
kind: framework
id: f
version: "1"
items: [{id: a}, {id: b}]
#- g.framework.yaml
kind: framework
id: g
version: "1"
items: [{id: a, type: theme}]
#- p.programme.yaml
kind: programme
id: P
frameworks: [f@1, g@1]
#            ^^^ 0/2
#                 ^^^ nothing of this framework is asked for`,
      only('coverage'),
    );
  });

  it('of a module tells what it gives', () => {
    checkLenses(
      `${framework}#- p.curriculum.yaml
kind: programme
id: P
frameworks: [mini@1]
modules: [A, A]
---
kind: programme
id: Q
frameworks: [mini@1]
modules: [A]
---
kind: module
id: A
#   ^ addresses 2 items · in 2 programmes
outcomes: [{addresses: [COM-01, mini:COM-01, REL-01, NONE]}]
---
kind: module
id: 𝔘
#   ^^ addresses no item · in no programme
---
kind: module
`,
      only('module'),
    );
  });

  it('of an outcome tells what teaches and what assesses it, or that nothing does', () => {
    checkLenses(
      `#- a.module.yaml
kind: module
outcomes:
  - id: LO1
#       ^^^ taught by A1, A2 · assessed by AS1, one without an ID
  - {id: LO2}
#        ^^^ not taught · assessed by AS1
  - statement: half-typed
  - id:
activities: [{id: A1, supports: [LO1]}, {id: A2, supports: LO1}]
assessments:
  - {id: AS1, assesses: [LO1, LO2]}
  - assesses: [LO1]
---
kind: module
type: placement
outcomes: [{id: LO1}, {id: LO2}]
#               ^^^ taught by the placement · not assessed
#                          ^^^ taught by A1 · not assessed
activities: [{id: A1, supports: [LO2]}]
#- b.module.yaml
kind: module
outcomes: [{id: LO1
#               ^^^ not taught · not assessed`,
      only('outcome'),
    );
  });

  it('of a framework item counts the modules that address it', () => {
    checkLenses(
      `${modules}#- mini.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - id: COM
#       ^^^ covered by no module
    items: [{id: COM-01}, {id: COM-02, parts: [{id: COM-02a}]}]
#                ^^^^^^ covered by 2 modules
#                              ^^^^^^ covered by no module
#                                                   ^^^^^^^ covered by no module
  - {id: X-1, label: half
#        ^^^ covered by 1 module
#- o.overlay.yaml
kind: overlay
id: o`,
      only('item'),
    );
  });

  it('shows all kinds unless they are switched off', () => {
    const fixture = 'kind: module\nid: A\n#   ^ addresses no item · in no programme\noutcomes: [{id: L}]';
    checkLenses(`${fixture}\n#               ^ not taught · not assessed`);
    checkLenses(fixture, { outcome: false });
  });
});
