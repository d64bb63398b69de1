// A role profile: the titles a role goes by and the level it expects of each item.
import type { Text } from '../base/text-range';
import { valueOf, type MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { linksOf, type Link } from './link';
import { textField, textsField } from './read';

export interface Role extends DocumentBase {
  readonly kind: 'role';
  readonly description: Text | undefined;
  readonly alsoCalled: readonly Text[];
  readonly involvement: Text | undefined;
  readonly complexity: Text | undefined;
  /** The setting, where it makes a difference to what is expected. */
  readonly context: Text | undefined;
  readonly employer: Text | undefined;
  /** The level expected of an item, or of every item of an area. */
  readonly expects: readonly Link[];
}

/** Reads a role profile off its mapping. */
export function readRole(map: MapNode, base: DocumentBase): Role {
  return {
    kind: 'role',
    description: textField(map, 'description'),
    alsoCalled: textsField(map, 'also_called'),
    involvement: textField(map, 'involvement'),
    complexity: textField(map, 'complexity'),
    context: textField(map, 'context'),
    employer: textField(map, 'employer'),
    expects: linksOf(valueOf(map, 'expects'), ['expects']),
    ...base,
  };
}
