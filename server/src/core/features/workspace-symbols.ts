// Documents, outcomes and framework items of the whole workspace by a few typed letters.
import { compareText } from '../base/diagnostic';
import type { TextRange } from '../base/text-range';
import { isBundledUri, type Uri } from '../base/uri';
import { frameworkQuery } from '../index/framework-view';
import { frameworksInUseQuery } from '../index/frameworks-in-use';
import type { Kind } from '../schema/kinds';
import type { Snapshot } from '../snapshot';
import { matchScore, queryWords, type Searched } from './symbol-search/match-score';
import { fileCandidates, symbolLinesQuery } from './symbol-search/symbol-lines';

/** Something that was found. */
export interface WorkspaceSymbol {
  /** The ID with what it is called. */
  readonly name: string;
  readonly kind: Kind | 'outcome' | 'item';
  /** The ID of what it stands in. */
  readonly container: string | undefined;
  readonly uri: Uri;
  readonly range: TextRange;
}

/** The most symbols in one answer. */
export const symbolLimit = 200;

/** A line of a file that fits. */
interface Hit {
  readonly score: number;
  readonly uri: Uri;
  readonly nth: number;
  readonly kind: string;
  readonly id: string;
  readonly container: string;
}

/** What fits the query, best first, at most `symbolLimit`; every word of it must fit. An empty query finds documents. */
export function workspaceSymbols(snapshot: Snapshot, query: string): readonly WorkspaceSymbol[] {
  const words = queryWords(query);
  const best = new BestHits(symbolLimit);
  for (const uri of searchedUris(snapshot)) addHits(uri, snapshot.ask(symbolLinesQuery, uri), words, best);
  return best.ranked().flatMap((hit) => symbolOf(hit, snapshot) ?? []);
}

/** The workspace's own files, and the frameworks in use that come with the tool. */
function searchedUris(snapshot: Snapshot): readonly Uri[] {
  const used = snapshot.ask(frameworksInUseQuery, undefined).flatMap((reference) => {
    const uri = snapshot.ask(frameworkQuery, reference).framework?.uri;
    return uri !== undefined && isBundledUri(uri) ? [uri] : [];
  });
  return [...[...snapshot.files.keys()].filter((uri) => !isBundledUri(uri)), ...new Set(used)];
}

function addHits(uri: Uri, lines: string, words: readonly string[], best: BestHits): void {
  const isWhole = words.length > 0 && words.every((word) => lines.includes(word));
  let start = 0;
  for (let nth = 0; start < lines.length; nth++) {
    const kind = lines.charAt(start);
    // Where a word is nowhere in the file, only letters in order can fit, and an outcome is not searched for those.
    if (!isWhole && (kind === 'c' || (words.length === 0 && kind !== 'a'))) return;
    const end = lines.indexOf('\n', start);
    const searched = readLine(lines, start, end, kind !== 'c');
    const score = matchScore(words, searched);
    if (score > 0 && best.couldTake(score)) best.add(hitOf(score, uri, nth, kind, searched));
    start = end + 1;
  }
}

/** The fields of a line; the kind stands before the first tab. */
function readLine(text: string, start: number, end: number, loosely: boolean): Searched {
  const label = text.indexOf('\t', start + 2);
  const words = text.indexOf('\t', label + 1);
  const container = text.indexOf('\t', words + 1);
  return {
    text,
    id: { start: start + 2, end: label },
    label: { start: label + 1, end: words },
    words: { start: words + 1, end: container },
    container: { start: container + 1, end },
    loosely,
  };
}

function hitOf(score: number, uri: Uri, nth: number, kind: string, { text, id, container }: Searched): Hit {
  const part = ({ start, end }: TextRange): string => text.slice(start, end);
  return { score, uri, nth, kind, id: part(id), container: part(container) };
}

function symbolOf({ uri, nth }: Hit, snapshot: Snapshot): WorkspaceSymbol | undefined {
  const candidate = fileCandidates(snapshot.file(uri))[nth];
  if (candidate === undefined) return undefined;
  const { kind, id, label, words, container, range } = candidate;
  const name = [id, label === '' ? shortened(words) : label].filter((part) => part !== '').join(' ');
  return { name, kind, container: container === '' ? undefined : container, uri, range };
}

/** Keeps the best of many: sorts only now and then, and turns away what is worse than all that is kept. */
class BestHits {
  readonly #limit: number;
  #hits: Hit[] = [];
  #worst: Hit | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  couldTake(score: number): boolean {
    return this.#worst === undefined || score >= this.#worst.score;
  }

  add(hit: Hit): void {
    if (this.#worst !== undefined && compareHits(hit, this.#worst) > 0) return;
    this.#hits.push(hit);
    if (this.#hits.length >= this.#limit * 4) this.ranked();
  }

  ranked(): readonly Hit[] {
    this.#hits = this.#hits.sort(compareHits).slice(0, this.#limit);
    if (this.#hits.length === this.#limit) this.#worst = this.#hits.at(-1);
    return this.#hits;
  }
}

function compareHits(a: Hit, b: Hit): number {
  return (
    b.score - a.score ||
    compareText(a.kind, b.kind) ||
    compareText(a.container, b.container) ||
    compareText(a.id, b.id) ||
    compareText(a.uri, b.uri) ||
    a.nth - b.nth
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
