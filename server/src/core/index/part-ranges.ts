// Where the parts of a document stand in its file, by ID.
import { textRange, type TextRange } from '../base/text-range';
import type { Document } from '../model/document';
import { itemsOf } from '../model/framework';
import type { Settings } from '../model/settings';
import type { Waivers } from '../model/waivers';
import type { PlacesFacts } from './facts';

/** A document that is filed under an ID. */
export type NamedDocument = Exclude<Document, Settings | Waivers | { readonly kind: 'unknown' }>;

/** Where a document and its parts stand. */
export function placesFacts(document: NamedDocument): PlacesFacts {
  const ids: string[] = [];
  const offsets: number[] = [];
  for (const { id, head } of partsOf(document)) {
    if (id === undefined) continue;
    ids.push(id.value);
    offsets.push(head.start, head.end);
  }
  return { head: document.head, ids: ids.slice(), offsets: offsets.slice() };
}

/** The range of the part with this ID; the first of several with one ID stands for it. */
export function rangeOfPart({ ids, offsets }: PlacesFacts, id: string): TextRange | undefined {
  const place = ids.indexOf(id);
  const [start, end] = offsets.slice(2 * place, 2 * place + 2);
  return place < 0 || start === undefined || end === undefined ? undefined : textRange(start, end);
}

interface NamedPart {
  readonly id: { readonly value: string } | undefined;
  readonly head: TextRange;
}

function partsOf(document: NamedDocument): readonly NamedPart[] {
  switch (document.kind) {
    case 'module':
      return [
        ...document.outcomes,
        ...document.activities,
        ...document.assessments,
        ...document.prerequisites.map((text) => ({ id: text, head: text.range })),
      ];
    case 'programme':
      return [
        ...document.outcomes,
        ...document.pathways,
        ...document.modules.map(({ module }) => ({ id: module, head: module.range })),
      ];
    case 'framework':
      return itemsOf(document);
    case 'overlay':
      return document.add;
    case 'role':
      return document.expects.map(({ item }) => ({ id: item, head: item.range }));
    case 'crosswalk':
    case 'resource':
      return [];
  }
}
