// A small programme with a framework, an overlay and modules, for fixtures that add one file to it.
import { checkCompletionEdit } from './check-completion';

/** A framework, an overlay, a role, a programme with its second module, and a module of no programme. */
export const smallWorkspace = `#- f.framework.yaml
kind: framework
id: mini
prefix: mini
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Communication
    items:
      - {id: COM-01, type: component, label: Listening, statement: Hear people out so that they feel respected.}
      - {id: COM-02, type: component, label: Options, statement: Set out the options.}
      - {id: COM-03, type: component, label: Plain words, statement: Explain plainly.}
      - {id: "7.10", type: component, label: Goals, status: retired}
#- l.overlay.yaml
kind: overlay
id: local
title: Local teams
base: mini@1
add: [{id: L-1, refines: COM-03, label: On the ward}]
narrow: [{item: COM-02, status: not-applicable, rationale: Elsewhere}]
#- r.role.yaml
kind: role
id: coordinator
title: Coordinator
#- p.programme.yaml
kind: programme
id: P1
title: One
frameworks: [mini@1]
overlays: [local]
roles: [coordinator]
progression: [basic, advanced]
outcomes: [{id: PO1, statement: Lead a team.}, {id: PO2, statement: Listen.}]
pathways: [{id: north, title: North}]
modules: [M1, M2]
#- m2.module.yaml
kind: module
id: M2
title: Two
outcomes: [{id: LO1, statement: x, addresses: [COM-01]}]
activities: [{id: A1, type: seminar, title: t, supports: [LO1], professions: [nursing, social work]}]
#- m3.module.yaml
kind: module
id: M3
title: Three
`;

/** The workspace, and the beginning of the programme's first module. */
export const firstModule = `${smallWorkspace}#- m1.module.yaml\nkind: module\nid: M1\ntitle: Mine\n`;

/** A module of the programme with these lines in its only outcome. */
export const outcome = (lines: string): string => `${firstModule}outcomes:\n  - id: LO1\n    ${lines}`;

/** Expects the edit of that outcome. */
export function checkOutcomeEdit(before: string, label: string, after: string): void {
  const [, written = ''] = outcome(after).split('#- m1.module.yaml');
  checkCompletionEdit(outcome(before), label, `#- m1.module.yaml${written}`);
}
