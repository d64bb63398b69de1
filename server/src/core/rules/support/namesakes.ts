// The documents and outcomes that share an ID or a statement, grouped once for all findings about them.
import { equalData } from '../../base/equal';
import { isBundledUri } from '../../base/uri';
import type { Located, PlacesFacts, StatementFacts } from '../../index/facts';
import type { Query } from '../../index/query';
import { digestOf, normalised } from '../../index/summarise';
import { placeLimit } from './few-places';

/** What a group shows of its members: enough for one finding about any of them. */
export interface Group<T> {
  /** The first members; one more than a finding lists, since it does not list its own. */
  readonly first: readonly T[];
  readonly count: number;
}

function groupOf<T>(members: readonly T[]): Group<T> {
  return { first: members.slice(0, placeLimit + 1), count: members.length };
}

/** Documents of a kind with the same ID, of frameworks those of the same version. */
export interface NamesakesKey {
  readonly kind: string;
  readonly id: string;
  readonly version: string | undefined;
}

/** The workspace's own documents with an ID. */
export const namesakesQuery: Query<NamesakesKey, Group<Located<PlacesFacts>> & { readonly files: number }> = {
  name: 'namesakes',
  key: ({ kind, id, version }) => `${kind} ${id} ${version ?? ''}`,
  answer: (sources, { kind, id, version }) => {
    const own = sources.facts('places', `${kind} ${id}`).filter(({ uri }) => !isBundledUri(uri));
    if (kind !== 'framework' || own.length < 2) return inFiles(own);
    const same = new Set(
      sources
        .facts('framework', id)
        .filter(({ facts }) => facts.version === (version ?? ''))
        .map(documentKey),
    );
    return inFiles(own.filter((one) => same.has(documentKey(one))));
  },
  same: equalData,
};

function inFiles(own: readonly Located<PlacesFacts>[]): Group<Located<PlacesFacts>> & { readonly files: number } {
  return { ...groupOf(own), files: new Set(own.map(({ uri }) => uri)).size };
}

/** The outcomes whose statement has these words, as `normalised` gives them. */
export const sameStatementQuery: Query<string, Group<Located<StatementFacts>>> = {
  name: 'same-statement',
  key: (words) => words,
  answer: (sources, words) => sources.ask(statementsQuery, digestOf(words)).get(words) ?? groupOf([]),
  same: equalData,
};

/** The outcomes whose statements have a digest, by the words themselves: different words may have the same digest. */
const statementsQuery: Query<string, ReadonlyMap<string, Group<Located<StatementFacts>>>> = {
  name: 'statements-by-words',
  key: (digest) => digest,
  answer: (sources, digest) => {
    const found = sources.facts('statement', digest);
    if (found.length < 2) return new Map();
    const byWords = new Map<string, Located<StatementFacts>[]>();
    const taken = new Map<string, number>();
    for (const one of found) {
      const document = documentKey(one);
      const nth = taken.get(document) ?? 0;
      taken.set(document, nth + 1);
      // A document states its digests in the order of its outcomes.
      const words = sources.ask(wordsQuery, one.facts.module).get(document)?.get(digest)?.[nth];
      if (words === undefined) continue;
      const list = byWords.get(words);
      if (list === undefined) byWords.set(words, [one]);
      else list.push(one);
    }
    return new Map([...byWords].map(([words, all]) => [words, groupOf(all)]));
  },
};

/** The words of the statements in every module document with an ID: by document, then by digest. */
const wordsQuery: Query<string, ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> = {
  name: 'words-of-module',
  key: (module) => module,
  answer: (sources, module) => {
    const stated = sources.facts('wording', module).map((one) => {
      const byDigest = new Map<string, string[]>();
      for (const statement of one.facts) {
        const words = normalised(statement ?? '');
        if (words === '') continue;
        const digest = digestOf(words);
        const list = byDigest.get(digest);
        if (list === undefined) byDigest.set(digest, [words]);
        else list.push(words);
      }
      return [documentKey(one), byDigest] as const;
    });
    return new Map(stated);
  },
};

function documentKey({ uri, place }: { readonly uri: string; readonly place: number }): string {
  return `${String(place)} ${uri}`;
}
