// An overlay: what a region or an employer adds to a framework, narrows or words differently.
import type { Text } from '../base/text-range';
import { valueOf, type MapNode } from '../syntax/tree';
import type { DocumentBase } from './document-base';
import { mapsField, partOf, textField, textOf, type Part } from './read';

/** A local item; covering it covers the item it refines. */
export interface AddedItem extends Part {
  readonly id: Text | undefined;
  readonly refines: Text | undefined;
  /** The composite item of which it is a strand, in place of one that it refines. */
  readonly partOf: Text | undefined;
  readonly type: Text | undefined;
  readonly label: Text | undefined;
  readonly statement: Text | undefined;
  /** The local policy or agreement that it comes from, and the section there. */
  readonly source: { readonly document: Text | undefined; readonly section: Text | undefined };
  readonly notes: Text | undefined;
}

/** An item that does not apply here. */
export interface NarrowedItem extends Part {
  readonly item: Text | undefined;
  readonly status: Text | undefined;
  readonly rationale: Text | undefined;
}

/** Another text for an item of the base: a label or a wording. */
export interface ItemText {
  readonly item: Text;
  readonly text: Text | undefined;
}

export interface Overlay extends DocumentBase {
  readonly kind: 'overlay';
  readonly base: Text | undefined;
  /** The overlay that it lies on. */
  readonly over: Text | undefined;
  readonly region: Text | undefined;
  readonly employer: Text | undefined;
  readonly approvedBy: Text | undefined;
  readonly rationale: Text | undefined;
  readonly add: readonly AddedItem[];
  readonly narrow: readonly NarrowedItem[];
  readonly relabel: readonly ItemText[];
  readonly wording: readonly ItemText[];
}

/** Reads an overlay off its mapping. */
export function readOverlay(map: MapNode, base: DocumentBase): Overlay {
  return {
    kind: 'overlay',
    base: textField(map, 'base'),
    over: textField(map, 'over'),
    region: textField(map, 'region'),
    employer: textField(map, 'employer'),
    approvedBy: textField(map, 'approved_by'),
    rationale: textField(map, 'rationale'),
    add: mapsField(map, 'add', []).map((listed) => ({
      id: textField(listed.map, 'id'),
      refines: textField(listed.map, 'refines'),
      partOf: textField(listed.map, 'part_of'),
      type: textField(listed.map, 'type'),
      label: textField(listed.map, 'label'),
      statement: textField(listed.map, 'statement'),
      source: sourceOf(listed.map),
      notes: textField(listed.map, 'notes'),
      ...partOf(listed),
    })),
    narrow: mapsField(map, 'narrow', []).map((listed) => ({
      item: textField(listed.map, 'item'),
      status: textField(listed.map, 'status'),
      rationale: textField(listed.map, 'rationale'),
      ...partOf(listed),
    })),
    relabel: itemTexts(map, 'relabel'),
    wording: itemTexts(map, 'wording'),
    ...base,
  };
}

function sourceOf(map: MapNode): AddedItem['source'] {
  const node = valueOf(map, 'source');
  if (node?.kind !== 'map') return { document: textField(map, 'source'), section: undefined };
  return { document: textField(node, 'document'), section: textField(node, 'section') };
}

function itemTexts(map: MapNode, key: string): readonly ItemText[] {
  const node = valueOf(map, key);
  if (node?.kind !== 'map') return [];
  return node.entries.map(({ key: item, value }) => ({
    item: { value: item.text, range: item.range },
    text: textOf(value),
  }));
}
