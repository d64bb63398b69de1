// What a command is given instead of reaching for the process: streams, working directory, files, environment.
import type { Paper, PaperFormat } from '../core/report/paper';
import type { CacheFolder } from '../host/cache-folder';
import type { Disk } from '../host/disk';
import type { Host } from '../host/host';
import type { Trail } from './trail';

/** Where text goes; the process's own streams fit. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything outside that the command line touches. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly host: Host;
  readonly disk: Disk;
  /** What the run has touched so far. */
  readonly trail: Trail;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens a folder that keeps results from one run to the next; undefined where nothing can be kept. */
  readonly openCache?: ((folder: string) => CacheFolder) | undefined;
  /** A text that differs wherever the same files may be judged differently: other versions of this program. */
  readonly identity?: (() => string) | undefined;
  /** Serves an editor over the process's own streams until it says goodbye; undefined where there is no server. */
  readonly serveEditor?: (() => Promise<number>) | undefined;
  /** Renders papers; undefined where their bundle is not. */
  readonly renderPaper?: PaperRenderer | undefined;
}

/** Turns a paper into what is written to a file. */
export type PaperRenderer = (paper: Paper, format: PaperFormat) => Promise<string | Uint8Array>;

/** What a command leaves: text (of a workbook, bytes) for standard output or `--output`, and an exit code. */
export interface CommandResult {
  readonly text: string | Uint8Array;
  readonly exitCode: number;
}

/** The exit codes; they are a contract. */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2, failure: 3 } as const;
