// The facade of the engine: a workspace takes changes and gives snapshots, and nothing else leads in or out.
import type { Uri } from './base/uri';
import { PersistentMap } from './base/persistent-map';
import { ContentStore, usualContentLimit } from './index/content-store';
import { withoutTree } from './model/lower';
import {
  fileSteps,
  readFile,
  type FileReading,
  type FileState,
  type FileText,
  type ReadFile,
} from './index/file-state';
import { TextFile } from './index/text-file';
import type { Environment, Ground } from './index/query';
import { QueryEngine } from './index/query-engine';
import { WorkspaceIndex, type SummaryChange } from './index/workspace-index';
import { findingsQuery, rawFindingsQuery } from './rules/run';
import { Snapshot } from './snapshot';

/** What becomes different: files (undefined takes one out; what was read beforehand is taken as it is), and what stands in no file. */
export interface WorkspaceChange {
  readonly files?: ReadonlyMap<Uri, FileText | FileReading | undefined>;
  readonly environment?: Environment;
}

/** What a workspace begins with. */
export interface WorkspaceOptions {
  /** The documents that come with the tool: URI to text, or a file that is read when somebody asks. */
  readonly bundled?: ReadonlyMap<Uri, string | FileState>;
  readonly environment?: Environment;
  /** How much text, in UTF-16 code units, the files have whose contents are remembered; `usualContentLimit` if left out. */
  readonly contentLimit?: number;
  /** Whether the YAML trees of files are let go once their documents are read: right where nobody edits. */
  readonly dropsTrees?: boolean;
  /** Whether nothing will be different once questions have been asked, so that a change may cost as much as a new workspace. */
  readonly isSettled?: boolean;
}

/** How a file that was read is kept. */
interface KeepOptions {
  /** Whether it comes with the tool. */
  readonly bundled?: boolean;
  /** Whether what the file says will be asked for at once, as after an edit. */
  readonly isAwaited?: boolean;
}

/** Holds the newest state of a set of files. Reading a snapshot never changes it; only `apply` does. */
export class Workspace {
  #snapshot: Snapshot;
  readonly #contents: ContentStore;
  readonly #dropsTrees: boolean;

  constructor(options: WorkspaceOptions = {}) {
    const environment = options.environment ?? { today: undefined, severities: {} };
    this.#dropsTrees = options.dropsTrees === true;
    const index = WorkspaceIndex.empty();
    const files = PersistentMap.empty<FileState>();
    const engine = new QueryEngine(groundOf(index, files, environment), options.isSettled !== true);
    this.#snapshot = new Snapshot(0, files, index, environment, engine);
    this.#contents = new ContentStore(options.contentLimit ?? usualContentLimit);
    const bundled = [...(options.bundled ?? [])].map(([uri, given]) => {
      return [uri, typeof given === 'string' ? this.#read(uri, given, { bundled: true }) : given] as const;
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
      const state = text !== undefined && isReading(text) ? this.#stateOf(uri, text) : text;
      if (isSame(before, state)) continue;
      // Gone before the next is read, what the file said of late is still among V8's young objects, and soon collected.
      this.release(uri);
      states.set(
        uri,
        state === undefined || state instanceof TextFile ? state : this.#read(uri, state, { isAwaited: true }),
      );
    }
    return this.#take(states, change.environment);
  }

  /** Reads a file ahead, for `apply` to take; the workspace is as it was. */
  read(uri: Uri, text: FileText): FileReading & FileState {
    return this.#read(uri, text, {});
  }

  /** Reads a file ahead in steps, for `apply` to take; given up between two of them, nothing has changed. */
  *readSteps(uri: Uri, text: FileText, isAwaited: boolean): Generator<void, FileReading & FileState> {
    return this.#keep(uri, yield* fileSteps(uri, text), { isAwaited });
  }

  /** Forgets what a file says, until somebody asks again. */
  releaseContent(uri: Uri): void {
    const file = this.#snapshot.file(uri);
    if (file instanceof TextFile) this.#contents.release(file);
  }

  /** Forgets what a file says and what was found in it, until somebody asks again; whether the findings stand stays known. */
  release(uri: Uri): void {
    this.releaseContent(uri);
    this.#snapshot.engine.letGo(findingsQuery, uri);
    this.#snapshot.engine.letGo(rawFindingsQuery, uri);
  }

  #stateOf(uri: Uri, reading: FileReading): TextFile {
    const isOwn = reading instanceof TextFile && reading.uri === uri && reading.isIn(this.#contents);
    return isOwn ? reading : new TextFile(uri, reading, false, this.#contents);
  }

  #read(uri: Uri, text: FileText, options: KeepOptions): TextFile {
    return this.#keep(uri, readFile(uri, text, options), options);
  }

  #keep(uri: Uri, { reading, content }: ReadFile, { bundled = false, isAwaited = false }: KeepOptions): TextFile {
    const state = new TextFile(uri, reading, bundled, this.#contents);
    const kept = this.#dropsTrees ? withoutTree(content, reading.text) : content;
    if (isAwaited) this.#contents.take(state, kept);
    else this.#contents.offer(state, kept);
    return state;
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
    const engine = old.engine.advance(groundOf(index, files, current), {
      facts: changed,
      files: states.keys(),
      gone: [...states].flatMap(([uri, state]) => (state === undefined ? [uri] : [])),
      environment: environment !== undefined,
    });
    this.#snapshot = new Snapshot(old.revision + 1, files, index, current, engine);
    return this.#snapshot;
  }
}

function isReading(text: FileText | FileReading): text is FileReading {
  return typeof text !== 'string' && 'summary' in text;
}

/** Whether a file says what it said already; undefined stands for no file. */
function isSame(before: FileState | undefined, text: FileText | TextFile | undefined): boolean {
  if (text === undefined) return before === undefined;
  if (!(before instanceof TextFile)) return false;
  if (text instanceof TextFile) return before.isLike(text);
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
