// A folder on disk for one case, deep enough that a few steps upwards stay in it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs something in a new folder with these files, and removes all of it afterwards. */
export async function inFolder<T>(
  files: ReadonlyMap<string, string>,
  run: (folder: string, root: string) => Promise<T>,
): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'care-curriculum-fuzz-')));
  const folder = join(root, 'a', 'b', 'c', 'workspace');
  try {
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of files) writeBelow(folder, path, text);
    return await run(folder, root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes a file, and the folders on the way to it. */
export function writeBelow(folder: string, path: string, text: string): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

/** The text of every file below a folder, by its path from there. */
export function textsBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
