// Edge cases of ignore-without-reason; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('ignore-without-reason', () => {
  it('shows how to write the rules that are meant, whatever stands between', () => {
    checkDiagnostics(
      `
# care-curriculum-ignore weighting-total, unmeasurable-verb: agreed
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning ignore-without-reason: this comment gives no reason, so it excuses nothing; say behind two hyphens why the line is right: "# care-curriculum-ignore weighting-total -- the reason"
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
});
