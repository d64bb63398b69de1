// Edge cases of programme-outcome-unsupported; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

const programme = `
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
outcomes: [{id: PO1, statement: Plan care.}]
modules: [{module: M1, choice: optional}, M7]
`;
const module = (supports: string, id = 'M1'): string => `#- ${id.toLowerCase()}.module.yaml
kind: module
id: ${id}
title: A module
outcomes: [{id: LO1, statement: Negotiate., supports: ${supports}}]
`;

describe('programme-outcome-unsupported', () => {
  it('accepts support from an optional module', () => {
    checkNone(programme + module('[PO1]'), 'programme-outcome-unsupported');
  });

  it('does not count modules outside the programme', () => {
    checkDiagnostics(
      programme.replace(
        'modules:',
        `#               ^^^ warning programme-outcome-unsupported: no module outcome supports "PO1", so the programme promises it and nothing works towards it; name it under "supports" of the outcomes that lead to it, or add one that does
modules:`,
      ) +
        module('[]') +
        module('[PO1]', 'M9'),
      'programme-outcome-unsupported',
    );
  });

  it('says nothing before any module is there, and of a retired programme', () => {
    checkNone(programme, 'programme-outcome-unsupported');
    checkNone(
      programme.replace('modules:', 'status: retired\nmodules:') + module('[]'),
      'programme-outcome-unsupported',
    );
  });
});
