// Fixes and edge cases of duplicate-key; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';

describe('duplicate-key', () => {
  it('removes the later entry with its lines', () => {
    checkFix(
      `
kind: module
id: CC701
title: Working with people # the title
level: 7
ti$0tle: >-
  Working with people
  and teams

credits: 20
`,
      'Remove the second "title"',
      `
kind: module
id: CC701
title: Working with people # the title
level: 7

credits: 20
`,
    );
  });

  it('removes the later entry with all that lies below it, in a file with Windows line ends', () => {
    checkFix(
      `
#- cc701.module.yaml crlf
kind: module
id: CC701
title: Working with people
hours: {scheduled: 10}
ho$0urs:
  scheduled: 36
  independent: 164
credits: 20
`,
      'Remove the second "hours"',
      `
#- cc701.module.yaml crlf
kind: module
id: CC701
title: Working with people
hours: {scheduled: 10}
credits: 20
`,
    );
  });

  it('removes the later entry between brackets with its comma', () => {
    checkFix(
      `
kind: role
id: care-coordinator
title: Care coordinator
expects: {COM-01: mastered, COM-02: reinforced, CO$0M-01: introduced, COM-03: mastered}
`,
      'Remove the second "COM-01"',
      `
kind: role
id: care-coordinator
title: Care coordinator
expects: {COM-01: mastered, COM-02: reinforced, COM-03: mastered}
`,
    );
  });

  it('removes a later entry that has no value', () => {
    checkFix(
      `
kind: module
id: CC701
title: Working with people
ti$0tle:
level: 7
`,
      'Remove the second "title"',
      `
kind: module
id: CC701
title: Working with people
level: 7
`,
    );
  });

  it('tells keys apart as they are written', () => {
    checkNone(
      `
kind: overlay
id: local
title: Local
base: hee-coordinated-care@2016.1
relabel: {2.1: One, 2.10: Ten, "02.1": Another}
`,
      'duplicate-key',
    );
  });

  it('lets a key of its own win over one that is merged in', () => {
    checkNone(
      `
kind: module
id: CC701
title: Working with people
activities:
  - &first {id: A1, title: Seminar, type: seminar, hours: 2}
  - {<<: *first, id: A2, hours: 3}
`,
      'duplicate-key',
    );
  });

  it('finds a key that stands a third time, and finds it once where an alias repeats the mapping', () => {
    checkDiagnostics(
      `
kind: module
id: CC701
title: Working with people
outcomes:
  - &x {id: LO1, statement: Listen., id: LO2, id: LO3}
#                                    ^^ error duplicate-key: the key "id" stands here again, and only the first one is read, so this value is lost; keep one of the two
#                                             ^^ error duplicate-key: the key "id" stands here again, and only the first one is read, so this value is lost; keep one of the two
  - *x
`,
      'duplicate-key',
    );
  });
});
