// Edge cases of level-order; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

/** A programme with these lines, and two modules that take COM-01 to these levels. */
const workspace = (lines: string, first = 'mastered', second = 'introduced'): string => `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items: [{id: COM-01, type: component, label: Listening}]
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [mini@1]
${lines}
#- all.curriculum.yaml
kind: module
id: M1
title: First
outcomes: [{id: LO1, statement: Listen., addresses: {COM-01: ${first}}}]
---
kind: module
id: M2
title: Second
outcomes: [{id: LO1, statement: Listen., addresses: {COM-01: ${second}}}]
`;

describe('level-order', () => {
  it('accepts all levels within one stage, and any order of the lines', () => {
    checkNone(workspace('modules: [M1, M2]'), 'level-order');
    checkNone(workspace('modules: [{module: M1, stage: 2}, M2]'), 'level-order');
  });

  it('accepts an item that is introduced nowhere, and a level that falls', () => {
    checkNone(workspace('modules: [M1, {module: M2, stage: 2}]', 'mastered', 'reinforced'), 'level-order');
  });

  it('accepts a second introduction after the first', () => {
    checkNone(
      `${workspace('modules: [{module: M3}, {module: M1, stage: 2}, {module: M2, stage: 3}]')}---
kind: module
id: M3
title: Third
outcomes: [{id: LO1, statement: Listen., addresses: {COM-01: introduced}}]
`,
      'level-order',
    );
  });

  it("goes by the programme's own progression", () => {
    const modules = 'modules: [M1, {module: M2, stage: 2}]';
    checkNone(workspace(`progression: [aware, able]\n${modules}`), 'level-order');
    checkDiagnostics(
      workspace(
        `progression: [aware, able]
modules: [M1, {module: M2, stage: 2}]
#         ^^ warning level-order: "COM-01" (Listening) is able at stage 1 (M1 LO1), before it is aware at stage 2 (M2 LO1); change the stages or correct the levels`,
        'able',
        'aware',
      ),
      'level-order',
    );
  });

  it('does not compare modules of different pathways', () => {
    const routes = 'pathways: [{id: a}, {id: b}]';
    checkNone(
      workspace(`modules: [{module: M1, pathways: [a]}, {module: M2, stage: 2, pathways: [b]}]\n${routes}`),
      'level-order',
    );
  });

  it('finds the fault of one pathway even where another is in order', () => {
    checkDiagnostics(
      `${workspace(
        `modules:
  - {module: M3, pathways: [b]}
  - {module: M1}
#            ^^ warning level-order: "COM-01" (Listening) is mastered at stage 1 (M1 LO1), before it is introduced at stage 2 (M2 LO1); change the stages or correct the levels
  - {module: M2, stage: 2, choice: optional, pathways: [a]}
pathways: [{id: a}, {id: b}]`,
      )}---
kind: module
id: M3
title: Third
outcomes: [{id: LO1, statement: Listen., addresses: {COM-01: introduced}}]
`,
      'level-order',
    );
  });

  it('sees the level that is reached through a local item, and reports it once', () => {
    checkDiagnostics(
      `${workspace(
        `overlays: [local]
modules: [M1, {module: M2, stage: 2}]
#         ^^ warning level-order: "COM-01" (Listening) is mastered at stage 1 (M1 LO1), before it is introduced at stage 2 (M2 LO1); change the stages or correct the levels`,
      ).replaceAll('addresses: {COM-01:', 'addresses: {BC-1:')}---
kind: overlay
id: local
title: Local
base: mini@1
add: [{id: BC-1, refines: COM-01, label: Here}]
`,
      'level-order',
    );
  });

  it('knows no stages without a programme', () => {
    const [framework = '', , modules = ''] = workspace('').split(/(?=#- )/);
    checkNone(framework + modules, 'level-order');
  });
});
