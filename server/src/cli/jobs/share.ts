// One thread's share of a check: it reads files while there are any, learns what the others have read, and checks its own.
import type { Uri } from '../../core/base/uri';
import type { FileReading, FileState } from '../../core/index/file-state';
import { Workspace } from '../../core/workspace';
import { bundledFrameworks } from '../../host/bundled';
import type { Host } from '../../host/host';
import { checkOptions } from '../load';
import { readAhead } from '../read-ahead';
import type { FoundInFile, SharedReading, SharedTask } from './mate';

/** So many files are taken at a time. */
const handful = 16;

/** The share of one thread in one workspace. */
export class Share {
  readonly workspace: Workspace;
  readonly #task: SharedTask;
  readonly #counters: Int32Array;
  readonly #own = new Map<Uri, FileState>();

  constructor(task: SharedTask) {
    this.#task = task;
    this.#counters = new Int32Array(task.counters);
    const { environment } = task;
    this.workspace = new Workspace({ bundled: bundledFrameworks, environment, ...checkOptions, isSettled: true });
  }

  /** Reads files until every file has been taken by somebody. */
  async read(host: Host, progress: (done: number) => void = () => undefined): Promise<readonly SharedReading[]> {
    const { files } = this.#task;
    const take = (): readonly Uri[] => {
      const from = Atomics.add(this.#counters, 0, handful);
      progress(Math.min(from, files.length));
      return files.slice(from, from + handful);
    };
    for await (const batch of readAhead(host, take))
      for (const [uri, text] of batch) this.#own.set(uri, this.workspace.read(uri, text));
    return [...this.#own].map(([uri, state]) => [uri, shared(state)] as const);
  }

  /** Takes all files into the workspace. */
  join(others: readonly SharedReading[]): void {
    this.workspace.apply({ files: new Map<Uri, FileState | FileReading>([...others, ...this.#own]) });
  }

  /** Checks those of these files that this thread has read. */
  check(wanted: ReadonlySet<Uri>, progress: (done: number) => void = () => undefined): readonly FoundInFile[] {
    const found: FoundInFile[] = [];
    for (const uri of this.#own.keys()) {
      if (!wanted.has(uri)) continue;
      found.push(this.#foundIn(uri));
      progress(Atomics.add(this.#counters, 1, 1));
    }
    return found;
  }

  /** The texts of those of these files that this thread has read. */
  texts(uris: readonly Uri[]): readonly (readonly [Uri, string])[] {
    return uris.flatMap((uri) => {
      const state = this.#own.get(uri);
      return state === undefined ? [] : [[uri, state.text] as const];
    });
  }

  #foundIn(uri: Uri): FoundInFile {
    const { snapshot } = this.workspace;
    const findings = snapshot.findings(uri);
    const raw = findings.waived > 0 ? snapshot.rawFindings(uri) : undefined;
    this.workspace.releaseContent(uri);
    const text = findings.diagnostics.length > 0 ? this.#own.get(uri)?.text : undefined;
    return { uri, text, findings, raw };
  }
}

/** Whether a file has waivers: what becomes of them is known only when all other findings are. */
export function hasWaivers({ summary }: FileReading): boolean {
  return summary.facts.some(({ name }) => name === 'waivers');
}

/** What other threads are told of a file. */
function shared(state: FileState): FileReading {
  const { unreadable, summary } = state;
  return { text: hasWaivers(state) ? state.text : undefined, unreadable, summary };
}
