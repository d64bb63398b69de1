// All facts of a workspace, immutable; a change of files gives the next index and the keys whose facts differ.
import { compareText } from '../base/diagnostic';
import { equalData } from '../base/equal';
import { PersistentMap } from '../base/persistent-map';
import type { Uri } from '../base/uri';
import { factKey, type FactName, type FactTypes, type Located } from './facts';
import { LateFact } from './late-fact';
import { factsByKey, type FileSummary, type StatedFact } from './summarise';

/** What one file said before and says now; undefined where there was or is no file. */
export interface SummaryChange {
  readonly uri: Uri;
  readonly before: FileSummary | undefined;
  readonly after: FileSummary | undefined;
}

/** The facts of every file, found by name and ID, in the order of their files. */
export class WorkspaceIndex {
  readonly #facts: PersistentMap<readonly Located<unknown>[]>;

  private constructor(facts: PersistentMap<readonly Located<unknown>[]>) {
    this.#facts = facts;
  }

  /** The index of a workspace without files. */
  static empty(): WorkspaceIndex {
    return new WorkspaceIndex(PersistentMap.empty());
  }

  /** The index of these files, built from nothing; `with` must always agree with it. */
  static of(summaries: Iterable<readonly [Uri, FileSummary]>): WorkspaceIndex {
    const changes = [...summaries].map(([uri, after]) => ({ uri, before: undefined, after }));
    return WorkspaceIndex.empty().with(changes).index;
  }

  /** The facts filed under a name and an ID, ordered by file and place. */
  get<N extends FactName>(name: N, id: string): readonly Located<FactTypes[N]>[] {
    return (this.#facts.get(factKey(name, id)) ?? []) as readonly Located<FactTypes[N]>[];
  }

  /** The next index, and the keys under which something else is filed now. Equal facts change nothing. */
  with(changes: readonly SummaryChange[]): { readonly index: WorkspaceIndex; readonly changed: ReadonlySet<string> } {
    const touched = new Map<string, Map<Uri, readonly StatedFact[]>>();
    for (const { uri, before: old, after: young } of changes) {
      const before = factsByKey(old);
      const after = factsByKey(young);
      for (const key of differingKeys(before, after)) {
        const files = touched.get(key) ?? new Map<Uri, readonly StatedFact[]>();
        files.set(uri, after.get(key) ?? []);
        touched.set(key, files);
      }
    }
    if (touched.size === 0) return { index: this, changed: new Set() };
    const updates = [...touched].map(([key, files]) => [key, this.#merged(key, files)] as const);
    return { index: new WorkspaceIndex(this.#facts.with(updates)), changed: new Set(touched.keys()) };
  }

  #merged(key: string, files: ReadonlyMap<Uri, readonly StatedFact[]>): readonly Located<unknown>[] | undefined {
    const kept = (this.#facts.get(key) ?? []).filter((located) => !files.has(located.uri));
    const added = [...files].flatMap(([uri, stated]) => stated.map((fact) => located(uri, fact)));
    if (kept.length + added.length === 0) return undefined;
    return mergedInOrder(kept, added.sort(byPlace));
  }
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
  return [...parts, kept.slice(done)].flat();
}

type FactsByKey = ReturnType<typeof factsByKey>;

function differingKeys(before: FactsByKey, after: FactsByKey): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => !equalData(before.get(key), after.get(key)));
}
