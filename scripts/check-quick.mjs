// Checks what changed since the main branch: types, lint, and the unit tests that depend on the changed files.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { shared } from './bundles.mjs';

/** As many test files as run within the minute; of more, those in the folders of changed files are run. */
const most = 40;

const changed = changedFiles();
const sources = changed.filter((file) => /\.(?:ts|mjs|cjs)$/.test(file) && !file.includes('/generated/'));
const dependent = await testsOf(new Set(changed));
const tests = dependent.length <= most ? dependent : dependent.filter((test) => isBeside(test, changed));
console.log(`${changed.length} files changed, ${dependent.length} test files depend on them, ${tests.length} are run`);

step('types', 'node_modules/typescript/bin/tsc', '-b');
if (sources.length > 0) step('lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...sources);
if (tests.length > 0) {
  step('build', 'scripts/build.mjs');
  step('tests', 'scripts/test.mjs', ...tests);
}

/** The files that differ from where this branch left main, with those that git does not know yet. */
function changedFiles() {
  const base = git('merge-base', 'HEAD', 'main')[0] ?? 'HEAD';
  const listed = [
    ...git('diff', '--name-only', '--diff-filter=d', base),
    ...git('ls-files', '-o', '--exclude-standard'),
  ];
  return [...new Set(listed)].filter((file) => existsSync(file)).sort();
}

/** The lines of what git prints; none where it fails, as outside of a repository. */
function git(...args) {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}

/** The tests whose bundle holds a changed file, as the bundler sees it; the slow ones that start programs run in "npm test". */
async function testsOf(files) {
  const entryPoints = globSync('{server/src,server/test,client/src,bench}/**/*.test.ts', {
    ignore: ['**/*.long.test.ts', 'server/test/{cli,lsp,package,recipes,fuzz}/**', 'server/test/tour.test.ts'],
  });
  const { metafile } = await build({
    ...shared,
    entryPoints,
    outdir: 'out/quick',
    outbase: '.',
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs)
    .filter(({ entryPoint, inputs }) => entryPoint !== undefined && Object.keys(inputs).some((file) => files.has(file)))
    .map(({ entryPoint }) => entryPoint)
    .sort();
}

function isBeside(test, files) {
  return files.some((file) => dirname(file) === dirname(test));
}

/** Runs one check with this Node and ends with its exit code when it fails. */
function step(name, ...args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${((performance.now() - started) / 1000).toFixed(1)} s  ${name}`);
  if (status !== 0) process.exit(status ?? 1);
}
