// Waivers: agreed exceptions, each with its reason, who agreed, and until when.
import type { Text } from '../base/text-range';
import type { MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { mapsField, partOf, textField, type Part } from './read';

/** One agreed exception. Without rule, target, reason, owner and date it excuses nothing. */
export interface Waiver extends Part {
  readonly rule: Text | undefined;
  readonly target: Text | undefined;
  readonly reason: Text | undefined;
  readonly agreedBy: Text | undefined;
  /** The last day it holds, as `2027-07-31`. */
  readonly until: Text | undefined;
  /** The one programme or module it is meant for; undefined means any. */
  readonly document: Text | undefined;
}

export interface Waivers extends DocumentBase {
  readonly kind: 'waivers';
  readonly waivers: readonly Waiver[];
}

/** Reads a waivers document off its mapping. */
export function readWaivers(map: MapNode, base: DocumentBase): Waivers {
  return {
    kind: 'waivers',
    waivers: mapsField(map, 'waivers', []).map((listed) => ({
      rule: textField(listed.map, 'rule'),
      target: textField(listed.map, 'target'),
      reason: textField(listed.map, 'reason'),
      agreedBy: textField(listed.map, 'agreed_by'),
      until: textField(listed.map, 'until'),
      document: textField(listed.map, 'document'),
      ...partOf(listed, 'rule'),
    })),
    ...base,
  };
}
