// Local items that refine nothing, and overlays that nobody asks for.
import { quoted } from '../base/phrases';
import { documentRule } from './rule';
import { documentName } from './support/document-name';

export const overlayOrphan = documentRule({
  id: 'overlay-orphan',
  category: 'governance',
  severity: 'warning',
  summary: 'a local item refines no item of the framework, or nothing asks for the overlay',
  fixable: false,
  reads: { overlay: ['add/#/refines', 'add/#/part_of', 'over'], programme: ['overlays'], module: ['overlays'] },
  needsWhole: true,
  on: ['overlay'],
  *check(overlay, context) {
    const base = overlay.base === undefined ? 'the framework' : quoted(overlay.base.value);
    for (const { id, head, refines, partOf } of overlay.add) {
      if (refines !== undefined || partOf !== undefined) continue;
      const name = id === undefined ? 'this local item' : quoted(id.value);
      yield {
        range: head,
        message: `${name} refines no item of ${base}, so covering it counts for nothing there; name the item that it makes more specific under "refines", or the one that it is a strand of under "part_of"`,
        target: id?.value,
      };
    }
    const id = overlay.id?.value;
    if (id === undefined || context.facts('overlayUse', id).length > 0) return;
    yield {
      range: overlay.head,
      message: `no programme or module asks for ${documentName(overlay)}, so it changes nothing; name it under "overlays" of the programmes it is meant for`,
      severity: 'information',
      target: id,
    };
  },
});
