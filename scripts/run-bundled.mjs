// Bundles a tool written in TypeScript and runs its function "main" with arguments; its result is the exit code.
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { shared } from './bundles.mjs';

/** Runs `main(args)` of the entry. Promises that the process ends with the code that it gives. */
export async function runBundled(entry, args) {
  const outdir = `out/tools/${basename(entry, '.ts')}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    ...shared,
    entryPoints: [entry],
    outdir,
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
  });
  const { main } = await import(pathToFileURL(`${outdir}/${basename(entry, '.ts')}.mjs`).href);
  process.exitCode = await main(args);
}
