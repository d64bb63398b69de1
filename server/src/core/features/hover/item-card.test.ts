// Hovers of framework items: coverage, overlays, crosswalks.
import { checkHover, checkPlainHover } from '../../../../test/check-hover';
import { cursorAt, moduleText, programmeText } from '../../../../test/small-workspace';

describe('hover', () => {
  it('of an item shows its statement, where and how far it is covered, what overlays changed and what lies near', () => {
    checkHover(
      cursorAt(moduleText, 'C-1'),
      `
[C-1]
**C-1** Listening

Listen \\*actively\\*.

- P1: assured in M1 LO1 (introduced), M1 LO2 (mastered)
- Component of: COM Communication
- Framework: mini@1
- Source: A report, 2016; section "Chapter 1"
- In the framework: called "Active listening"; the label here is given by The North
- See also: C-2 Options
`,
    );
  });

  it('of an item names the rung that is missing', () => {
    const fixture = cursorAt(moduleText, 'C-1').replace('#- m.module.yaml', '#- m.module.yaml crlf');
    const missing = (changed: string) => `
[C-1]
**C-1** Listening

Listen \\*actively\\*.

- P1: ${changed}
- Component of: COM Communication
- Framework: mini@1
- Source: A report, 2016; section "Chapter 1"
- In the framework: called "Active listening"; the label here is given by The North
- See also: C-2 Options
`;
    const both = 'M1 LO1 (introduced), M1 LO2 (mastered)';
    checkHover(
      fixture.replace(/ {2}- \{id: AS1.*\n/, ''),
      missing(`assessed in ${both}; not assured because every assessment is formative`),
    );
    checkHover(
      fixture.replace(/assessments:[^#]*/, ''),
      missing(`taught in ${both}; not assessed because no assessment tests it`),
    );
    checkHover(
      fixture.replace(/activities:[^#]*/, ''),
      missing(`declared in ${both}; not taught because no activity supports it`),
    );
    checkHover(
      fixture.replace('- M1\n', '- {module: M1, choice: optional}\n'),
      missing(
        `assessed in ${both}; not assured because no summative assessment in a core module tests it on every pathway`,
      ),
    );
  });

  it('of an item that an overlay takes out gives the reason', () => {
    checkHover(
      cursorAt(moduleText, 'C-3'),
      `
[C-3]
**C-3** Culture

Heed culture.

- P1: not applicable, overlay local: Taught elsewhere
- Component of: COM Communication
- Framework: mini@1
- Source: A report, 2016; section "Chapter 1"
`,
    );
  });

  it('of an item of an overlay says what it refines, and the refined item says by what', () => {
    checkHover(
      cursorAt(programmeText, 'B-1'),
      `
[B-1]
**B-1** Local options

Explain local options.

- P1: not covered, nor asked for
- Component of: COM Communication
- Framework: mini@1
- Added by: The North, refining C-2 of M 1
- Refines: C-2 Options
`,
    );
    checkHover(
      cursorAt(moduleText, 'C-2'),
      `
[C-2]
**C-2** Options

Explain options.

- P1: assured in M1 LO1 (mastered)
- Component of: COM Communication
- Framework: mini@1
- Source: A report, 2016; section "Chapter 1"
- Notes: The list breaks off.
- Refined by: B-1 Local options
`,
    );
  });

  it('of an item leads through every layer, and says whose label and wording it has', () => {
    const fixture = `
#- all.curriculum.yaml
kind: framework
id: mini
prefix: m
version: "1"
items: [{id: C-1, label: Sharing, statement: Share the record.}]
---
kind: overlay
id: region
title: A region
region: The North
base: mini@1
add: [{id: N-1, refines: C-1, label: Sharing at discharge, statement: Share on the day., source: {document: Agreement, section: Records}, notes: From April.}]
relabel: {"m:C-1": Sharing with all}
wording: {C-1: Share the record with everybody.}
---
kind: overlay
id: employer
title: An employer
employer: Hill Trust
base: mini@1
over: region
add: [{id: H-1, refines: N-1, label: Sharing in the app}]
relabel: {N-1: At discharge}
---
kind: programme
id: P1
frameworks: [mini@1]
overlays: [employer]
modules: [M1]
---
kind: module
id: M1
outcomes: [{id: LO1, addresses: [H-1, N-1, C-1]}]
`;
    const at = (id: string): string => fixture.replace(new RegExp(`(addresses:.*)\\b${id}`), `$1$0${id}`);
    checkHover(
      at('H-1'),
      `
[H-1]
**H-1** Sharing in the app

- P1: declared in M1 LO1; not taught because no activity supports it
- Framework: mini@1
- Added by: Hill Trust, refining N-1 of The North, refining C-1 of M 1
- Refines: N-1 At discharge
`,
    );
    checkHover(
      at('N-1'),
      `
[N-1]
**N-1** At discharge

Share on the day.

- P1: declared in M1 LO1; not taught because no activity supports it
- Framework: mini@1
- Source: Agreement; section "Records"
- Notes: From April.
- Added by: The North, refining C-1 of M 1
- Refines: C-1 Sharing with all
- Refined by: H-1 Sharing in the app
`,
    );
    checkHover(
      at('C-1'),
      `
[C-1]
**C-1** Sharing with all

Share the record with everybody.

- P1: declared in M1 LO1; not taught because no activity supports it
- Framework: mini@1
- In the framework: called "Sharing"; the label here is given by The North
- Wording: by The North; the framework has "Share the record."
- Refined by: N-1 At discharge
`,
    );
  });

  it('of an item shows equivalents of other frameworks and what they derive, marked as such', () => {
    checkHover(
      `
kind: framework
id: one
version: "1"
items: [{id: X-1, label: Ex}]
---
kind: framework
id: two
version: "1"
items: [{id: Y-1, label: Why}]
---
kind: crosswalk
id: cross
from: one@1
to: two@1
links: [{from: X-1, to: Y-1, match: close, strength: partial}]
---
kind: programme
id: P1
frameworks: [one@1, two@1]
modules: [M1]
---
kind: module
id: M1
outcomes:
  - {id: LO1, addresses: [X-1]}
  - {id: LO2, addresses: [$0Y-1]}
`,
      `
[Y-1]
**Y-1** Why

- P1: declared in M1 LO2; not taught because no activity supports it
- Derived: declared through X-1 (close, in part)
- Framework: two@1
- In one: X-1 Ex (close, in part)
`,
    );
  });

  it('of an item says where a framework in use has no counterpart, and nothing of one that nobody uses', () => {
    const fixture = (frameworks: string): string => `
#- p.programme.yaml
kind: programme
id: P1
title: P
frameworks: [${frameworks}]
modules: [M1]
#- m.module.yaml
kind: module
id: M1
title: M
outcomes: [{id: LO1, statement: Learn., addresses: [LRN-$010]}]
`;
    const card = `
[LRN-10]
**LRN-10** Self-development

Show an interest in suitable learning activities, and pursue those that meet needs for learning and self-development.

- P1: declared in M1 LO1; not taught because no activity supports it
- Component of: LRN Continuous learning
- Framework: hee-coordinated-care@2016.1
- Source: Coordinated Care: Our Forward View, Health Education England, West Midlands, 2016; section "Continuous Learning, second list"
- Notes: The source's "Show interest and pursue" leaves open what the interest is in. It writes "fulfill" (US spelling).
- See also: LRN-04 Continuing professional development
`;
    checkHover(fixture('hee-coordinated-care@2016.1'), card);
    checkHover(
      fixture('hee-coordinated-care@2016.1, sfc-care-coordination-functions@2016.1'),
      `${card}- In sfc-care-coordination-functions: no counterpart, which is a gap between the two models\n`,
    );
  });

  it('of an item works without any programme, in half-typed text', () => {
    checkHover(
      `
kind: module
id: M1
outcomes:
  - id: LO1
    addresses: {REL-03$0: introduced, 
`,
      `
[REL-03]
**REL-03** Listening to opinions

Hear the opinions that others hold.

- This workspace: declared in M1 LO1 (introduced); not taught because no activity supports it
- Component of: REL Relationships
- Framework: hee-coordinated-care@2016.1
- Source: Coordinated Care: Our Forward View, Health Education England, West Midlands, 2016; section "Relationships, Key components"
- Notes: The source says no more than "Listen to opinions"; whose opinions is not said.
- See also: COM-01 Active listening
`,
    );
  });

  it('in plain text says the same without marks', () => {
    checkPlainHover(
      cursorAt(moduleText, 'C-1', 1),
      `
[m:C-1]
C-1  Listening

Listen *actively*.

- P1: assured in M1 LO1 (introduced), M1 LO2 (mastered)
- Component of: COM Communication
- Framework: mini@1
- Source: A report, 2016; section "Chapter 1"
- In the framework: called "Active listening"; the label here is given by The North
- See also: C-2 Options
`,
    );
    checkPlainHover(
      'kind: module\nid: M1\ncred$0its: 20',
      `
[credits]
credits  key

The credits the module carries, each standing for about ten hours of learning; leave it out for units without credit.

  credits: 20
`,
    );
  });
});
