// Moves a curriculum to another version of a framework: what changes in which file, why, and what people have to decide.
import { LineIndex, lineEndOf, lineStartAt } from '../base/line-index';
import { listed, quoted } from '../base/phrases';
import { applyEdits, type TextEdit } from '../base/text-edit';
import { textRange, type Text } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { FileState } from '../index/file-state';
import { pinOf } from '../index/framework-pin';
import { viewQuery, type FrameworkView, type ViewItem } from '../index/framework-view';
import { programmeQuery } from '../index/scope';
import { fateOf, type ItemFate } from '../index/version-step';
import type { Document } from '../model/document';
import { resolvedItem } from '../names/resolved-item';
import { namesOf } from '../names/names-of';
import type { Name } from '../names/name';
import { moduleScope } from '../names/views-in-play';
import type { Snapshot } from '../snapshot';
import { spotAt } from '../syntax/navigate';
import { scalarSource } from '../syntax/scalar';
import type { SyntaxTree } from '../syntax/tree';

/** One place that a migration is about. `open` places are left as they are, with a comment above them where one can stand. */
export interface MigrationStep {
  readonly uri: Uri;
  /** Counted from 0. */
  readonly line: number;
  readonly outcome: 'changed' | 'open' | 'kept';
  readonly explanation: string;
}

/** A migration: its steps file by file, and the texts of the files that it changes. */
export interface Migration {
  readonly steps: readonly MigrationStep[];
  readonly texts: ReadonlyMap<Uri, string>;
}

/** What to migrate: framework IDs with the versions to move to, and the files that may be changed. */
export interface MigrationRequest {
  readonly targets: ReadonlyMap<string, string>;
  readonly uris: readonly Uri[];
}

/** The migration of some files. Whatever a file outside still needs in the old version is kept. */
export function migrationOf(snapshot: Snapshot, request: MigrationRequest): Migration {
  const steps: MigrationStep[] = [];
  const texts = new Map<Uri, string>();
  for (const uri of request.uris) {
    const file = snapshot.file(uri);
    if (file === undefined || file.bundled) continue;
    const edits: TextEdit[] = [];
    for (const place of placesIn(file, snapshot, request)) {
      steps.push({ uri, ...place.step });
      edits.push(...place.edits);
    }
    if (edits.length > 0) texts.set(uri, applyEdits(file.text, distinct(edits)));
  }
  return { steps, texts };
}

interface Place {
  readonly step: Omit<MigrationStep, 'uri'>;
  readonly edits: readonly TextEdit[];
}

function* placesIn(file: FileState, snapshot: Snapshot, request: MigrationRequest): Generator<Place> {
  const lines = new LineIndex(file.text);
  for (const document of file.content.documents) {
    if (document.kind === 'framework') continue;
    const names = namesOf(document).filter(({ defines }) => !defines);
    const seen = new Set<number>();
    for (const name of names) {
      // What an alias brings in again stands in one place.
      if (seen.has(name.text.range.start)) continue;
      const line = lines.position(name.text.range.start).line;
      const found =
        name.kind === 'framework' ? pinPlace(name.text, request) : itemPlace(document, name, names, snapshot, request);
      if (found === undefined) continue;
      seen.add(name.text.range.start);
      const { outcome, explanation, after, comment } = found;
      const edits =
        after === undefined ? [] : [{ range: name.text.range, newText: scalarSource(after, { flow: true }) }];
      const note = comment === undefined ? [] : commentAbove(file, name.text.range.start, comment);
      yield { step: { line, outcome, explanation }, edits: [...edits, ...note] };
    }
  }
}

interface Found {
  readonly outcome: MigrationStep['outcome'];
  readonly explanation: string;
  readonly after?: string;
  readonly comment?: string;
}

function pinPlace({ value }: Text, { targets }: MigrationRequest): Found | undefined {
  const { id, version } = pinOf(value);
  const target = targets.get(id);
  if (target === undefined || version === undefined || version === target) return undefined;
  const after = `${id}@${target}`;
  return { outcome: 'changed', explanation: `${quoted(value)} becomes ${quoted(after)}`, after };
}

