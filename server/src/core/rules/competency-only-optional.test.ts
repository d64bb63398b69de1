// Edge cases of competency-only-optional; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

const workspace = `
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
modules: [M1]
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
`;
const routes = '\npathways: [{id: a}, {id: b}, {id: c}]';

describe('competency-only-optional', () => {
  it('does not mind an option beside a core module', () => {
    checkNone(
      `${workspace.replace('[M1]', '[M1, {module: M2, choice: optional}]')}#- m2.module.yaml
kind: module
id: M2
title: An option
outcomes: [{id: LO1, statement: Listen., addresses: [COM-01]}]
`,
      'competency-only-optional',
    );
  });

  it('does not mind an option on every pathway beside a core module for all', () => {
    const modules = '[M1, {module: M2, choice: optional, pathways: [a]}]';
    checkNone(workspace.replace('[M1]', modules) + routes, 'competency-only-optional');
  });

  it('names every pathway that is left out', () => {
    checkDiagnostics(
      workspace.replace(
        'modules: [M1]',
        `#            ^^^^^^ warning competency-only-optional: "COM-01" (Listening) is addressed by no core module on the pathways "b" and "c" (elsewhere by M1 LO1), so learners there can miss it; address it in a core module that they take, or waive it with a reason
modules: [{module: M1, pathways: [a]}]${routes}`,
      ),
      'competency-only-optional',
    );
  });

  it('says nothing of an item that is not addressed, not asked for or set aside', () => {
    const optional = workspace.replace('[M1]', '[{module: M1, choice: optional}]');
    checkNone(optional.replace('addresses: [COM-01]', 'addresses: []'), 'competency-only-optional');
    checkNone(optional.replace('type: component', 'type: theme'), 'competency-only-optional');
    const overlay = `#- local.overlay.yaml
kind: overlay
id: local
title: Local
base: mini@1
narrow: [{item: COM-01, status: not-applicable, rationale: Elsewhere}]
`;
    checkNone(optional.replace('modules:', 'overlays: [local]\nmodules:') + overlay, 'competency-only-optional');
  });
});
