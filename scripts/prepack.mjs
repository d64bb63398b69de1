// Runs before npm packs the command line, and before it takes this repository as a dependency: installs what is missing, builds, and gives the files their modes; writes to standard error alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

for (const script of ['scripts/ensure-installed.mjs', 'scripts/build.mjs']) {
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
  if (status === 0) continue;
  console.error(`Nothing was packed: ${script} failed, see the lines above`);
  process.exit(status ?? 1);
}
const { globSync } = await import('tinyglobby');
const { plainModes } = await import('./reproducible.mjs');
const packed = readFileSync('.npmignore', 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.startsWith('!'));
plainModes(globSync(packed.map((line) => line.slice(1))));