function itemPlace(
  document: Document,
  name: Name,
  names: readonly Name[],
  snapshot: Snapshot,
  request: MigrationRequest,
): Found | undefined {
  const resolved = resolvedItem(document, name, snapshot);
  const target = resolved === undefined ? undefined : request.targets.get(resolved.view.id);
  if (resolved === undefined || target === undefined || resolved.view.version === target) return undefined;
  const { item, view } = resolved;
  const next = snapshot.ask(viewQuery, { reference: `${view.id}@${target}`, overlays: [] });
  if (next === undefined || item.overlay !== undefined) return undefined;
  const fate = fateOf(item.id, next);
  if (fate.fate === 'kept') return undefined;
  const holder = stayingBehind(document, view.id, target, snapshot, request);
  if (holder !== undefined)
    return {
      outcome: 'kept',
      explanation: `${quoted(item.id)} is kept, because ${quoted(holder)} stays at another version`,
    };
  return successorOf(item, fate, next, name, names);
}

function successorOf(
  item: ViewItem,
  { fate, successors }: ItemFate,
  next: FrameworkView,
  name: Name,
  names: readonly Name[],
): Found {
  const version = quoted(next.name);
  const open = (why: string): Found => ({
    outcome: 'open',
    explanation: `${quoted(item.id)} ${why}`,
    comment: `migrate: ${item.id} ${why}`,
  });
  if (fate === 'gone') return open(`is not in ${version}; take it out, or name another item`);
  const words = listed(successors.map(({ id, label }) => `${quoted(id)}${label === undefined ? '' : ` (${label})`}`));
  const [only] = successors;
  if (only === undefined) return open(`is retired in ${version} without a successor; take it out`);
  if (fate === 'split') return open(`is split in ${version} into ${words}; name those that are meant here`);
  const written = name.text.value;
  const after = written.slice(0, written.length - item.id.length) + only.id;
  if (names.some((one) => one.kind === 'item' && isBeside(one, name) && one.text.value === after))
    return open(`is replaced in ${version} by ${words}, which is named here already; keep the one that is meant`);
  return {
    outcome: 'changed',
    explanation: `${quoted(item.id)} becomes ${quoted(only.id)}, which replaces it in ${version}${only.label === undefined ? '' : ` (${only.label})`}`,
    after,
  };
}

/** Whether two names stand in the same outcome, or in the same list of a document. */
function isBeside(a: Name, b: Name): boolean {
  return a !== b && a.place === b.place && a.path.slice(0, 2).join() === b.path.slice(0, 2).join();
}

/** Somebody outside the migration who still needs the document in another version; undefined where there is nobody. */
function stayingBehind(
  document: Document,
  framework: string,
  target: string,
  snapshot: Snapshot,
  { uris }: MigrationRequest,
): string | undefined {
  const stays = (reference: string): boolean => {
    const pin = pinOf(reference);
    return pin.id === framework && pin.version !== undefined && pin.version !== target;
  };
  if (document.kind === 'module') {
    const { programmes } = moduleScope(document, snapshot);
    const outside = programmes.filter(({ uri }) => uri !== undefined && !uris.includes(uri));
    return outside.find(({ frameworks }) => frameworks.some(({ reference }) => stays(reference)))?.id;
  }
  if (document.kind === 'overlay' || document.kind === 'crosswalk') return undefined;
  const outside = snapshot
    .programmes()
    .filter((id) => id !== undefined)
    .map((id) => snapshot.ask(programmeQuery, id));
  return outside.find(
    ({ uri, facts }) => uri !== undefined && !uris.includes(uri) && facts?.frameworks.some(stays) === true,
  )?.id;
}

/** The comment on a line of its own, indented like the line below it; none where it stands there already. */
function commentAbove({ text, content }: FileState, offset: number, comment: string): readonly TextEdit[] {
  const start = lineStartOutside(text, content.tree(), offset);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const line = `${indent}# ${comment}${lineEndOf(text)}`;
  return text.slice(0, start).endsWith(line) ? [] : [{ range: textRange(start, start), newText: line }];
}

/** The start of the line that holds an offset, or of one further up where that line begins within a text of several lines. */
function lineStartOutside(text: string, tree: SyntaxTree, offset: number): number {
  const start = lineStartAt(text, offset);
  for (const { root } of tree.documents) {
    const node = spotAt(root, start)?.node;
    if (node?.kind === 'scalar' && node.range.start < start && start < node.range.end)
      return lineStartOutside(text, tree, node.range.start);
  }
  return start;
}

/** A comment that two places ask for stands there once. */
function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ range, newText }) => {
    const key = `${String(range.start)} ${String(range.end)} ${newText}`;
    return !seen.has(key) && seen.add(key);
  });
}
