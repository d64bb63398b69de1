// Edge cases of ignore-without-reason; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkFix, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

describe('ignore-without-reason', () => {
  it('shows how to write the rules that are meant, whatever stands between', () => {
    checkDiagnostics(
      `
# care-curriculum-ignore weighting-total, unmeasurable-verb: agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning ignore-without-reason: this comment is not in the form that is read, so it excuses nothing; write "# care-curriculum-ignore weighting-total, unmeasurable-verb -- agreed"
kind: module
`,
      'ignore-without-reason',
    );
  });

  it('finds a comment that is empty, in a file with CRLF line ends and in one without a document', () => {
    checkDiagnostics(
      `
#- m1.module.yaml crlf
kind: module
# care-curriculum-ignore
#^^^^^^^^^^^^^^^^^^^^^^^ warning ignore-without-reason: this comment names no rule, so it excuses nothing; write "# care-curriculum-ignore RULE -- the reason", with the rule that the finding shows
id: M1
#- m2.module.yaml
# care-curriculum-ignore weighting-total --
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning ignore-without-reason: this comment gives no reason, so it excuses nothing; say behind two hyphens why the line is right: "# care-curriculum-ignore weighting-total -- the reason"
`,
      'ignore-without-reason',
    );
  });

  it('accepts a reason for several rules, and a comment about something else', () => {
    checkNone(
      `
# care-curriculum-ignore weighting-total, unmeasurable-verb -- agreed
# care-curriculum is the tool that checks this file
kind: module
`,
      'ignore-without-reason',
    );
  });

  it('is the one finding about a comment in another form, and writes it as it is read', () => {
    const head = 'kind: module\nid: M1\ntitle: M\n';
    for (const written of [
      'care-curriculum-ignore: weighting-total -- agreed with the board',
      'care-curriculum-ignore weighting-total - agreed with the board',
      'care-curriculum-ignore weighting-total — agreed with the board',
      'care-curriculum-ignore Weighting_Total: agreed with the board',
      'care-curriculum-ignore weighting-total agreed with the board',
      'care-curriculum-ignore weigting-total (agreed with the board)',
      'Care-Curriculum-Ignore weighting-total -- agreed with the board',
    ]) {
      const files = parseFixture(`${head}# ${written}\nlevel: 7\n`);
      const { snapshot } = openFixture(files);
      const found = findingsOf(snapshot, files[0]?.path ?? '').filter(({ range }) => range.start >= head.length);
      assert.deepEqual(
        found.flatMap(({ rule, fixes }) => [rule, ...fixes.map(({ title }) => title)]),
        ['ignore-without-reason', 'Change to "# care-curriculum-ignore weighting-total -- agreed with the board"'],
        written,
      );
    }
    checkFix(
      `${head}#care-curriculum-$0ignore weighting-total: agreed\nlevel: 7\n`,
      'Change to "# care-curriculum-ignore weighting-total -- agreed"',
      `${head}# care-curriculum-ignore weighting-total -- agreed\nlevel: 7\n`,
    );
  });

  it('is the one finding about two rules without commas and without a reason', () => {
    checkDiagnostics(
      `
# care-curriculum-ignore weighting-total unmeasurable-verb
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning ignore-without-reason: this comment is not in the form that is read, so it excuses nothing; write "# care-curriculum-ignore weighting-total, unmeasurable-verb -- the reason"
kind: module
id: M
title: M
`,
      'ignore-without-reason',
      'unresolved-reference',
      'waiver-unused',
    );
  });
});
