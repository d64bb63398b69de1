// One workspace of the engine within the session, with the changes it has not been told of yet.
import type { Uri } from '../core/base/uri';
import type { FileState, FileText } from '../core/index/file-state';
import type { Snapshot } from '../core/snapshot';
import { Workspace } from '../core/workspace';
import { bundledFrameworks } from '../host/bundled';

/** The files under one settings file, or in one folder without settings. Changes are gathered and applied together. */
export class Area {
  /** The folder at the top, without a slash at its end. */
  readonly root: Uri;
  /** Whether all its files have been read at least once; before that, what other files say is not known. */
  isRead = false;
  /** Whether many of its files are being read again; its closed files are then left alone. */
  isBusy = false;
  readonly #workspace: Workspace;
  readonly #today: () => string;
  #pending = new Map<Uri, FileText | FileState | undefined>();
  #edited = new Set<Uri>();
  #uris: readonly Uri[] | undefined;

  constructor(root: Uri, today: () => string) {
    this.root = root;
    this.#today = today;
    this.#workspace = new Workspace({
      bundled: bundledFrameworks,
      environment: { today: today(), severities: {} },
    });
  }

  /** Notes what a file says now; undefined takes it out. */
  put(uri: Uri, text: FileText | FileState | undefined): void {
    this.#pending.set(uri, text);
  }

  /** Whether the file belongs to the area, or is about to. */
  has(uri: Uri): boolean {
    return this.#pending.has(uri) ? this.#pending.get(uri) !== undefined : this.#snapshot.file(uri) !== undefined;
  }

  /** The newest snapshot, everything noted applied. */
  flush(): Snapshot {
    const today = this.#today();
    const isNewDay = today !== this.#snapshot.environment.today;
    if (this.#pending.size === 0 && !isNewDay) return this.#snapshot;
    const before = this.#snapshot;
    const files = this.#pending;
    this.#pending = new Map();
    for (const [uri, text] of files) {
      this.#edited.add(uri);
      if (text === undefined || before.file(uri) === undefined) this.#uris = undefined;
    }
    return this.#workspace.apply({
      files,
      ...(isNewDay ? { environment: { ...before.environment, today } } : {}),
    });
  }

  /** The files that changed since this was last asked. */
  takeEdited(): ReadonlySet<Uri> {
    const edited = this.#edited;
    this.#edited = new Set();
    return edited;
  }

  /** The area's own files in the order in which they are best checked: what depends on many files comes last. */
  uris(): readonly Uri[] {
    const snapshot = this.flush();
    this.#uris ??= [...snapshot.uris()].sort((a, b) => weightOf(snapshot.file(a)) - weightOf(snapshot.file(b)));
    return this.#uris;
  }

  get #snapshot(): Snapshot {
    return this.#workspace.snapshot;
  }
}

/** Asked last, a file of waivers finds the findings of all others remembered; asked first, it would wait for them all. */
function weightOf(file: FileState | undefined): number {
  const kinds = file?.content.documents.map((document) => document.kind) ?? [];
  if (kinds.includes('waivers')) return 2;
  return kinds.includes('programme') || kinds.includes('settings') ? 1 : 0;
}
