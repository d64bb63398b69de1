// Folds of mappings, lists, comments and documents.
import { checkFolds } from '../../../test/check-navigation';

describe('folding', () => {
  it('folds entries and items over several lines', () => {
    checkFolds(
      `
# One comment stands alone.
kind: module
id: M1
outcomes:
  - id: LO1
    statement: Listen
      to people.
    addresses: {COM-01: mastered}
  - {id: LO2}

activities: []
`,
      `
4-9 outcomes:
5-8 - id: LO1
6-7 statement: Listen
`,
    );
  });

  it('folds flow collections, block scalars and comments in CRLF text', () => {
    checkFolds(
      `
#- m.module.yaml crlf
# A comment
  # over two lines
kind: module
id: 🙂
outcomes: [
  {id: LO1},
  {id: LO2}
]
description: |
  First line.

  Last line.

hours:
  scheduled: 3
`,
      `
1-2 (comment) # A comment
5-8 outcomes: [
9-12 description: |
14-15 hours:
`,
    );
  });

  it('folds each of several documents', () => {
    checkFolds(
      `
kind: module
id: M1
---
kind: module
id: M2
prerequisites:
  - M1
`,
      `
1-2 kind: module
4-7 kind: module
6-7 prerequisites:
`,
    );
  });

  it('leaves to an alias what stands elsewhere', () => {
    checkFolds(
      `
kind: module
id: M1
one: &one
  a: b
two: *one
`,
      '3-4 one: &one',
    );
  });

  it('folds what is there in half-typed text', () => {
    checkFolds('kind: module\noutcomes:\n  - id: LO1\n    addresses: {COM-01: mas', '2-4 outcomes:\n3-4 - id: LO1');
    checkFolds('', '');
  });
});
