// Where the parts of a document stand in its file, by ID.
import type { TextRange } from '../base/text-range';
import type { Document } from '../model/document';
import { itemsOf } from '../model/framework';
import type { Settings } from '../model/settings';
import type { Waivers } from '../model/waivers';

/** A document that is filed under an ID. */
export type NamedDocument = Exclude<Document, Settings | Waivers | { readonly kind: 'unknown' }>;

/** The ranges of a document's parts by ID; the first of several with one ID stands for it. */
export function partRanges(document: NamedDocument): Readonly<Record<string, TextRange>> {
  const ranges: Record<string, TextRange> = Object.create(null) as Record<string, TextRange>;
  for (const { id, head } of partsOf(document)) {
    if (id !== undefined) ranges[id.value] ??= head;
  }
  return ranges;
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
