// What the random edits of the incremental test are made of: documents that refer to each other, and scraps of text.

/** A small stand-in for the bundled framework, so that thousands of fresh workspaces are made quickly. */
export const bundledPool: ReadonlyMap<string, string> = new Map([
  [
    'care-curriculum:/frameworks/hee-coordinated-care.framework.yaml',
    `kind: framework
id: hee-coordinated-care
prefix: hee
version: "2016.1"
title: Coordinated care, in short
items:
  - {id: COM-01, type: component, label: Listening}
  - {id: REL-01, type: component, label: Roles}
`,
  ],
]);

/** Documents that name each other's IDs, so that every kind of dependency between files occurs. */
export const documentPool: readonly string[] = [
  `kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Communication
    items:
      - {id: COM-T1, type: theme, label: Often}
      - {id: COM-01, type: component, label: Listening, related: [REL-01]}
      - {id: COM-02, type: component, label: Options, parts: [{id: COM-02a, label: First}]}
  - id: REL
    type: area
    label: Relationships
    items:
      - {id: REL-01, type: component, label: Roles}
      - {id: REL-02, type: component, label: Conflict, status: retired, replaced_by: [REL-01]}
`,
  `kind: framework
id: mini
version: "2"
title: Mini, second edition
items: [{id: COM-01, label: Listening}, {id: NEW-1, label: Something new}]
`,
  `kind: programme
id: P1
title: First programme
level: 7
credits: 30
frameworks: [mini@1]
overlays: [local]
roles: [coordinator]
pathways: [{id: north, title: North}, {id: south, title: South}]
outcomes: [{id: PO1, statement: Lead the work of a team.}]
modules:
  - M1
  - {module: M2, stage: 2, choice: optional, pathways: [north]}
involvement: [{who: Two carers, where: Board, how: They chose, why: They know}]
`,
  `kind: programme
id: P2
title: Second programme
frameworks: [mini, hee-coordinated-care@2016.1]
progression: [introduced, mastered]
modules: [M2, M3]
`,
  `kind: module
id: M1
title: First module
level: 7
credits: 20
hours: {scheduled: 40, practice: 0, simulated: 0, independent: 160}
prerequisites: [M2]
outcomes:
  - id: LO1
    statement: Adapt communication to a person's needs.
    supports: [PO1]
    addresses: {COM-01: introduced, COM-T1: mastered, BC-1: }
  - id: LO2
    statement: Understand roles and resolve conflicts.
    addresses:
      - {competency: mini:REL-01, level: reinforced}
      - REL-02
activities:
  - {id: A1, title: Simulation, type: simulation, supports: [LO1, LO2], professions: [nursing, social work]}
assessments:
  - {id: AS1, title: OSCE, type: osce, weighting: 60, assesses: [LO1], involvement: Patients rate rapport}
  - {id: AS2, title: Essay, type: essay, weighting: 30, assesses: [LO2]}
`,
  `kind: module
id: M2
title: Second module
type: placement
prerequisites: [M1]
outcomes:
  - {id: LO1, statement: Adapt communication to a person's needs., addresses: [COM-02, COM-09]}
assessments: [{id: AS1, title: Record, type: practice-record, grading: pass-fail, assesses: [LO1]}]
`,
  `kind: module
id: M3
title: Third module
frameworks: [mini@1]
outcomes:
  # care-curriculum-ignore outcome-not-assessed -- assessed in the placement
  - {id: LO1, statement: Explain roles., addresses: {REL-01: mastered, COM: introduced}}
`,
  `kind: overlay
id: local
title: Local
base: mini@1
approved_by: Board
add: [{id: BC-1, refines: COM-02, label: At discharge}]
narrow: [{item: REL-01, status: not-applicable, rationale: Elsewhere}]
relabel: {COM-01: Hearing}
`,
  `kind: role
id: coordinator
title: Coordinator
expects: {COM: mastered, REL-01: reinforced}
`,
  `kind: crosswalk
id: x
from: mini@1
to: hee-coordinated-care@2016.1
links: [{from: COM-01, to: COM-01, match: exact}, {from: NONE, to: REL-01, match: close}]
`,
  `kind: resource
id: r
title: A case
type: case-study
illustrates: [COM-01, NO-1]
`,
  `kind: waivers
waivers:
  - {rule: competency-not-covered, target: COM-02, reason: Later, agreed_by: Board, until: "2030-01-01"}
  - {rule: outcome-not-assessed, target: M1/LO2, reason: Later, agreed_by: Board, until: "2026-01-01"}
  - {rule: weighting-total, target: M1, reason: Agreed, agreed_by: Board, until: "2030-01-01", document: M1}
`,
  `kind: settings
frameworks: [mini@1]
policy: {require: all, evidence: taught, enforce: error}
rules: {unmeasurable-verb: ignore, theme-not-covered: hint}
`,
  `kind: settings
policy: {require: none}
`,
];

/** Scraps to insert: IDs, keys, punctuation, broken YAML. */
export const textPool: readonly string[] = [
  '',
  'M1',
  'M2',
  'COM-01',
  'COM-0',
  'REL-01',
  'LO1',
  '\n',
  '\n---\n',
  '  - ',
  ': ',
  '"',
  '[',
  '}',
  '#',
  ' x',
  '&a ',
  '*a',
  'id: M1\n',
  'kind: module\n',
  'mastered',
  'addresses: [COM-01]',
  '\t',
  '𝔘',
];
