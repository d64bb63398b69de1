// Edge cases of waiver-expired; its page holds the plain examples. Fixtures are checked as on 30 June 2026.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('waiver-expired', () => {
  it('names the document that the waiver was meant for', () => {
    checkDiagnostics(
      `
kind: waivers
waivers:
  - {rule: weighting-total, target: CC701, document: CC701, reason: Agreed, agreed_by: Board, until: 2025-07-31}
#                                                                                                    ^^^^^^^^^^ warning waiver-expired: this waiver ended on 2025-07-31, so "weighting-total" speaks up about "CC701" in "CC701" again; have the exception agreed anew with a later date, or take the waiver out
`,
      'waiver-expired',
    );
  });

  it('leaves a date that cannot be read to others', () => {
    for (const until of ['31/07/2020', '2020', 'soon', ''])
      checkNone(
        `kind: waivers\nwaivers: [{rule: a, target: b, reason: c, agreed_by: d, until: ${until}}]\n`,
        'waiver-expired',
      );
  });
});
