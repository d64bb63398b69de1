// Edge cases of induction-core; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

/** A programme with this purpose, and a module whose outcome addresses that. */
const workspace = (purpose: string, addresses: string, overlay = ''): string => `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Communication
    items:
      - {id: COM-T1, type: theme, label: Timely}
      - {id: COM-01, type: component, label: Listening}
  - {id: REL, type: area, label: Relationships}
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
${purpose}frameworks: [mini@1]
${overlay === '' ? '' : 'overlays: [local]\n'}modules: [M1]
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: ${addresses}}]
${overlay}`;
const induction = 'purpose: induction\n';

describe('induction-core', () => {
  it('is content with a theme of one area and the statement of another', () => {
    checkNone(workspace(induction, '[COM-T1, REL]'), 'induction-core');
  });

  it('speaks of an area without items too', () => {
    checkDiagnostics(
      workspace(
        `${induction}#        ^^^^^^^^^ warning induction-core: "P1" is an induction, the core that everybody gets, and touches nothing of the area "REL" (Relationships) of "mini@1"; address the area itself or one of its items\n`,
        '[COM-01]',
      ),
      'induction-core',
    );
  });

  it('asks nothing of an award, of a programme that says no purpose, and of a retired one', () => {
    checkNone(workspace('purpose: award\n', '[]'), 'induction-core');
    checkNone(workspace('', '[]'), 'induction-core');
    checkNone(workspace(`${induction}status: retired\n`, '[]'), 'induction-core');
  });

  it('leaves out an area of which an overlay sets every item aside', () => {
    const overlay =
      '#- local.overlay.yaml\nkind: overlay\nid: local\ntitle: Local\nbase: mini@1\nnarrow:\n  - {item: COM-T1, rationale: Elsewhere}\n  - {item: COM-01, rationale: Elsewhere}\n';
    checkNone(workspace(induction, '[REL]', overlay), 'induction-core');
  });
});
