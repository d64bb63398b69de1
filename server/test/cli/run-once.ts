// Runs the command line in process on a folder of files, for tests that look at more than a transcript shows.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import type { CacheFolder } from '../../src/host/cache-folder';
import type { Disk } from '../../src/host/disk';
import type { Host } from '../../src/host/host';
import { nodeDisk } from '../../src/host/node-disk';
import { renderPaper } from '../../src/papers/render-paper';
import { fixedHost } from './transcript';

/** What differs from a run into a pipe on this machine's files. */
export interface RunOptions {
  readonly host?: Host;
  readonly disk?: Disk;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both outputs are terminals. */
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** Opens the folder of `--cache`; without it nothing is kept. */
  readonly openCache?: (folder: string) => CacheFolder;
  /** What stands for the edition of the program. */
  readonly identity?: () => string;
}

/** What a run leaves. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder with these files; the test that asks for it removes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'care-curriculum-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Runs the command line in a folder. */
export async function runIn(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { host = fixedHost, disk = nodeDisk, env = {}, isTerminal = false, columns, openCache, identity } = options;
  let stdout = '';
  let stderr = '';
  const code = await run({
    argv,
    env,
    cwd,
    host,
    disk,
    renderPaper,

    openCache,
    identity,
    stdin: noInput(),
    stdout: { write: (text) => (stdout += String(text)), isTTY: isTerminal, columns },
    stderr: { write: (text) => (stderr += String(text)), isTTY: isTerminal, columns },
  });
  return { code, stdout, stderr };
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array());
}
