// Edge cases of overlay-weakens-core; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('overlay-weakens-core', () => {
  it('takes an empty rationale or approver for none', () => {
    checkDiagnostics(
      `
kind: overlay
id: local
#   ^^^^^ error overlay-weakens-core: "local" sets "REL-07" aside, but does not say who agreed, so nobody can tell whether it may; name the board or person under "approved_by"
base: hee-coordinated-care@2016.1
approved_by: " "
narrow:
  - {item: REL-07, rationale: ""}
#          ^^^^^^ error overlay-weakens-core: "REL-07" is set aside without a rationale, so it still counts; say under "rationale" why it does not apply here and where it is taken care of instead
`,
      'overlay-weakens-core',
    );
  });

  it('asks for an approver of a new wording, and for no rationale', () => {
    checkDiagnostics(
      `
kind: overlay
id: local
#   ^^^^^ error overlay-weakens-core: "local" rewords "COM-01", but does not say who agreed, so nobody can tell whether it may; name the board or person under "approved_by"
base: hee-coordinated-care@2016.1
wording: {COM-01: Let people finish.}
---
kind: overlay
id: official
base: hee-coordinated-care@2016.1
approved_by: Education board
wording: {COM-01: Let people finish.}
`,
      'overlay-weakens-core',
    );
  });

  it('lets an overlay add items, word its own, and relabel those of the base', () => {
    checkNone(
      `
kind: overlay
id: local
base: hee-coordinated-care@2016.1
add: [{id: BC-1, refines: COM-01, label: Listening at the door}]
wording: {BC-1: Listen at the door.}
relabel: {COM-06: Culture and language}
`,
      'overlay-weakens-core',
    );
  });

  it('says nothing of what is missing where the file cannot be read throughout', () => {
    checkNone('kind: overlay\nid: local\nnarrow: [{item: REL-07}]\napproved_by: "Board\n', 'overlay-weakens-core');
  });
});
