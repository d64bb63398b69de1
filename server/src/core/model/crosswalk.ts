// A crosswalk: how the items of one framework relate to those of another.
import type { Text } from '../base/text-range';
import type { MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { mapsField, partOf, textField, type Part } from './read';

/** One relation between two items. */
export interface CrosswalkLink extends Part {
  readonly from: Text | undefined;
  readonly to: Text | undefined;
  readonly match: Text | undefined;
  readonly partial: boolean;
  /** Why the two are matched, or what the match leaves out. */
  readonly note: Text | undefined;
}

export interface Crosswalk extends DocumentBase {
  readonly kind: 'crosswalk';
  readonly from: Text | undefined;
  readonly to: Text | undefined;
  readonly links: readonly CrosswalkLink[];
}

/** Reads a crosswalk off its mapping. */
export function readCrosswalk(map: MapNode, base: DocumentBase): Crosswalk {
  return {
    kind: 'crosswalk',
    from: textField(map, 'from'),
    to: textField(map, 'to'),
    links: mapsField(map, 'links', []).map((listed) => ({
      from: textField(listed.map, 'from'),
      to: textField(listed.map, 'to'),
      match: textField(listed.map, 'match'),
      partial: textField(listed.map, 'strength')?.value === 'partial',
      note: textField(listed.map, 'note'),
      ...partOf(listed),
    })),
    ...base,
  };
}
