// A small workspace in which nearly everything occurs once, for tests that only move the cursor.

/** A framework of its own. */
const frameworkText = `#- f.framework.yaml
kind: framework
id: mini
prefix: m
title: Mini model
version: "1"
publisher: A publisher
source: A report, 2016
items:
  - id: COM
    type: area
    label: Communication
    source: {section: Chapter 1}
    items:
      - {id: C-1, type: component, label: Active listening, statement: Listen *actively*., related: [C-2]}
      - {id: C-2, type: component, label: Options, statement: Explain options., notes: The list breaks off.}
      - {id: C-3, type: component, label: Culture, statement: Heed culture.}
`;

/** A programme with an overlay on that framework. */
export const programmeText = `#- p.programme.yaml
kind: programme
id: P1
title: A programme
award: PgCert
level: 7
credits: 60
frameworks: [mini@1]
overlays: [local]
outcomes: [{id: PO1, statement: Lead.}]
pathways: [{id: north, title: North}, {id: south, title: South}]
modules:
  - M1
  - {module: M2, stage: 2, choice: optional, pathways: [north]}
#- o.overlay.yaml
kind: overlay
id: local
title: Local teams
base: mini@1
region: The North
add: [{id: B-1, refines: C-2, label: Local options, statement: Explain local options.}]
narrow: [{item: C-3, status: not-applicable, rationale: Taught elsewhere}]
relabel: {C-1: Listening}
`;

/** A module of that programme. */
export const moduleText = `#- m.module.yaml
kind: module
id: M1
title: First module
level: 7
credits: 20
outcomes:
  - id: LO1
    statement: Listen to people.
    supports: [PO1]
    addresses: {C-1: introduced, C-2: mastered}
  - id: LO2
    statement: Explain.
    addresses: [{competency: m:C-1, level: mastered}, C-3]
activities:
  - {id: A1, title: Seminar, type: seminar, hours: 2, supports: [LO1], professions: [nursing, pharmacy]}
assessments:
  - {id: AS1, title: Essay, type: essay, weighting: 40, assesses: [LO1]}
  - {id: AS2, title: Talk, type: presentation, purpose: formative, assesses: [LO1], involvement: Carers ask}
`;

/** The whole workspace with the cursor put before the nth place where a text stands in one part. */
export function cursorAt(part: string, text: string, nth = 0): string {
  let place = -1;
  for (let count = 0; count <= nth; count++) place = part.indexOf(text, place + 1);
  const marked = `${part.slice(0, place)}$0${part.slice(place)}`;
  return [frameworkText, programmeText, moduleText].map((one) => (one === part ? marked : one)).join('');
}
