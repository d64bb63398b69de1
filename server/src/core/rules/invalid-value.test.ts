// Fixes and edge cases of invalid-value; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkFixTitles, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

const module = 'kind: module\nid: CC701\ntitle: Working with people\n';

describe('invalid-value', () => {
  it('changes to an allowed word, in block and in flow', () => {
    checkFix(
      '#- cc701.module.yaml crlf\nkind: module\nid: CC701\ntitle: T\nstatus: in$0 review\n',
      'Change to "in-review"',
      '#- cc701.module.yaml crlf\nkind: module\nid: CC701\ntitle: T\nstatus: in-review\n',
    );
    checkFix(
      `${module}activities: [{id: A1, title: Seminar, type: "Semi$0nar"}]\n`,
      'Change to "seminar"',
      `${module}activities: [{id: A1, title: Seminar, type: seminar}]\n`,
    );
  });

  it('offers all words where they are few, the nearest first', () => {
    checkFixTitles(`${module}status: ap$0roved\n`, [
      'Change to "approved"',
      'Change to "draft"',
      'Change to "in-review"',
      'Change to "retired"',
    ]);
    checkFixTitles(`${module}activities: [{id: A1, title: T, type: re$0hearsal}]\n`, []);
  });

  it('knows the words of other tools for severities', () => {
    checkFixTitles('kind: settings\nrules: {weighting-total: o$0ff}\n', [
      'Change to "ignore"',
      'Change to "error"',
      'Change to "warning"',
      'Change to "information"',
      'Change to "hint"',
    ]);
  });

  it('offers the kind that the file name announces after the nearest', () => {
    checkFixTitles('#- a.module.yaml\nkind: ro$0l\nid: A\n', ['Change to "role"', 'Change to "module"']);
    checkFix('kind: competency-fra$0mework\nid: A\n', 'Change to "framework"', 'kind: framework\nid: A\n');
  });

  it('writes a date as dates are written', () => {
    for (const [written, day] of [
      ['31/07$0/2028', '2028-07-31'],
      ['2028-7$0-1', '2028-07-01'],
      ['1st J$0uly 2028', '2028-07-01'],
      ['July $031, 2028', '2028-07-31'],
      ['2028-07-31$0T09:00', '2028-07-31'],
      ['2028-07-31$0T23:59:59Z', '2028-07-31'],
      ['"2028-07-31 $0"', '2028-07-31'],
      ['20280$0731', '2028-07-31'],
      ['2028.07.3$01', '2028-07-31'],
      ['2028-31-0$07', '2028-07-31'],
      ['2027-02-3$00', '2027-02-28'],
      ['2028-02-3$00', '2028-02-29'],
      ['2028-11-3$01', '2028-11-30'],
    ] as const)
      checkFix(`${module}review_by: ${written}\n`, `Change to "${day}"`, `${module}review_by: ${day}\n`);
  });

  it('offers no date that there is not', () => {
    checkFixTitles(`${module}review_by: 31/02$0/2028\n`, []);
    checkFixTitles(`${module}review_by: sum$0mer 2028\n`, []);
    checkFixTitles(`${module}review_by: 2028$0-07\n`, []);
    checkFixTitles(`${module}review_by: 2027-13$0-45\n`, []);
    checkFixTitles(`${module}review_by: 0000-00$0-00\n`, []);
    checkFixTitles(`${module}review_by: 31/07$0/28\n`, []);
  });

  it('finds dates that do not exist wherever a date stands, and a waiver until one excuses nothing', () => {
    checkDiagnostics(
      `
#- a.module.yaml
kind: module
id: M1
title: One
level: 12
#      ^^ error level-out-of-range: "12" is not a level of the FHEQ, whose levels are whole numbers from 3 to 8; correct the number
review_by: 2027-02-29
#          ^^^^^^^^^^ error invalid-value: "review_by" is "2027-02-29", a day that the calendar does not have, so it counts as not given; correct it
#- b.waivers.yaml
kind: waivers
waivers:
  - {rule: level-out-of-range, target: M1, reason: Agreed, agreed_by: Board, until: 2027-13-45}
#                                                                                   ^^^^^^^^^^ error invalid-value: "until" is "2027-13-45", a day that the calendar does not have, so it counts as not given; correct it
  - {rule: level-out-of-range, target: M1, reason: Agreed, agreed_by: Board, until: 20270731}
#                                                                                   ^^^^^^^^ error invalid-value: "until" is written as 2027-07-31, and "20270731" is not, so it counts as not given; write it in that form
  - {rule: level-out-of-range, target: M1, reason: Agreed, agreed_by: Board, until: "2027-07-31 "}
#                                                                                   ^^^^^^^^^^^^^ error invalid-value: "until" has white space beside the day "2027-07-31", so it counts as not given; remove it
  - {rule: level-out-of-range, target: M1, reason: Agreed, agreed_by: Board, until: 2027-07-31T10:00:00Z}
#                                                                                   ^^^^^^^^^^^^^^^^^^^^ error invalid-value: "until" is written as 2027-07-31, and "2027-07-31T10:00:00Z" is not, so it counts as not given; write it in that form
  - {rule: level-out-of-range, target: M1, reason: " ", agreed_by: Board, until: 2027-07-31}
#                                                  ^^^ error invalid-value: "reason" is an empty text, which says nothing; fill it in
#- c.programme.yaml
kind: programme
id: P1
title: Programme
partners: [{employer: Trust, agreed: 2026-02-30}]
#                                    ^^^^^^^^^^ error invalid-value: "agreed" is "2026-02-30", a day that the calendar does not have, so it counts as not given; correct it
`,
      'invalid-value',
      'level-out-of-range',
    );
  });

  it('accepts the leap days that there are, and nothing else', () => {
    for (const day of ['2028-02-29', '2000-02-29', '2026-12-31'])
      checkNone(`${module}review_by: ${day}\n`, 'invalid-value');
    for (const day of ['2100-02-29', '1900-02-29', '2026-00-10', '2026-04-31', '0026-07-31', '2026-07-32'])
      assert.equal(invalidValues(`${module}review_by: ${day}\n`), 1, day);
  });

  it('holds web addresses and language tags to their form', () => {
    checkDiagnostics(
      `
kind: resource
id: R1
title: One
url: www.example.org
#    ^^^^^^^^^^^^^^^ error invalid-value: "url" is written as https://www.example.org/case-studies/torbay, and "www.example.org" is not, so it counts as not given; write it in that form
source: {url: "https://"}
#             ^^^^^^^^^^ error invalid-value: "url" is written as https://www.example.org/report.pdf, and "https://" is not, so it counts as not given; write it in that form
---
kind: framework
id: F
title: F
version: "1"
language: English
#         ^^^^^^^ error invalid-value: "language" is written as en-GB, and "English" is not, so it counts as not given; write it in that form
items: []
`,
      'invalid-value',
    );
  });

  it('counts characters as people do', () => {
    const label = '𝔄'.repeat(60);
    checkNone(
      `kind: overlay\nid: local\ntitle: Local\nbase: hee-coordinated-care@2016.1\nrelabel: {COM-06: ${label}}\n`,
      'invalid-value',
    );
  });

  it('marks the first line of a long text', () => {
    checkDiagnostics(
      `
kind: overlay
id: local
title: Local
base: hee-coordinated-care@2016.1
relabel:
  COM-06: >-
#         ^^ error invalid-value: "COM-06" has 70 characters, and tables have room for 60; shorten it
    How culture and language shape
    the care that a person and family want.
`,
      'invalid-value',
    );
  });

  it('leaves levels to level-out-of-range', () => {
    checkNone(`${module}level: 9\n`, 'invalid-value');
  });
});

/** How many values of a file without a name are not allowed. */
function invalidValues(text: string): number {
  const files = parseFixture(text);
  const [file = assert.fail('no file')] = files;
  return findingsOf(openFixture(files).snapshot, file.path).filter(({ rule }) => rule === 'invalid-value').length;
}
