// The facade of the engine: a workspace takes changes and gives snapshots, and nothing else leads in or out.
import type { Uri } from './base/uri';
import { PersistentMap } from './base/persistent-map';
import { readFile, type FileState, type FileText } from './index/file-state';
import { environmentKey, fileKey, QueryEngine, type Environment, type Ground } from './index/query';
import { WorkspaceIndex, type SummaryChange } from './index/workspace-index';
import { Snapshot } from './snapshot';

/** What becomes different: files (undefined takes one out; one read beforehand is taken as it is), and what stands in no file. */
export interface WorkspaceChange {
  readonly files?: ReadonlyMap<Uri, FileText | FileState | undefined>;
  readonly environment?: Environment;
}

/** What a workspace begins with. */
export interface WorkspaceOptions {
  /** The documents that come with the tool: URI to text, or a file that is read when somebody asks. */
  readonly bundled?: ReadonlyMap<Uri, string | FileState>;
  readonly environment?: Environment;
}

/** Holds the newest state of a set of files. Reading a snapshot never changes it; only `apply` does. */
export class Workspace {
  #snapshot: Snapshot;

  constructor(options: WorkspaceOptions = {}) {
    const environment = options.environment ?? { today: undefined, severities: {} };
    const index = WorkspaceIndex.empty();
    const files = PersistentMap.empty<FileState>();
    const engine = new QueryEngine(groundOf(index, files, environment));
    this.#snapshot = new Snapshot(0, files, index, environment, engine);
    const bundled = [...(options.bundled ?? [])].map(([uri, given]) => {
      return [uri, typeof given === 'string' ? readFile(uri, given, true) : given] as const;
    });
    this.#take(new Map(bundled));
  }

  /** The newest snapshot. */
  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Takes a change and gives the snapshot after it. Only the files named are read again; equal text changes nothing. */
  apply(change: WorkspaceChange): Snapshot {
    const states = new Map<Uri, FileState | undefined>();
    for (const [uri, text] of change.files ?? []) {
      const before = this.#snapshot.file(uri);
      if (before?.bundled === true) continue;
      if (text === undefined) {
        if (before !== undefined) states.set(uri, undefined);
      } else if (!isSame(before, text)) states.set(uri, isState(text) ? text : readFile(uri, text, false));
    }
    return this.#take(states, change.environment);
  }

  #take(states: ReadonlyMap<Uri, FileState | undefined>, environment?: Environment): Snapshot {
    const old = this.#snapshot;
    if (states.size === 0 && environment === undefined) return old;
    const changes = [...states].map(([uri, state]): SummaryChange => ({
      uri,
      before: old.file(uri)?.summary,
      after: state?.summary,
    }));
    const { index, changed } = old.index.with(changes);
    const files = old.files.with(states);
    const current = environment ?? old.environment;
    const keys = [
      ...changed,
      ...[...states.keys()].map(fileKey),
      ...(environment === undefined ? [] : [environmentKey]),
    ];
    const engine = old.engine.advance(groundOf(index, files, current), keys);
    this.#snapshot = new Snapshot(old.revision + 1, files, index, current, engine);
    return this.#snapshot;
  }
}

function isState(text: FileText | FileState): text is FileState {
  return typeof text !== 'string' && 'content' in text;
}

function isSame(before: FileState | undefined, text: FileText | FileState): boolean {
  if (before === undefined) return false;
  if (isState(text)) return before.text === text.text && before.unreadable === text.unreadable;
  if (typeof text !== 'string') return before.unreadable === text.unreadable;
  return before.unreadable === undefined && before.text === text;
}

function groundOf(index: WorkspaceIndex, files: PersistentMap<FileState>, environment: Environment): Ground {
  return {
    facts: (name, id) => index.get(name, id),
    file: (uri) => files.get(uri),
    environment,
  };
}
