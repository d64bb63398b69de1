// Takes the pictures of docs/images anew: runs the tests that look at every view in each theme, and makes what they saw small.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const taken = 'out/vscode/pictures';
const kept = 'docs/images';

if (spawnSync('pngquant', ['--version']).status !== 0) {
  console.error('There is no pngquant, which makes the pictures small: run "apt-get install pngquant" as root');
  process.exit(1);
}
rmSync(taken, { recursive: true, force: true });
const tests = ['scripts/test-vscode.mjs', 'newest/ui', '--grep', 'findings, checklist and matrix'];
const { status } = spawnSync(process.execPath, tests, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

mkdirSync(kept, { recursive: true });
for (const name of readdirSync(taken).sort()) {
  const path = join(kept, name);
  const made = spawnSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', path, join(taken, name)]);
  if (made.status !== 0) throw new Error(`pngquant failed on ${name}: ${made.stderr.toString()}`);
  console.log(`${path} ${(statSync(path).size / 1024).toFixed(0)} KB`);
}
