// Overlays that set framework items aside or reword them without saying why, or without anybody's agreement.
import { listed, quoted } from '../base/phrases';
import type { Overlay } from '../model/overlay';
import { documentRule } from './rule';
import { documentName } from './support/document-name';

export const overlayWeakensCore = documentRule({
  id: 'overlay-weakens-core',
  category: 'governance',
  severity: 'error',
  summary: 'an overlay drops or rewords items of its framework without a rationale or an approver',
  fixable: false,
  reads: { overlay: ['approved_by', 'narrow/#/rationale'] },
  needsWhole: true,
  on: ['overlay'],
  *check(overlay) {
    for (const { item, rationale } of overlay.narrow) {
      if (item === undefined || isSaid(rationale)) continue;
      yield {
        range: item.range,
        message: `${quoted(item.value)} is set aside without a rationale, so it still counts; say under "rationale" why it does not apply here and where it is taken care of instead`,
        target: item.value,
      };
    }
    const changes = changesTo(overlay);
    if (changes === '' || isSaid(overlay.approvedBy)) return;
    yield {
      range: overlay.head,
      message: `${documentName(overlay)} ${changes}, but does not say who agreed, so nobody can tell whether it may; name the board or person under "approved_by"`,
      target: overlay.id?.value,
    };
  },
});

function changesTo(overlay: Overlay): string {
  const added = new Set(overlay.add.flatMap(({ id }) => id?.value ?? []));
  const dropped = overlay.narrow.flatMap(({ item }) => (item === undefined ? [] : quoted(item.value)));
  const reworded = overlay.wording.filter(({ item }) => !added.has(item.value)).map(({ item }) => quoted(item.value));
  return listed([
    ...(dropped.length === 0 ? [] : [`sets ${listed(dropped, 'and', 4)} aside`]),
    ...(reworded.length === 0 ? [] : [`rewords ${listed(reworded, 'and', 4)}`]),
  ]);
}

function isSaid(text: { readonly value: string } | undefined): boolean {
  return text !== undefined && text.value.trim() !== '';
}
