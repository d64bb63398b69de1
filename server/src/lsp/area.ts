// One workspace of the engine within the session, with the changes it has not been told of and the files to look at again.
import type { Uri } from '../core/base/uri';
import type { FileState, FileText } from '../core/index/file-state';
import { symbolLinesQuery } from '../core/features/symbol-search/symbol-lines';
import { findingsQuery } from '../core/rules/run';
import type { Snapshot } from '../core/snapshot';
import { Workspace } from '../core/workspace';
import { bundledFrameworks } from '../host/bundled';

/** A text from this length on, in UTF-16 code units, is read in steps: even where it is broken, a shorter one is read at once. */
const longText = 8_000;

/** The files under one settings file, or in one folder without settings. Changes are gathered and applied together. */
export class Area {
  /** The folder at the top, without a slash at its end. */
  readonly root: Uri;
  /** Whether many of its files are being read again; its closed files are then left alone. */
  isBusy = false;
  /** The `include:` globs of its settings that match no file. */
  unmatched: ReadonlySet<string> = new Set();
  #isRead = false;
  readonly #workspace: Workspace;
  readonly #today: () => string;
  #pending = new Map<Uri, FileText | FileState | undefined>();
  /** Files whose findings may be others now, in the order in which they are best looked at. */
  readonly #stale: readonly Set<Uri>[] = [new Set(), new Set(), new Set()];
  /** The files that came, changed or went since somebody asked. */
  #moved = new Set<Uri>();

  constructor(root: Uri, today: () => string) {
    this.root = root;
    this.#today = today;
    const environment = { today: today(), severities: {}, root };
    this.#workspace = new Workspace({ bundled: bundledFrameworks, environment });
  }

  /** Whether all its files have been read at least once; before that, what other files say is not known. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** From now on the area is known as a whole, and every finding has to be looked at in this light. */
  markRead(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    for (const uri of this.uris()) this.markStale(uri);
  }

  /** Notes what a file says now; undefined takes it out. */
  put(uri: Uri, text: FileText | FileState | undefined): void {
    this.#pending.set(uri, text);
  }

  /** Reads a file ahead in steps; `put` takes what they come to. */
  readSteps(uri: Uri, text: FileText): Generator<void, FileState> {
    return this.#workspace.readSteps(uri, text, false);
  }

  /** Reads the long texts among the changes ahead, so that `flush` need not; a newer text of a file takes its place. */
  *pendingSteps(): Generator<void, void> {
    for (const [uri, text] of this.#pending) {
      if (typeof text !== 'string' || text.length < longText) continue;
      const state = yield* this.#workspace.readSteps(uri, text, true);
      if (this.#pending.get(uri) === text) this.#pending.set(uri, state);
    }
  }

  /** Lets go of what can be had again from the text of a file that is not looked at any more; what searches need stays. */
  release(uri: Uri): void {
    this.#snapshot.ask(symbolLinesQuery, uri);
    this.#workspace.release(uri);
  }

  /** Whether the file belongs to the area, or is about to. */
  has(uri: Uri): boolean {
    return this.#pending.has(uri) ? this.#pending.get(uri) !== undefined : this.#snapshot.file(uri) !== undefined;
  }

  /** The newest snapshot, everything noted applied. */
  flush(): Snapshot {
    const before = this.#snapshot;
    const today = this.#today();
    const isOther = today !== before.environment.today || !isSameSet(this.unmatched, before.environment.unmatched);
    if (this.#pending.size === 0 && !isOther) return before;
    const files = this.#pending;
    this.#pending = new Map();
    const environment = isOther ? { environment: { ...before.environment, today, unmatched: this.unmatched } } : {};
    const snapshot = this.#workspace.apply({ files, ...environment });
    for (const uri of files.keys()) {
      this.#moved.add(uri);
      this.markStale(uri);
    }
    for (const uri of snapshot.engine.touched(findingsQuery)) this.markStale(uri);
    return snapshot;
  }

  /** The area's own files, in no particular order. */
  *uris(): Generator<Uri> {
    const snapshot = this.flush();
    for (const uri of snapshot.files.keys()) if (snapshot.file(uri)?.bundled !== true) yield uri;
  }

  /** Notes that the findings of a file have to be looked at again. */
  markStale(uri: Uri): void {
    const file = this.#snapshot.file(uri);
    this.markFresh(uri);
    if (file !== undefined && !file.bundled) this.#stale[weightOf(file)]?.add(uri);
  }

  isStale(uri: Uri): boolean {
    return this.#stale.some((uris) => uris.has(uri));
  }

  /** The findings of a file are about to be looked at. */
  markFresh(uri: Uri): void {
    for (const uris of this.#stale) uris.delete(uri);
  }

  /** The files to look at again; those marked while this goes on are among them. */
  *staleUris(): Generator<Uri> {
    for (const uris of this.#stale) yield* uris;
  }

  /** The files that came, changed or went since this was last asked. */
  takeMoved(): ReadonlySet<Uri> {
    const moved = this.#moved;
    this.#moved = new Set();
    return moved;
  }

  get #snapshot(): Snapshot {
    return this.#workspace.snapshot;
  }
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): boolean {
  return one.size === other.size && [...one].every((text) => other.has(text));
}

/** Asked last, a file of waivers finds the findings of all others remembered; asked first, it would wait for them all. */
function weightOf({ summary }: FileState): 0 | 1 | 2 {
  const kinds = summary.facts.filter(({ name }) => name === 'documents').map(({ id }) => id);
  if (kinds.includes('waivers')) return 2;
  return kinds.includes('programme') || kinds.includes('settings') ? 1 : 0;
}
