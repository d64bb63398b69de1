// Everywhere that the thing under the cursor is named.
import { compareText } from '../base/diagnostic';
import { compareRanges, type TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import { definitionsOf, targetsOf, type Target } from '../names/target';
import { nameAt, usesOf } from '../names/uses';
import type { Snapshot } from '../snapshot';
import { ignoredRuleAt, ignoredRules } from './support/ignored-rules';

/** One place that names the thing. */
export interface Reference {
  readonly uri: Uri;
  readonly range: TextRange;
  readonly defines: boolean;
}

/** What to find. */
export interface ReferenceOptions {
  /** Whether definitions are wanted as well. */
  readonly includeDeclaration: boolean;
}

/** The references to the thing at an offset, each once, by file and place; none where no name stands. */
export function referencesAt(
  snapshot: Snapshot,
  uri: Uri,
  offset: number,
  { includeDeclaration }: ReferenceOptions,
): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const target of targetsAt(snapshot, uri, offset)) {
    for (const reference of referencesTo(target, snapshot)) {
      if (reference.defines && !includeDeclaration) continue;
      const { start, end } = reference.range;
      found.set(`${reference.uri} ${String(start)} ${String(end)}`, reference);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.uri, b.uri) || compareRanges(a.range, b.range));
}

function targetsAt(snapshot: Snapshot, uri: Uri, offset: number): readonly Target[] {
  const use = nameAt(uri, offset, snapshot);
  if (use !== undefined) return targetsOf(use.document, use.name, snapshot);
  const rule = ignoredRuleAt(uri, offset, snapshot);
  return rule === undefined ? [] : [{ kind: 'rule', id: rule.value, owner: undefined }];
}

function* referencesTo(target: Target, snapshot: Snapshot): Generator<Reference> {
  const uris = candidates(target, snapshot);
  for (const { uri, name } of usesOf(target, uris, snapshot))
    yield { uri, range: name.text.range, defines: name.defines };
  if (target.kind !== 'rule') return;
  for (const uri of uris) {
    for (const { value, range } of ignoredRules(uri, snapshot))
      if (value === target.id) yield { uri, range, defines: false };
  }
}

/** The files that can name it: parts of a module are named in their module alone; bundled files only define. */
function candidates(target: Target, snapshot: Snapshot): readonly Uri[] {
  const { kind, owner } = target;
  const defining = definitionsOf(target, snapshot).map(({ uri }) => uri);
  switch (kind) {
    case 'outcome':
    case 'activity':
    case 'assessment':
      return places('module', owner, snapshot);
    case 'pathway':
      return places('programme', owner, snapshot);
    default:
      return [...new Set([...snapshot.uris(), ...defining])];
  }
}

function places(kind: 'module' | 'programme', id: string | undefined, snapshot: Snapshot): readonly Uri[] {
  if (id === undefined) return [];
  return [...new Set(snapshot.facts('places', `${kind} ${id}`).map(({ uri }) => uri))];
}
