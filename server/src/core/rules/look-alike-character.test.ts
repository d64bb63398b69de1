// Fixes and edge cases of look-alike-character; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkNone } from '../../../test/check';

const rule = 'look-alike-character';
const head =
  'kind: module\nid: M1\ntitle: A module\nlevel: 5\ncredits: 20\nframeworks: [hee-coordinated-care@2016.1]\n';
const outcome = `${head}outcomes:\n  - id: LO1\n    statement: Explain consent to a colleague.\n`;

/** What is written, the title of the fix offered at `$0`, and what it gives. */
const mended: readonly (readonly [what: string, before: string, title: string, after: string])[] = [
  [
    'an item indented with a no-break space',
    `${outcome}    addresses:\n      - COM-03\n\u00a0\u00a0$0   \u00a0- COM-04\n`,
    'Indent with spaces',
    `${outcome}    addresses:\n      - COM-03\n      - COM-04\n`,
  ],
  [
    'an item indented with an ideographic space too much',
    `${outcome}    addresses:\n      - COM-03\n      \u3000$0- COM-04\n`,
    'Indent with spaces',
    `${outcome}    addresses:\n      - COM-03\n      - COM-04\n`,
  ],
  [
    'a narrow no-break space behind a dash',
    `${outcome}    addresses:\n      -\u202f$0COM-03\n`,
    'Write a space',
    `${outcome}    addresses:\n      - COM-03\n`,
  ],
  [
    'a figure space behind a colon',
    `${head}outcomes:\n  - id:\u2007$0LO1\n    statement: Explain consent to a colleague.\n`,
    'Write a space',
    outcome,
  ],
  ['a byte order mark before a key', `${head}\uFEFF$0type: taught\n`, 'Remove the character', `${head}type: taught\n`],
  ['a form feed before a key', `${head}\f$0type: taught\n`, 'Remove the character', `${head}type: taught\n`],
  ['a small colon', `${head}type﹕$0taught\n`, 'Write ":"', `${head}type: taught\n`],
  ['a sign of Wingdings', `${head}prerequisites:\n\uF0B7\t$0M1\n`, 'Write "- "', `${head}prerequisites:\n- M1\n`],
  ['an asterisk', `${head}prerequisites:\n  *$0 M1\n`, 'Write "- "', `${head}prerequisites:\n  - M1\n`],
  [
    'dashes between documents',
    `${head}—–$0\n${head.replace('M1', 'M2')}`,
    'Write "---"',
    `${head}---\n${head.replace('M1', 'M2')}`,
  ],
  [
    'a missing space in a mapping',
    `${outcome}    addresses:\n      COM-03:$0introduced\n      COM-04: mastered\n`,
    'Write "COM-03: introduced"',
    `${outcome}    addresses:\n      COM-03: introduced\n      COM-04: mastered\n`,
  ],
  [
    'a missing space in the last line',
    `${outcome}    addresses:\n      COM-04: mastered\n      COM-03:$0introduced\n`,
    'Write "COM-03: introduced"',
    `${outcome}    addresses:\n      COM-04: mastered\n      COM-03: introduced\n`,
  ],
  [
    'a missing space in a list',
    `${outcome}    addresses:\n      - COM-03:$0introduced\n      - COM-04\n`,
    'Write "{competency: COM-03, level: introduced}"',
    `${outcome}    addresses:\n      - {competency: COM-03, level: introduced}\n      - COM-04\n`,
  ],
  [
    'a missing space between braces',
    `${outcome}    addresses: {COM-03:$0introduced, COM-04}\n`,
    'Write "COM-03: introduced"',
    `${outcome}    addresses: {COM-03: introduced, COM-04}\n`,
  ],
  [
    'a missing space behind the key',
    `${outcome}    addresses: COM-03:$0introduced\n`,
    'Write "{COM-03: introduced}"',
    `${outcome}    addresses: {COM-03: introduced}\n`,
  ],
  [
    'a dash in a list between brackets',
    `${outcome}    addresses: [COM-03 -$0 introduced, COM-04]\n`,
    'Write "{competency: COM-03, level: introduced}"',
    `${outcome}    addresses: [{competency: COM-03, level: introduced}, COM-04]\n`,
  ],
  [
    'an en dash in a list between the brackets of an outcome',
    `${head}outcomes:\n  - {id: LO1, statement: Explain it., addresses: [COM-03 –$0 introduced]}\n`,
    'Write "{competency: COM-03, level: introduced}"',
    `${head}outcomes:\n  - {id: LO1, statement: Explain it., addresses: [{competency: COM-03, level: introduced}]}\n`,
  ],
  [
    'a missing colon in the braces of an outcome',
    `${head}outcomes:\n  - {id: LO1, statement: Explain it., "addresses": {COM-03 $0introduced}}\n`,
    'Write "COM-03: introduced"',
    `${head}outcomes:\n  - {id: LO1, statement: Explain it., "addresses": {COM-03: introduced}}\n`,
  ],
  [
    'a dash in the braces of an item',
    `${outcome}    addresses: [{COM-03 -$0 introduced}]\n`,
    'Write "competency: COM-03, level: introduced"',
    `${outcome}    addresses: [{competency: COM-03, level: introduced}]\n`,
  ],
  [
    'a missing space behind a key between braces',
    `${head}outcomes:\n  - {id: LO1, statement:$0Explain it.}\n`,
    'Add the space',
    `${head}outcomes:\n  - {id: LO1, statement: Explain it.}\n`,
  ],
  [
    'an equals sign',
    `${outcome}    addresses:\n      COM-03 =$0 introduced\n`,
    'Write "COM-03: introduced"',
    `${outcome}    addresses:\n      COM-03: introduced\n`,
  ],
  [
    'a dash in a level',
    `${outcome}    addresses:\n      COM-03 -$0 introduced\n      COM-04: mastered\n`,
    'Write "COM-03: introduced"',
    `${outcome}    addresses:\n      COM-03: introduced\n      COM-04: mastered\n`,
  ],
  [
    'a Cyrillic letter in a reference',
    `${outcome}    addresses: [\u0421$0OM-03]\n`,
    'Write "COM-03"',
    `${outcome}    addresses: [COM-03]\n`,
  ],
  [
    'a reference that is wholly Cyrillic to the eye',
    `${outcome}    addresses: [\u0421\u041e\u041c$0-03]\n`,
    'Write "COM-03"',
    `${outcome}    addresses: [COM-03]\n`,
  ],
  [
    'a full-width comma and colon',
    `${outcome}    addresses: {COM-03：$0 introduced}\n`,
    'Write ":"',
    `${outcome}    addresses: {COM-03: introduced}\n`,
  ],
  [
    'smart quotes round a word',
    `${head}prerequisites: [“M1$0”]\n`,
    'Write straight quotes',
    `${head}prerequisites: ["M1"]\n`,
  ],
  [
    'smart quotes round a text with a colon',
    head.replace('A module', '“Care:$0 together”'),
    'Write straight quotes',
    head.replace('A module', '"Care: together"'),
  ],
  [
    'an invisible character in a word of a list',
    `${head}type: taught\u200b$0\n`,
    'Write "taught"',
    `${head}type: taught\n`,
  ],
  ['dashes in a date', `${head}review_by: 2028$0–07–31\n`, 'Write "2028-07-31"', `${head}review_by: 2028-07-31\n`],
  ['a full-width number', head.replace('5', '５$0'), 'Write "5"', head],
  ['an invisible character in prose', head.replace('A module', 'A mod\u200b$0ule'), 'Mend the character', head],
  ['a Cyrillic letter in a Latin word of prose', head.replace('A module', 'A mо$0dule'), 'Mend the character', head],
  ['a line separator', head.replace('\nlevel', '\u2028$0level'), 'End the line here', head],
];

