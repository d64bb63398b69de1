// The first thing a new user runs: builds the command line tool, then checks samples/ and shows its coverage.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { buildAll } from './build.mjs';

await buildAll();
const check = run('check', 'samples');
if (check > 1) process.exit(check);
console.log('');
const coverage = run('coverage', 'samples');
process.exit(coverage > 1 ? coverage : check);

/** Runs the built tool as a user would and returns its exit code: 0 or 1 for findings, 2 or 3 for a failure. */
function run(...args) {
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' });
  return status ?? 3;
}
