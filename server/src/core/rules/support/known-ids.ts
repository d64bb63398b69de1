// What references may lead to: the documents and frameworks that are there.
import { compareText } from '../../base/diagnostic';
import { equalData } from '../../base/equal';
import { KnownWords } from '../../base/known-words';
import { frameworkQuery } from '../../index/framework-view';
import type { Query } from '../../index/query';
import type { Kind } from '../../schema/kinds';
import type { RuleContext } from '../rule';

/** The kinds of document that have an ID. */
export type NamedKind = Exclude<Kind, 'settings' | 'waivers'>;

/** Whether a document of the kind has this ID, or one whose own kind is reported as none. */
export function isKnown(kind: NamedKind, id: string, context: RuleContext): boolean {
  return context.facts(kind, id).length > 0 || context.ask(idsWithoutKindQuery, undefined).has(id);
}

/** Whether a document of the kind has an ID that is reported as unreadable: any reference may mean it. */
export function hasUnreadableId(kind: NamedKind, context: RuleContext): boolean {
  return context.ask(unreadableIdQuery, kind);
}

/** The IDs of all documents of a kind, in order; grouped once for all references. */
export const idsQuery: Query<NamedKind, KnownWords> = {
  name: 'ids-of-kind',
  key: (kind) => kind,
  answer: (sources, kind) =>
    new KnownWords(
      sources
        .facts('ids', kind)
        .map(({ facts }) => facts)
        .sort(compareText),
    ),
  same: sameWords,
};

/** The IDs of all programmes and modules, which a waiver may name. */
export const waivableIdsQuery: Query<undefined, KnownWords> = {
  name: 'waivable-ids',
  key: () => '',
  answer: (sources) =>
    new KnownWords([...sources.ask(idsQuery, 'programme').words, ...sources.ask(idsQuery, 'module').words]),
  same: sameWords,
};

/** Every framework with its newest version, as a reference names it. */
export const frameworkNamesQuery: Query<undefined, KnownWords> = {
  name: 'framework-names',
  key: () => '',
  answer: (sources) => {
    const found = sources
      .ask(idsQuery, 'framework')
      .words.flatMap((id) => sources.ask(frameworkQuery, id).framework ?? []);
    return new KnownWords(found.map(({ facts: { id, version } }) => (version === '' ? id : `${id}@${version}`)));
  },
  same: sameWords,
};

const unreadableIdQuery: Query<NamedKind, boolean> = {
  name: 'unreadable-id',
  key: (kind) => kind,
  answer: (sources, kind) => sources.facts('unreadable', kind).some(({ facts }) => facts.fields.includes('id')),
};

const idsWithoutKindQuery: Query<undefined, ReadonlySet<string | undefined>> = {
  name: 'ids-without-kind',
  key: () => '',
  answer: (sources) => new Set(sources.facts('documents', 'unknown').map(({ facts }) => facts.id)),
  same: (before, after) => equalData([...before], [...after]),
};

function sameWords(before: KnownWords, after: KnownWords): boolean {
  return equalData(before.words, after.words);
}
