// Fixes and edge cases of invalid-value; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

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
    ] as const)
      checkFix(`${module}review_by: ${written}\n`, `Change to "${day}"`, `${module}review_by: ${day}\n`);
  });

  it('offers no date that there is not', () => {
    checkFixTitles(`${module}review_by: 31/02$0/2028\n`, []);
    checkFixTitles(`${module}review_by: sum$0mer 2028\n`, []);
    checkFixTitles(`${module}review_by: 2028$0-07\n`, []);
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
