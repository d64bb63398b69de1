// Fixes and edge cases of text-cut-short; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';

const rule = 'text-cut-short';
const title = 'Put the whole text in quotes';
const head = 'kind: module\nid: M1\ntitle: A module\nlevel: 5\ncredits: 20\n';

/** The text with the cursor, and what the fix gives. */
const mended: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'a comma in a text between braces',
    `${head}outcomes:\n  - {id: LO1, statement: Plan,$0 deliver and review care., supports: [PO1]}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Plan, deliver and review care.", supports: [PO1]}\n`,
  ],
  [
    'several commas, over two lines',
    `${head}outcomes:\n  - {id: LO1, statement: Plan,$0 deliver,\n     and review}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Plan, deliver, and review"}\n`,
  ],
  [
    'a comma before one word in the middle',
    `${head}outcomes:\n  - {statement: Plan,$0 review, id: LO1}\n`,
    `${head}outcomes:\n  - {statement: "Plan, review", id: LO1}\n`,
  ],
  [
    'a comma before one word at the end',
    `${head}outcomes:\n  - {id: LO1, statement: Plan care,$0 review}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Plan care, review"}\n`,
  ],
  [
    'a comma before one word, over two lines',
    `${head}outcomes:\n  - {id: LO1, statement: Plan care,$0\n    deliver, review\n    }\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Plan care, deliver, review"\n    }\n`,
  ],
  [
    'a comma before one word in a nested mapping',
    `${head}outcomes:\n  - {id: LO1, statement: Explain it., addresses: [{competency: COM-03, note: Seen,$0 heard}]}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: Explain it., addresses: [{competency: COM-03, note: "Seen, heard"}]}\n`,
  ],
  [
    'a number sign in braces, which hides what closes them',
    `${head}outcomes:\n  - {id: LO1, statement: Explain care$0 #1 to others, supports: [PO1]}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Explain care #1 to others", supports: [PO1]}\n`,
  ],
  [
    'a hash tag in a list between brackets',
    `${head}frameworks: [Care at home$0 #carers, hee]\n`,
    `${head}frameworks: ["Care at home #carers", hee]\n`,
  ],
  [
    'brackets in a text between braces',
    `${head}outcomes:\n  - {id: LO1, statement: Explain care$0 [at home] to others, supports: [PO1]}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Explain care [at home] to others", supports: [PO1]}\n`,
  ],
  [
    'braces in a text of a list',
    `${head}frameworks: [Care {home}$0 and more, hee]\n`,
    `${head}frameworks: ["Care {home} and more", hee]\n`,
  ],
  [
    'a colon in a text between braces',
    `${head}outcomes:\n  - {id: LO1, statement: Is it safe? Yes:$0 it is, in time.}\n`,
    `${head}outcomes:\n  - {id: LO1, statement: "Is it safe? Yes: it is, in time."}\n`,
  ],
  [
    'a number sign',
    head.replace('A module', 'Course$0 #1 for carers'),
    head.replace('A module', '"Course #1 for carers"'),
  ],
  [
    'a hash tag',
    head.replace('A module', 'Care$0 together #carers'),
    head.replace('A module', '"Care together #carers"'),
  ],
  [
    'a value that begins with a number sign',
    head.replace('A module', '#1$0 priority'),
    head.replace('A module', '"#1 priority"'),
  ],
  [
    'an item that begins with a number sign',
    `${head}prerequisites:\n  - #1$0 priority\n`,
    `${head}prerequisites:\n  - "#1 priority"\n`,
  ],
  [
    'a number sign in a text of several lines',
    `${head}outcomes:\n  - id: LO1\n    statement: Plan care$0\n      for #1 patients\n      and others.\n`,
    `${head}outcomes:\n  - id: LO1\n    statement: "Plan care for #1 patients and others."\n`,
  ],
];

const quiet: readonly (readonly [what: string, text: string])[] = [
  ['comments behind single words and numbers', head.replace('M1', 'M1 #checked').replace('5', '5 #agreed')],
  ['comments with a space', head.replace('A module', 'A module in two parts # to be agreed')],
  [
    'a comment in the place of a list that follows',
    `${head}outcomes: #1 to be agreed\n  - {id: LO1, statement: Explain consent.}\n`,
  ],
  ['commented-out values', `${head}type: #taught\n`],
  ['colours and anchors of pages', head.replace('A module', '"A module #1"')],
  [
    'items without levels',
    `${head}outcomes:\n  - {id: LO1, statement: Explain consent., addresses: {COM-03: introduced, COM-04}}\n`,
  ],
  ['comments between brackets', `${head}prerequisites: [A, #one]\n  B and C # two]\n  ]\n`],
  ['lists', `${head}prerequisites: [A, B and C, D]\n`],
  ['a key that is being typed', `${head}outcomes:\n  - {id: LO1, stat}\n`],
  ['a key that is being typed behind a text', `${head}outcomes:\n  - {id: LO1, statement: Plan care, supp}\n`],
  ['a misspelt key behind a text', `${head}outcomes:\n  - {id: LO1, statement: Plan care, suports}\n`],
  ['a known key without a value', `${head}outcomes:\n  - {id: LO1, statement: Plan care, supports}\n`],
  ['a lone key behind quotes', `${head}outcomes:\n  - {id: LO1, statement: "Plan care", review}\n`],
  ['a text in a literal', head.replace('A module', '|\n  Course #1: {a: b, c and d}')],
  ['quotes', `${head}outcomes:\n  - {id: LO1, statement: "Plan, deliver and review: care #1"}\n`],
  [
    'an anchor before a list',
    'kind: module\nactivities: [{id: A1, supports: &all [LO1, LO2]}, {id: A2, supports: *all}]\n',
  ],
  ['an anchor before a quoted text', 'kind: module\noutcomes: [{id: LO1, statement: &s "Plan, review, agree"}]\n'],
  ['a tag before a mapping', 'kind: module\noutcomes: [!!map {id: LO1, statement: Plan}]\n'],
  ['an anchor on a key', 'kind: module\noutcomes: [{&k id: LO1, statement: Plan}]\n'],
];

describe(rule, () => {
  for (const [what, before, after] of mended) {
    it(`keeps the whole of ${what}`, () => {
      checkFix(before, title, after);
    });
  }

  for (const [what, text] of quiet) {
    it(`is quiet about ${what}`, () => {
      checkNone(text, rule);
    });
  }

  it('is the only finding of a cut text, which is read whole', () => {
    checkDiagnostics(
      `${head}outcomes:
  - {id: LO1, statement: Plan, deliver and review care.}
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error text-cut-short: a comma between brackets ends a text without quotes, so YAML reads only "Plan" of "Plan, deliver and review care."; put the whole text in quotes
`,
      rule,
      'unknown-property',
      'yaml-syntax',
      'missing-required-field',
    );
  });
});
