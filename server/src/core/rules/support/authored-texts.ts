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
  const texts: AuthoredText[] = [];
  const say: Say = (part, text) => {
    if (text !== undefined) texts.push({ text, part });
  };
  switch (document.kind) {
    case 'module':
      say(undefined, document.title);
      for (const { id, statement } of document.outcomes) say(id, statement);
      for (const { id, title } of document.activities) say(id, title);
      for (const { id, title } of document.assessments) say(id, title);
      for (const one of document.involvement) sayInvolvement(one, say);
      break;
    case 'programme':
      say(undefined, document.title);
      for (const { id, statement } of document.outcomes) say(id, statement);
      for (const { id, title } of document.pathways) say(id, title);
      for (const one of document.involvement) sayInvolvement(one, say);
      break;
    case 'framework':
      for (const { id, label, statement } of itemsOf(document)) for (const text of [label, statement]) say(id, text);
      break;
    case 'overlay':
      say(undefined, document.title);
      for (const { id, label, statement } of document.add) for (const text of [label, statement]) say(id, text);
      for (const { item, rationale } of document.narrow) say(item, rationale);
      break;
    case 'role':
    case 'resource':
      say(undefined, document.title);
      say(undefined, document.description);
      break;
    case 'waivers':
      for (const { reason } of document.waivers) say(undefined, reason);
      break;
    case 'crosswalk':
      say(undefined, document.title);
      break;
    case 'settings':
    case 'unknown':
      break;
  }
  return texts;
}

type Say = (part: Text | undefined, text: Text | undefined) => void;

function sayInvolvement({ who, where, how, why }: Involvement, say: Say): void {
  for (const text of [who, where, how, why]) say(undefined, text);
}
