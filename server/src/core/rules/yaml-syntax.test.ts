// Fixes and edge cases of yaml-syntax; its page and the tests of parsing hold the causes one by one.
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';

describe('yaml-syntax', () => {
  it('puts a text with a colon in quotes, whatever the line ends', () => {
    checkFix(
      '#- m1.module.yaml crlf\nkind: module\ntitle: Care: $0together\nid: M1\n',
      'Put the value in quotes',
      '#- m1.module.yaml crlf\nkind: module\ntitle: "Care: together"\nid: M1\n',
    );
  });

  it('closes a bracket', () => {
    checkFix(
      'kind: module\nid: M1\nprerequisites: [A, $0B\nlevel: 7\n',
      'Add the missing ]',
      'kind: module\nid: M1\nprerequisites: [A, B]\nlevel: 7\n',
    );
  });

  it('keeps the findings of other rules out of the broken lines, and lets them speak of the rest', () => {
    checkDiagnostics(
      `
kind: module
id: M1
titel: A module
#^^^^ warning unknown-property: the key "titel" is not known here, so its value is not used; did you mean "title"?
prerequisites: [A, B
#              ^^^^^ error yaml-syntax: the bracket [ that opens here is never closed; add ] behind the last item
credit: 20
#^^^^^ warning unknown-property: the key "credit" is not known here, so its value is not used; did you mean "credits"?
`,
      'yaml-syntax',
      'unknown-property',
    );
  });

  it('accepts anchors, merge keys, comments, several documents and an empty file', () => {
    checkNone('', 'yaml-syntax');
    checkNone(
      `
# a comment
kind: module
id: M1
activities:
  - &a {id: A1, professions: [nursing, social work]}
  - {<<: *a, id: A2}
---
kind: module
id: M2
outcomes:
  - id: LO1
    statement: >-
      Listen: then speak.
`,
      'yaml-syntax',
    );
  });
});
