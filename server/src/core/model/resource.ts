// A resource: an entry of the knowledge bank, tied to framework items.
import type { Spanned, Text } from '../base/text-range';
import { valueOf, type MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { numberField, textField, textsField } from './read';

export interface Resource extends DocumentBase {
  readonly kind: 'resource';
  readonly type: Text | undefined;
  readonly description: Text | undefined;
  readonly minutes: Spanned<number> | undefined;
  readonly illustrates: readonly Text[];
  readonly url: Text | undefined;
  /** The publication it comes from, on one line, whichever form it has. */
  readonly source: string | undefined;
}

/** Reads a resource off its mapping. */
export function readResource(map: MapNode, base: DocumentBase): Resource {
  return {
    kind: 'resource',
    type: textField(map, 'type'),
    description: textField(map, 'description'),
    minutes: numberField(map, 'minutes'),
    illustrates: textsField(map, 'illustrates'),
    url: textField(map, 'url'),
    source: sourceOf(map),
    ...base,
  };
}

function sourceOf(map: MapNode): string | undefined {
  const node = valueOf(map, 'source');
  if (node?.kind !== 'map') return textField(map, 'source')?.value;
  const said = [textField(node, 'document'), textField(node, 'section'), textField(node, 'url')];
  const words = said.flatMap((text) => text?.value ?? []);
  return words.length === 0 ? undefined : words.join(', ');
}
