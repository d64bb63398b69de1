// A resource: an entry of the knowledge bank, tied to framework items.
import type { Spanned, Text } from '../base/text-range';
import type { MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { numberField, textField, textsField } from './read';

export interface Resource extends DocumentBase {
  readonly kind: 'resource';
  readonly type: Text | undefined;
  readonly minutes: Spanned<number> | undefined;
  readonly illustrates: readonly Text[];
}

/** Reads a resource off its mapping. */
export function readResource(map: MapNode, base: DocumentBase): Resource {
  return {
    ...base,
    kind: 'resource',
    type: textField(map, 'type'),
    minutes: numberField(map, 'minutes'),
    illustrates: textsField(map, 'illustrates'),
  };
}
