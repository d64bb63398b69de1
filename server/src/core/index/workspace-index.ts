// All facts of a workspace, immutable; a change of files gives the next index and the keys whose facts differ.
import { compareText } from '../base/diagnostic';
import { equalData } from '../base/equal';
import { PersistentMap } from '../base/persistent-map';
import type { Uri } from '../base/uri';
import type { FactName, FactTypes, Located } from './facts';
import { LateFact } from './late-fact';
import { factsByName, type FileSummary, type StatedFact } from './summarise';

/** What one file said before and says now; undefined where there was or is no file. */
export interface SummaryChange {
  readonly uri: Uri;
  readonly before: FileSummary | undefined;
  readonly after: FileSummary | undefined;
}

/** The name and ID under which a fact is filed. */
export type Filing = readonly [FactName, string];

/** The facts under one ID; nearly always there is one, which then needs no list. */
type Filed = Located<unknown> | readonly Located<unknown>[];

/** What a file states under one ID now; `isNew` when it stated nothing there before. */
interface Restated {
  readonly uri: Uri;
  readonly stated: readonly StatedFact[];
  readonly isNew: boolean;
}

/** The facts of every file, found by name and ID, in the order of their files. */
export class WorkspaceIndex {
  readonly #facts: ReadonlyMap<FactName, PersistentMap<Filed>>;

  private constructor(facts: ReadonlyMap<FactName, PersistentMap<Filed>>) {
    this.#facts = facts;
  }

  /** The index of a workspace without files. */
  static empty(): WorkspaceIndex {
    return new WorkspaceIndex(new Map());
  }

  /** The facts filed under a name and an ID, ordered by file and place. */
  get<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[] {
    return listOf(this.#facts.get(name)?.get(id)) as readonly Located<FactTypes[N]>[];
  }

  /** The next index, and where something else is filed now. Equal facts change nothing. */
  with(changes: readonly SummaryChange[]): { readonly index: WorkspaceIndex; readonly changed: readonly Filing[] } {
    const restated = new Map<FactName, Map<string, Restated[]>>();
    for (const change of changes) noteChange(change, restated);
    if (restated.size === 0) return { index: this, changed: [] };
    const facts = new Map(this.#facts);
    const changed: Filing[] = [];
    for (const [name, ofName] of restated) {
      const before = facts.get(name) ?? PersistentMap.empty<Filed>();
      const updates = [...ofName].map(([id, files]) => [id, merged(before.get(id), files)] as const);
      facts.set(name, before.with(updates));
      for (const id of ofName.keys()) changed.push([name, id]);
    }
    return { index: new WorkspaceIndex(facts), changed };
  }
}

function listOf(filed: Filed | undefined): readonly Located<unknown>[] {
  if (filed === undefined) return [];
  return isList(filed) ? filed : [filed];
}

function isList(filed: Filed): filed is readonly Located<unknown>[] {
  return Array.isArray(filed);
}

function noteChange({ uri, before, after }: SummaryChange, restated: Map<FactName, Map<string, Restated[]>>): void {
  if (before === undefined) {
    for (const fact of after?.facts ?? []) noteNew(uri, fact, restated);
    return;
  }
  const old = factsByName(before);
  const now = factsByName(after);
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const ofName = restated.get(name) ?? new Map<string, Restated[]>();
    const was = old.get(name);
    const is = now.get(name);
    for (const id of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const earlier = was?.get(id) ?? [];
      const stated = is?.get(id) ?? [];
      if (equalData(earlier, stated)) continue;
      const one = { uri, stated, isNew: earlier.length === 0 };
      const files = ofName.get(id);
      if (files === undefined) ofName.set(id, [one]);
      else files.push(one);
    }
    if (ofName.size > 0) restated.set(name, ofName);
  }
}

/** What a file states of which nothing was known: there is nothing to compare. */
function noteNew(uri: Uri, fact: StatedFact, restated: Map<FactName, Map<string, Restated[]>>): void {
  let ofName = restated.get(fact.name);
  if (ofName === undefined) {
    ofName = new Map();
    restated.set(fact.name, ofName);
  }
  const files = ofName.get(fact.id);
  const last = files?.at(-1);
  if (files === undefined) ofName.set(fact.id, [{ uri, stated: [fact], isNew: true }]);
  else if (last?.uri === uri) files[files.length - 1] = { uri, stated: [...last.stated, fact], isNew: true };
  else files.push({ uri, stated: [fact], isNew: true });
}

function merged(filed: Filed | undefined, files: readonly Restated[]): Filed | undefined {
  const first = files[0];
  const lone = files.length === 1 && first?.stated.length === 1 ? first.stated[0] : undefined;
  // So it is with nearly every fact of a workspace that is read for the first time.
  if (filed === undefined && first !== undefined && lone !== undefined) return located(first.uri, lone);
  const left = new Set(files.filter(({ isNew }) => !isNew).map(({ uri }) => uri));
  const kept = left.size === 0 ? listOf(filed) : listOf(filed).filter(({ uri }) => !left.has(uri));
  const added = files.flatMap(({ uri, stated }) => stated.map((fact) => located(uri, fact))).sort(byPlace);
  const all = kept.length === 0 ? added : mergedInOrder(kept, added);
  return all.length > 1 ? all : all[0];
}

function located(uri: Uri, fact: StatedFact): Located<unknown> {
  return fact instanceof LateFact ? fact.in(uri) : { uri, place: fact.place, facts: fact.facts };
}

function byPlace(a: Located<unknown>, b: Located<unknown>): number {
  return compareText(a.uri, b.uri) || a.place - b.place;
}

/** Two lists in order as one; the long list that a key of many files has is not sorted again for each edit. */
function mergedInOrder(
  kept: readonly Located<unknown>[],
  added: readonly Located<unknown>[],
): readonly Located<unknown>[] {
  const parts: (readonly Located<unknown>[])[] = [];
  let done = 0;
  for (const one of added) {
    let low = done;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = kept[middle];
      if (at !== undefined && byPlace(at, one) <= 0) low = middle + 1;
      else high = middle;
    }
    parts.push(kept.slice(done, low), [one]);
    done = low;
  }
  parts.push(kept.slice(done));
  // Of long lists, a concatenation is several times as fast as `flat`.
  const whole: Located<unknown>[] = [];
  return whole.concat(...parts);
}
