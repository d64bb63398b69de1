// Edge cases of over-mapped-outcome; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

const module = (addresses: string): string => `
#- m1.module.yaml
kind: module
id: M1
title: A module
outcomes:
  - id: LO1
    statement: Coordinate care.
    addresses: ${addresses}
`;

describe('over-mapped-outcome', () => {
  it('counts each item once, with its prefix or without', () => {
    checkNone(module('[COM-01, COM-02, COM-03, COM-04, COM-05, COM-05, "hee:COM-01"]'), 'over-mapped-outcome');
  });

  it('counts a local item with the item that it refines', () => {
    checkNone(
      `${module('[COM-01, COM-02, COM-03, COM-04, COM-05, BC-1]')}overlays: [local]
#- local.overlay.yaml
kind: overlay
id: local
title: Local
base: hee-coordinated-care@2016.1
add: [{id: BC-1, refines: COM-04, label: At discharge}]
`,
      'over-mapped-outcome',
    );
  });

  it('goes by the number in the settings', () => {
    const settings = '#- care-curriculum.yaml\nkind: settings\npolicy: {max_items_per_outcome: 2}\n';
    checkNone(module('[COM-01, COM-02]') + settings, 'over-mapped-outcome');
    checkDiagnostics(
      module('[COM-01, COM-02, COM-03]').replace(
        '    statement',
        `#       ^^^ information over-mapped-outcome: "LO1" addresses 3 items (COM-01, COM-02 and COM-03), and more than 2 leave little evidence for each; split the outcome, or keep the items that it is really about
    statement`,
      ) + settings,
      'over-mapped-outcome',
    );
  });

  it('counts items that no framework has, since the outcome claims them all the same', () => {
    checkDiagnostics(
      module('[X-1, X-2, X-3, X-4, X-5, X-6]').replace(
        '    statement',
        `#       ^^^ information over-mapped-outcome: "LO1" addresses 6 items (X-1, X-2, X-3, X-4, X-5 and X-6), and more than 5 leave little evidence for each; split the outcome, or keep the items that it is really about
    statement`,
      ),
      'over-mapped-outcome',
    );
  });
});
