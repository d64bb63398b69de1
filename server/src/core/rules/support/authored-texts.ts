// The sentences and titles in a document that its author worded: not IDs, not what an owner's official text says.
import type { Text } from '../../base/text-range';
import type { Document } from '../../model/document';
import { itemsOf } from '../../model/framework';
import type { Involvement } from '../../model/involvement';

/** A text and the part of the document that it belongs to, where it belongs to one. */
export interface AuthoredText {
  readonly text: Text;
  readonly part: Text | undefined;
}

/** The texts, in no particular order. */
export function authoredTexts(document: Document): readonly AuthoredText[] {
  const own = said(undefined, document.title);
  switch (document.kind) {
    case 'module':
      return [
        ...own,
        ...document.outcomes.flatMap(({ id, statement }) => said(id, statement)),
        ...document.activities.flatMap(({ id, title }) => said(id, title)),
        ...document.assessments.flatMap(({ id, title }) => said(id, title)),
        ...document.involvement.flatMap(inInvolvement),
      ];
    case 'programme':
      return [
        ...own,
        ...document.outcomes.flatMap(({ id, statement }) => said(id, statement)),
        ...document.pathways.flatMap(({ id, title }) => said(id, title)),
        ...document.involvement.flatMap(inInvolvement),
      ];
    case 'framework':
      return itemsOf(document).flatMap(({ id, label, statement }) => said(id, label, statement));
    case 'overlay':
      return [
        ...own,
        ...document.add.flatMap(({ id, label, statement }) => said(id, label, statement)),
        ...document.narrow.flatMap(({ item, rationale }) => said(item, rationale)),
      ];
    case 'role':
    case 'resource':
      return [...own, ...said(undefined, document.description)];
    case 'waivers':
      return document.waivers.flatMap(({ reason }) => said(undefined, reason));
    case 'crosswalk':
      return own;
    case 'settings':
    case 'unknown':
      return [];
  }
}

function said(part: Text | undefined, ...texts: readonly (Text | undefined)[]): readonly AuthoredText[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, part }]));
}

function inInvolvement({ who, where, how, why }: Involvement): readonly AuthoredText[] {
  return said(undefined, who, where, how, why);
}
