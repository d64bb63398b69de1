// Fixes and edge cases of competency-not-covered; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

const framework = `
#- f.framework.yaml
kind: framework
id: mini
version: "1"
items:
  - {id: X-1, label: One}
  - {id: X-2, label: Two, statement: "Do the second thing, at once."}
`;
const programme = `
#- p.programme.yaml
kind: programme
id: P1
frameworks: [mini$0@1]
modules: [M1]
`.trim();

describe('competency-not-covered', () => {
  it('adds an outcome in block style, whatever the line ends', () => {
    checkFix(
      `${framework}${programme}
#- m.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: LO1
    addresses: [X-1]
`,
      'Add outcome LO2 for X-2 to M1',
      `
#- m.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: LO1
    addresses: [X-1]
  - id: LO2
    statement: Do the second thing, at once.
    addresses:
      X-2: introduced
`,
    );
  });

  it('adds an outcome in brackets', () => {
    checkFix(
      `${framework}${programme}
#- m.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, addresses: [X-1]}]
`,
      'Add outcome LO2 for X-2 to M1',
      `
#- m.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, addresses: [X-1]}, {id: LO2, statement: "Do the second thing, at once.", addresses: {X-2: introduced}}]
`,
    );
  });

  it('offers core modules alone', () => {
    checkFixTitles(
      `${framework}${programme.replace('[M1]', '[M1, {module: M2, choice: optional}, NOBODY]')}
#- m.curriculum.yaml
kind: module
id: M1
outcomes: [{id: LO1, addresses: [X-1]}]
---
kind: module
id: M2
`,
      ['Add outcome LO2 for X-2 to M1'],
      'competency-not-covered',
    );
  });

  it('speaks at the settings where there is no programme', () => {
    checkDiagnostics(
      `${framework.trim()}
#- care-curriculum.yaml
kind: settings
frameworks: [mini@1]
#            ^^^^^^ warning competency-not-covered: no outcome addresses "X-2" (Two), which the framework asks for; add one to a module, or waive it with a reason
#- m.module.yaml
kind: module
id: M1
outcomes: [{id: LO1, addresses: [X-1]}]
`,
      'competency-not-covered',
    );
  });

  it('asks nothing of a retired programme, nor where the policy asks for nothing', () => {
    const module = '#- m.module.yaml\nkind: module\nid: M1\n';
    checkNone(`${framework}${programme.replace('$0', '')}\nstatus: retired\n${module}`, 'competency-not-covered');
    checkNone(
      `${framework}${programme.replace('$0', '')}\n#- care-curriculum.yaml\nkind: settings\npolicy: {require: none}\n${module}`,
      'competency-not-covered',
    );
  });
});
