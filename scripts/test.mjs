// Bundles the tests and runs them with mocha; "--webview" takes those that need Chromium; other arguments: test files to run alone, globs too, or mocha's options. Only named "*.long.test.ts" run.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { shared } from './bundles.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const isWebview = args.includes('--webview');
const all = isWebview ? 'client/webview/test/**/*.test.ts' : '{server,client/src,client/test/host,bench}/**/*.test.ts';
const named = args.filter((arg) => arg.includes('.test.ts')).map((path) => path.replaceAll('\\', '/'));
const forMocha = args.filter((arg) => arg !== '--update' && arg !== '--webview' && !arg.includes('.test.ts'));
const patterns = named.length > 0 ? named : [all];
// What takes long runs only where a pattern asks for it, and beside the others.
const isLong = named.some((path) => path.includes('.long.'));
const outdir = outdirOf();
const ignore = isLong ? [] : ['**/*.long.test.ts'];
const entryPoints = globSync(patterns, { ignore }).sort();

if (entryPoints.length === 0) {
  console.error(`There is no test: no file matches ${patterns.join(' or ')}`);
  process.exit(1);
}
rmSync(outdir, { recursive: true, force: true });
await build({
  ...shared,
  entryPoints,
  outdir,
  outbase: '.',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  splitting: true,
  external: ['playwright-core'],
  sourcemap: 'linked',
  banner: {
    js: [
      "import { createRequire as bundleRequire } from 'node:module';",
      "import { fileURLToPath as bundlePath } from 'node:url';",
      'const require = bundleRequire(import.meta.url);',
      'const __filename = bundlePath(import.meta.url);',
    ].join(' '),
  },
}).catch(() => process.exit(1));

const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...configOf(), ...forMocha], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SUMMARY: `${outdir}/summary.json`, ...(update ? { UPDATE_FIXTURES: '1' } : {}) },
});
process.exit(status ?? 1);

function outdirOf() {
  if (isWebview) return 'out/test-webview';
  return isLong ? 'out/test-long' : 'out/test';
}

function configOf() {
  if (isWebview) return ['--config', 'client/webview/test/.mocharc.json'];
  return isLong ? ['--config', 'server/test/long/.mocharc.json'] : [];
}
