// Makes the extension's package, care-curriculum-VERSION.vsix or the file named, the same bytes for the same commit, and holds it against its size budget.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { listFiles } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { plainModes, sourceDate } from './reproducible.mjs';

/**
 * The largest size of the package in KB. 600 was meant for one framework and fewer rules; client and server for two platforms,
 * packed, take 810 of it, the rules' pages 50, the notices of third parties 10.
 */
const budget = 960;

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packagePath = process.argv[2] ?? `${name}-${version}.vsix`;

await buildAll();
plainModes(await listFiles({ dependencies: false }));
makePackage(epoch());
const kb = statSync(packagePath).size / 1024;
console.log(`${packagePath} ${kb.toFixed(1)} KB of ${budget} KB`);
if (kb > budget) process.exitCode = 1;

function epoch() {
  try {
    return String(sourceDate());
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/**
 * Has vsce write the package in a process of its own: it sorts by the language of the process and writes dates in its
 * time zone. The bundles hold what they need of other packages.
 */
function makePackage(SOURCE_DATE_EPOCH) {
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@vscode/vsce/vsce', ...args, '--out', packagePath],
    { encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH, TZ: 'UTC', LC_ALL: 'C' } },
  );
  if (status === 0) return;
  console.error(`${stdout}${stderr}`.trim());
  process.exit(status ?? 1);
}
