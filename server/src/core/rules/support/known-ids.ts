// What references may lead to: the documents and frameworks that are there.
import { compareText } from '../../base/diagnostic';
import { frameworkQuery } from '../../index/framework-view';
import type { Kind } from '../../schema/kinds';
import type { RuleContext } from '../rule';

/** The kinds of document that have an ID. */
export type NamedKind = Exclude<Kind, 'settings' | 'waivers'>;

/** Whether a document of the kind has this ID, or one whose own kind is reported as none. */
export function isKnown(kind: NamedKind, id: string, context: RuleContext): boolean {
  return (
    context.facts(kind, id).length > 0 || context.facts('documents', 'unknown').some(({ facts }) => facts.id === id)
  );
}

/** The IDs of all documents of a kind, in order. */
export function idsOf(kind: NamedKind, context: RuleContext): readonly string[] {
  return [...new Set(context.facts('ids', kind).map(({ facts }) => facts))].sort(compareText);
}

/** Every framework with its newest version, as a reference names it. */
export function frameworkNames(context: RuleContext): readonly string[] {
  const found = idsOf('framework', context).flatMap((id) => context.ask(frameworkQuery, id).framework ?? []);
  return found.map(({ facts: { id, version } }) => (version === '' ? id : `${id}@${version}`));
}
