// Edge cases of overlay-orphan; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('overlay-orphan', () => {
  it('accepts an overlay that a module asks for by itself', () => {
    checkNone(
      `
#- local.overlay.yaml
kind: overlay
id: local
base: hee-coordinated-care@2016.1
#- m1.module.yaml
kind: module
id: M1
overlays: [local]
`,
      'overlay-orphan',
    );
  });

  it('points at the first key of an item without an ID, and does without a base', () => {
    checkDiagnostics(
      `
kind: overlay
title: Without an ID nobody can ask for it
add:
  - label: Discharge hub
#   ^^^^^ warning overlay-orphan: this local item refines no item of the framework, so covering it counts for nothing there; name the item that it makes more specific under "refines", or the one that it is a strand of under "part_of"
`,
      'overlay-orphan',
    );
  });

  it('leaves an item that refines something unknown to others', () => {
    checkNone(
      `
kind: overlay
id: local
base: hee-coordinated-care@2016.1
add: [{id: BC-1, refines: COM-99, label: Discharge hub}]
---
kind: programme
id: P1
overlays: [local]
`,
      'overlay-orphan',
    );
  });
});
