// Fixes and edge cases of unknown-property; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';

describe('unknown-property', () => {
  it('changes an American key in block style, whatever the line ends', () => {
    checkFix(
      `
#- m1.module.yaml crlf
kind: module
id: M1
learning_$0outcomes:
  - id: LO1
`,
      'Change to "outcomes"',
      `
#- m1.module.yaml crlf
kind: module
id: M1
outcomes:
  - id: LO1
`,
    );
  });

  it('changes a mistyped key in brackets', () => {
    checkFix(
      'kind: module\nid: M1\nassessments: [{id: AS1, weight$0ng: 60}]\n',
      'Change to "weighting"',
      'kind: module\nid: M1\nassessments: [{id: AS1, weighting: 60}]\n',
    );
  });

  it('names the keys of the place where none is near', () => {
    checkDiagnostics(
      `
kind: waivers
zzzzzz: 1
#^^^^^ warning unknown-property: the key "zzzzzz" is not known here, so its value is not used; the keys here are kind and waivers
`,
      'unknown-property',
    );
  });

  it('leaves alone the keys of maps from items to levels or texts', () => {
    checkNone(
      `
kind: module
id: M1
outcomes: [{id: LO1, addresses: {COM-01: introduced, anything: mastered}}]
---
kind: overlay
id: O1
relabel: {COM-06: Culture}
---
kind: settings
rules: {some-rule: hint}
`,
      'unknown-property',
    );
  });
});