/** Texts in which nothing is to be found. */
const quiet: readonly (readonly [what: string, text: string])[] = [
  ['typographic quotes and dashes in prose', head.replace('A module', '“A module” – not ‘the’ module—yet')],
  ['bullets in a text of several lines', head.replace('A module', '>-\n  • first\n  – second\n  * third')],
  ['a line of a text that begins with a dash', head.replace('A module', 'A module\n  – and more')],
  ['French spacing', head.replace('A module', '« Soins » à domicile\u202f?')],
  ['Hebrew with direction marks', head.replace('A module', 'טיפול \u200fA\u200f')],
  ['Persian joiners', head.replace('A module', 'می\u200cروم به')],
  ['Japanese', head.replace('A module', '看護　ケア：入門、Ａ')],
  ['German', head.replace('A module', 'Pflege für Ältere – „Grundlagen“')],
  ['an emoji of several', head.replace('A module', 'Family 👩\u200d👧')],
  ['Greek letters that stand alone', head.replace('A module', 'Use of β-blockers and α levels')],
  ['IDs that are wholly Cyrillic', head.replace('id: M1', 'id: КОМ-03')],
  ['a prefix', `${outcome}    addresses: [hee:COM-03]\n`],
];

describe(rule, () => {
  for (const [what, before, title, after] of mended) {
    it(`mends ${what}`, () => {
      checkFix(before, title, after);
    });
  }

  for (const [what, text] of quiet) {
    it(`is quiet about ${what}`, () => {
      checkNone(text, rule);
    });
  }

  it('is the only finding of a dash in brackets, also where the file is broken elsewhere', () => {
    checkDiagnostics(
      `${outcome}    addresses: [COM-03 - introduced]
#               ^^^^^^^^^^^^^^^^^^^ error look-alike-character: "-" stands between "COM-03" and its level, so YAML reads "COM-03 - introduced" as one text; write "{competency: COM-03, level: introduced}"
activities: [
#           ^ error yaml-syntax: the bracket [ that opens here is never closed; add ] behind the last item
`,
    );
  });

  it('is the only finding of a reference with a non-breaking hyphen, and the reference counts', () => {
    checkDiagnostics(
      `${outcome}    addresses: {COM\u201103: introduced}
#                  ^ error look-alike-character: the key "COM-03" holds "\u2011" (U+2011 NON-BREAKING HYPHEN), so other tools and searches do not find it; write "COM-03"
`,
      rule,
      'unknown-competency',
      'outcome-without-competency',
      'yaml-syntax',
      'invalid-level',
    );
  });

  it('takes composed and decomposed accents for the same ID', () => {
    checkNone(
      `${head}outcomes:
  - {id: E\u0301-1, statement: Explain consent to a colleague.}
activities:
  - {id: A1, title: Seminar, type: lecture, supports: [É-1]}
`,
      rule,
      'unresolved-reference',
      'outcome-not-taught',
    );
  });
});
