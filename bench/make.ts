// Makes a workspace by hand: node scripts/bench.mjs make 1000 [FOLDER].
import { resolve } from 'node:path';
import { writeWorkspace } from './workspace/write';

/** Writes a workspace of so many modules and says what it holds. */
export function make(modules: number, folder = `out/bench/workspaces/${String(modules)}`): void {
  const { files, lines, bytes, digest } = writeWorkspace(resolve(folder), { modules });
  console.log(
    `${folder}: ${String(files)} files, ${String(lines)} lines, ${(bytes / 1e6).toFixed(1)} MB, ${digest.slice(0, 12)}`,
  );
}
