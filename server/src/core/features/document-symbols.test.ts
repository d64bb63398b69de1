// The outline of documents of every kind.
import { checkSymbols, checkSymbolSelections } from '../../../test/check-navigation';

describe('document symbols', () => {
  it('of a module: outcomes with what they address, activities, assessments', () => {
    checkSymbols(
      `
kind: module
id: M1
title: First module
level: 7
credits: 20
assessments:
  - {id: AS1, title: Essay, type: essay, weighting: 60, assesses: [LO1]}
outcomes:
  - id: LO1
    statement: Listen to
      people.
    addresses: {COM-01: mastered, COM-02: }
  - {id: LO2, addresses: [COM-03, {competency: hee:COM-04, level: introduced}]}
activities:
  - {id: A1, title: Seminar, type: seminar, hours: 1}
`,
      `
module M1 First module · module, level 7, 20 credits
  group Assessments · 1
    assessment AS1 Essay · essay, summative, 60 %
  group Outcomes · 2
    outcome LO1 · Listen to people.
      link COM-01 · mastered
      link COM-02
    outcome LO2
      link COM-03
      link hee:COM-04 · introduced
  group Activities · 1
    activity A1 Seminar · seminar, 1 hour
`,
    );
  });

  it('of a programme: modules by stage with their titles', () => {
    checkSymbols(
      `
#- p.programme.yaml crlf
kind: programme
id: P1
title: 🙂 Programme
award: PgCert
frameworks: [hee-coordinated-care@2016.1]
outcomes: [{id: PO1, statement: Lead.}]
pathways: [{id: north, title: North}]
modules:
  - M1
  - M9
  - {module: M2, stage: 2, choice: optional, pathways: [north]}
#- m.curriculum.yaml
kind: module
id: M1
title: First
---
kind: module
id: M2
title: Second
`,
      `
programme P1 🙂 Programme · programme, PgCert
  group Frameworks · 1
    link hee-coordinated-care@2016.1
  group Outcomes · 1
    outcome PO1 · Lead.
  group Pathways · 1
    pathway north · North
  group Modules · 3
    group Stage 1 · 2
      module M1 First · core
      module M9 · core
    group Stage 2 · 1
      module M2 Second · optional, north
`,
    );
  });

  it('of frameworks, overlays and the other kinds in one file', () => {
    checkSymbols(
      `
kind: framework
id: mini
version: "1"
items:
  - id: A
    type: area
    label: Area
    items: [{id: A-1, label: One, parts: [{id: A-1a, label: Part}]}]
---
kind: overlay
id: local
base: mini@1
add: [{id: B-1, label: Local}]
narrow: [{item: A-1, rationale: Elsewhere}]
relabel: {A: Zone}
---
kind: crosswalk
id: cross
from: a@1
to: b@1
links: [{from: A-1, to: X-1, match: exact}]
---
kind: role
id: coordinator
title: Coordinator
expects: {A: mastered}
---
kind: resource
id: torbay
illustrates: [A-1]
---
kind: waivers
waivers: [{rule: weighting-total, target: M1, until: 2027-07-31}]
---
kind: settings
frameworks: [mini@1]
rules: {weighting-total: hint}
---
kind: nonsense
id: x
`,
      `
framework mini · framework, 1
  item A · Area (area)
    item A-1 · One
      item A-1a · Part
overlay local · overlay, mini@1
  group Added items · 1
    item B-1 · Local
  group Narrowed items · 1
    link A-1 · Elsewhere
  group Labels · 1
    link A · Zone
crosswalk cross · crosswalk
  link A-1 → X-1 · exact
role coordinator Coordinator · role
  group Expects · 1
    link A · mastered
resource torbay · resource
  group Illustrates · 1
    link A-1
waivers waivers
  setting weighting-total · M1, until 2027-07-31
settings settings
  group Frameworks · 1
    link mini@1
  group Rules · 1
    setting weighting-total · hint
unknown x · kind missing or not known
`,
    );
  });

  it('selects the words that name things', () => {
    checkSymbolSelections(`
kind: module
id: M1
#   ^^ M1
outcomes:
#^^^^^^^ Outcomes
  - statement: Listen.
    id: "LO1"
#       ^^^^^ LO1
    addresses: [COM-01]
#               ^^^^^^ COM-01
`);
  });

  it('keeps its shape where an alias or a merge key repeats something', () => {
    checkSymbols(
      `
kind: module
id: M1
outcomes: &all
  - &one {id: LO1, addresses: &links [COM-01]}
  - {id: LO2, addresses: *links}
  - {<<: *one, statement: Again}
  - *one
---
kind: module
id: M2
`,
      `
module M1 · module
  group Outcomes · 4
    outcome LO1
      link COM-01
    outcome LO2
      link COM-01
    outcome LO1 · Again
      link COM-01
    outcome LO1
      link COM-01
module M2 · module
`,
    );
  });

  it('of half-typed text shows what is there', () => {
    checkSymbols(
      `
kind: module
id: M1
outcomes:
  - id: LO1
    addresses: {COM-01: maste
  - id: 
`,
      `
module M1 · module
  group Outcomes · 2
    outcome LO1
      link COM-01 · maste
    outcome ?
`,
    );
    checkSymbols('', '');
    checkSymbols('- just\n- a list', '');
  });
});
