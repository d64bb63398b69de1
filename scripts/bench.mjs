// Builds the tool and the benchmarks and runs them; "hostile" runs those of hostile inputs, "make 1000 [FOLDER]" only writes a generated workspace.
import { rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildAll } from './build.mjs';
import { shared } from './bundles.mjs';

const [first, ...rest] = process.argv.slice(2);
if (first !== 'make') await buildAll();
rmSync('out/bench/code', { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: ['bench/main.ts', 'bench/make.ts', 'bench/hostile.ts'],
  outdir: 'out/bench/code',
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  splitting: true,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const load = (name) => import(pathToFileURL(`out/bench/code/${name}.mjs`).href);
if (first === 'make') (await load('make')).make(Number(rest[0] ?? 1000), rest[1]);
else if (first === 'hostile') process.exitCode = await (await load('hostile')).hostile(rest);
else process.exitCode = await (await load('main')).main(process.argv.slice(2));
