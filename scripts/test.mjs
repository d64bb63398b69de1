// Bundles the tests to out/test and runs them with mocha; other arguments: test files to run alone, or mocha's options.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { shared } from './bundles.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const named = args.filter((arg) => arg.endsWith('.test.ts')).map((path) => path.replaceAll('\\', '/'));
const forMocha = args.filter((arg) => arg !== '--update' && !arg.endsWith('.test.ts'));
const entryPoints = named.length > 0 ? named : globSync('{server,client/src,bench}/**/*.test.ts').sort();

if (entryPoints.length === 0) {
  console.error('There is no test: no file matches {server,client/src,bench}/**/*.test.ts');
  process.exit(1);
}
rmSync('out/test', { recursive: true, force: true });
await build({
  ...shared,
  entryPoints,
  outdir: 'out/test',
  outbase: '.',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  splitting: true,
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

const { status } = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...forMocha], {
  stdio: 'inherit',
  env: update ? { ...process.env, UPDATE_FIXTURES: '1' } : process.env,
});
process.exit(status ?? 1);
