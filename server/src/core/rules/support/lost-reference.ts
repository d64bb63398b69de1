// A reference that leads nowhere, and how such references to documents and frameworks are found.
import type { KnownWords } from '../../base/known-words';
import type { Text } from '../../base/text-range';
import { pinOf } from '../../index/framework-pin';
import { frameworkQuery } from '../../index/framework-view';
import type { RuleContext } from '../rule';
import { frameworkNamesQuery, hasUnreadableId, idsQuery, isKnown, type NamedKind } from './known-ids';

/** A reference to something that is not there. */
export interface LostReference {
  readonly text: Text;
  /** What was looked for: `module`. */
  readonly what: string;
  /** Where it was looked for: `in this workspace`; undefined where that goes without saying. */
  readonly where: string | undefined;
  /** What comes of it. */
  readonly loss: string;
  /** What it could have meant. */
  readonly known: KnownWords;
  /** The one among these that it cannot have meant. */
  readonly except?: string | undefined;
  /** The part that holds the reference, where it is not the document itself. */
  readonly part: Text | undefined;
}

const where = 'in this workspace';

/** The references among these that lead to no document of the kind. */
export function lostDocuments(
  texts: readonly Text[],
  kind: NamedKind,
  loss: string,
  context: RuleContext,
): readonly LostReference[] {
  const lost = texts.filter(({ value }) => value !== '' && !isKnown(kind, value, context));
  if (lost.length === 0 || hasUnreadableId(kind, context)) return [];
  const known = context.ask(idsQuery, kind);
  return lost.map((text) => ({ text, what: kind, where, loss, known, part: undefined }));
}

/** The framework references among these for which there is no framework in any version. */
export function lostFrameworks(
  texts: readonly (Text | undefined)[],
  loss: string,
  context: RuleContext,
): readonly LostReference[] {
  return texts.flatMap((text) => {
    if (text === undefined || text.value === '') return [];
    if (context.ask(frameworkQuery, text.value).status !== 'missing') return [];
    if (isKnown('framework', pinOf(text.value).id, context) || hasUnreadableId('framework', context)) return [];
    return [
      { text, what: 'framework', where, loss, known: context.ask(frameworkNamesQuery, undefined), part: undefined },
    ];
  });
}

/** The references among these that are not one of the IDs known at their place. */
export function lostAmong(
  texts: readonly Text[],
  known: KnownWords,
  about: Pick<LostReference, 'what' | 'where' | 'loss' | 'part'>,
): readonly LostReference[] {
  return texts.filter(({ value }) => value !== '' && !known.has(value)).map((text) => ({ ...about, text, known }));
}
