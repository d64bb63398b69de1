// Edge cases of role-expectation-unmet; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

/** A programme for a role that expects this, and a module whose outcome addresses that. */
const workspace = (expects: string, addresses: string, announced = '', lines = ''): string => `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items:
  - id: COM
    type: area
    label: Communication
    statement: Build rapport.
    items:
      - {id: COM-T1, type: theme, label: Timely}
      - {id: COM-01, type: component, label: Listening}
      - {id: COM-02, type: component, label: Options}
#- r1.role.yaml
kind: role
id: R1
title: A role
expects: ${expects}
#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [mini@1]
roles: [R1]
${announced}${lines}modules: [M1]
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: ${addresses}}]
`;
const announced = (message: string): string => `#       ^^ warning role-expectation-unmet: ${message}\n`;

describe('role-expectation-unmet', () => {
  it('accepts a higher level than expected', () => {
    checkNone(workspace('{COM-01: introduced}', '{COM-01: mastered}'), 'role-expectation-unmet');
  });

  it('tells an item that nobody addresses from one that is addressed without a level', () => {
    checkDiagnostics(
      workspace(
        '{COM-01: introduced}',
        '[COM-02]',
        announced(
          'the role "R1" expects "COM-01" (Listening) at "introduced", and no outcome addresses it; add one to a module',
        ),
      ),
      'role-expectation-unmet',
    );
    checkDiagnostics(
      workspace(
        '{COM-01: introduced}',
        '[COM-01]',
        announced(
          'the role "R1" expects "COM-01" (Listening) at "introduced", and the outcomes that address it claim no level (M1 LO1); say the level that they reach',
        ),
      ),
      'role-expectation-unmet',
    );
  });

  it('judges the components of an area one by one where some are addressed, and no themes', () => {
    checkDiagnostics(
      workspace(
        '{COM: introduced}',
        '{COM-01: introduced}',
        announced(
          'the role "R1" expects "COM-02" (Options) at "introduced", and no outcome addresses it; add one to a module',
        ),
      ),
      'role-expectation-unmet',
    );
  });

  it('expects the components of an area whatever the policy asks for', () => {
    checkDiagnostics(
      `${workspace(
        '{COM: introduced}',
        '[]',
        announced(
          'the role "R1" expects the area "COM" (Communication) at "introduced", and no outcome addresses any of its 2 items (COM-01 and COM-02); add outcomes for them',
        ),
      )}#- care-curriculum.yaml
kind: settings
policy: {require: none}
`,
      'role-expectation-unmet',
    );
  });

  it('does not expect what an overlay of the programme sets aside with a reason', () => {
    const overlay = `#- local.overlay.yaml
kind: overlay
id: local
title: Local
base: mini@1
narrow: [{item: COM-02, status: not-applicable, rationale: Elsewhere}]
`;
    for (const expects of ['{COM: introduced}', '{COM-02: introduced}'])
      checkNone(
        workspace(expects, '{COM-01: introduced}', '', 'overlays: [local]\n') + overlay,
        'role-expectation-unmet',
      );
  });

  it("goes by the programme's progression, and leaves levels that it does not know to other rules", () => {
    checkNone(
      workspace('{COM-01: mastered}', '{COM-01: able}', '', 'progression: [aware, able]\n'),
      'role-expectation-unmet',
    );
    checkDiagnostics(
      workspace(
        '{COM-01: able}',
        '{COM-01: aware}',
        announced(
          'the role "R1" expects "COM-01" (Listening) at "able", and the best that is reached is "aware" (M1 LO1); take it further in a later module, or correct the level',
        ),
        'progression: [aware, able]\n',
      ),
      'role-expectation-unmet',
    );
  });

  it('says nothing of a role that is not there, of an unknown item, and for a retired programme', () => {
    checkNone(workspace('{COM-01: mastered}', '[]').replace('roles: [R1]', 'roles: [R9]'), 'role-expectation-unmet');
    checkNone(workspace('{COM-99: mastered}', '[]'), 'role-expectation-unmet');
    checkNone(workspace('{COM-01: mastered}', '[]', '', 'status: retired\n'), 'role-expectation-unmet');
  });
});
