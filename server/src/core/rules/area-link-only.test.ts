// Fixes and edge cases of area-link-only; its page holds the plain examples.
import { checkDiagnostics, checkFix, checkFixTitles, checkNone } from '../../../test/check';

/** A module with one outcome, its links in this form. */
const module = (addresses: string, statement = 'Listen actively to a person.'): string => `
kind: module
id: CC701
title: A module
outcomes:
  - id: LO1
    statement: ${statement}
    addresses:${addresses}
`;

describe('area-link-only', () => {
  it('adds the item at the level of the area, in a mapping', () => {
    checkFix(
      module('\n      CO$0M: mastered'),
      'Also address COM-01 (Active listening)',
      module('\n      COM: mastered\n      COM-01: mastered'),
    );
  });

  it('adds the item at the lowest level where the area has none, with CRLF', () => {
    checkFix(
      `#- m.module.yaml crlf${module('\n      CO$0M:')}`,
      'Also address COM-01 (Active listening)',
      `#- m.module.yaml crlf${module('\n      COM:\n      COM-01: introduced')}`,
    );
  });

  it('adds a bare item to a list of bare items', () => {
    checkFix(module(' [CO$0M]'), 'Also address COM-01 (Active listening)', module(' [COM, COM-01]'));
  });

  it('adds a long form beside a long form', () => {
    checkFix(
      module('\n      - {competency: CO$0M, level: mastered}'),
      'Also address COM-01 (Active listening)',
      module('\n      - {competency: COM, level: mastered}\n      - competency: COM-01\n        level: mastered'),
    );
  });

  it('offers at most three items, the most similar first, and none where nothing is similar', () => {
    checkFixTitles(
      module(' [RE$0L]', 'Resolve conflicts by agreeing roles and responsibilities and by listening to opinions.'),
      [
        'Also address REL-01 (Roles and responsibilities of all, patients included)',
        'Also address REL-02 (Resolving conflict without acrimony)',
        'Also address REL-03 (Listening to opinions)',
      ],
    );
    checkFixTitles(module(' [RE$0L]', 'Xyzzy.'), []);
  });

  it('accepts a theme, a part or a local item of the area as one of its items', () => {
    checkNone(module(' [COM, COM-T1]'), 'area-link-only');
    checkNone(module(' [LRN, LRN-09a]'), 'area-link-only');
    checkNone(
      `${module(' [COM, BC-1]')}overlays: [local]
---
kind: overlay
id: local
title: Local
base: hee-coordinated-care@2016.1
add: [{id: BC-1, refines: COM-04, label: At discharge}]
`,
      'area-link-only',
    );
  });

  it('looks at each outcome and each area by itself', () => {
    checkDiagnostics(
      `
kind: module
id: CC701
title: A module
outcomes:
  - {id: LO1, statement: Listen., addresses: [COM, REL-01]}
#                                             ^^^ information area-link-only: "LO1" addresses the area "COM" (Communication) and none of its items; an area counts for its own statement alone, so address the items that the outcome works on as well
  - {id: LO2, statement: Listen., addresses: [COM-01]}
`,
      'area-link-only',
    );
  });

  it('takes no leaf item and no theme for an area', () => {
    checkNone(module(' [COM-T1, REL-01, LRN-09]'), 'area-link-only');
  });
});
