// Edge cases of theme-not-covered; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

const framework = `
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
`;

const programme = `#- p1.programme.yaml
kind: programme
id: P1
title: A programme
frameworks: [mini@1]
modules: [M1]
`;

const module = (addresses: string): string => `#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: ${addresses}}]
`;

describe('theme-not-covered', () => {
  it('is silent about an area of which nothing that is asked for is addressed, whatever else is', () => {
    checkNone(framework + programme + module('[COM-T1]'), 'theme-not-covered');
    checkNone(framework + programme + module('[]'), 'theme-not-covered');
  });

  it('names the area statement alone where all themes are addressed', () => {
    checkDiagnostics(
      framework +
        programme.replace(
          'modules:',
          `#            ^^^^^^ information theme-not-covered: no outcome addresses the statement of the area "COM" (Communication) itself; covering other items never covers it, so link it where an outcome works on it
modules:`,
        ) +
        module('[COM-01, COM-T1]'),
      'theme-not-covered',
    );
  });

  it('does not take an area without a statement for one that has to be addressed', () => {
    const bare = framework.replace('    statement: Build rapport.\n', '');
    checkNone(bare + programme + module('[COM-01, COM-T1]'), 'theme-not-covered');
  });

  it('asks for no statement of items that hold others without being areas', () => {
    const platforms = framework.replace('type: area', 'type: platform');
    checkNone(platforms + programme + module('[COM-01, COM-T1]'), 'theme-not-covered');
  });

  it('asks for nothing under "none", and leaves themes under "all" to competency-not-covered', () => {
    for (const require of ['none', 'all']) {
      const settings = `#- care-curriculum.yaml\nkind: settings\npolicy: {require: ${require}}\n`;
      checkNone(framework + programme + settings + module('[COM-01]'), 'theme-not-covered');
    }
  });

  it('asks for no theme that is retired, set aside with a reason, or added by an overlay', () => {
    const retired = framework.replace('label: Timely}', 'label: Timely, status: retired}');
    checkNone(retired + programme + module('[COM-01, COM]'), 'theme-not-covered');
    const overlay = `#- local.overlay.yaml
kind: overlay
id: local
title: Local
base: mini@1
narrow: [{item: COM-T1, status: not-applicable, rationale: Elsewhere}]
add: [{id: LOC-T1, refines: COM-T1, type: theme, label: Local}]
`;
    const overlaid = programme.replace('modules:', 'overlays: [local]\nmodules:');
    checkNone(framework + overlaid + overlay + module('[COM-01, COM]'), 'theme-not-covered');
  });

  it('finds a theme that belongs to no area', () => {
    checkDiagnostics(
      `
#- mini.framework.yaml
kind: framework
id: mini
version: "1"
title: Mini
items:
  - {id: T1, type: theme, label: Respect}
#        ^^ information theme-not-covered: no outcome addresses the theme "T1" (Respect); covering other items never covers it, so link it where an outcome works on it
  - {id: C1, type: component, label: Listening}
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Listen., addresses: [C1]}]
`,
      'theme-not-covered',
    );
  });

  it('says nothing for a retired programme', () => {
    checkNone(
      framework + programme.replace('modules:', 'status: retired\nmodules:') + module('[COM-01]'),
      'theme-not-covered',
    );
  });
});
