// Packages the extension, bundles its tests and runs them in real builds of VS Code; arguments go on to client/test/host/main.ts.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { shared } from './bundles.mjs';

const args = process.argv.slice(2);
const grep = args.includes('--grep') ? args[args.indexOf('--grep') + 1] : undefined;
const out = 'out/vscode';

rmSync('out/vscode/summary.json', { force: true });
makePackage();
const { name, version, publisher, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
await bundleSuites();
await bundleHost();
run(`${out}/host.mjs`, '--vsix', `${name}-${version}.vsix`, ...args);

/** Packages the extension; what that prints is of interest only when it fails. */
function makePackage() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(`The extension could not be packaged:\n${stdout}${stderr}`);
  process.exit(status ?? 1);
}

/** Makes an extension without function that holds the tests: VS Code runs tests as part of an extension under development. */
async function bundleSuites() {
  rmSync(`${out}/tests`, { recursive: true, force: true });
  mkdirSync(`${out}/tests`, { recursive: true });
  const manifest = { name: 'tests', publisher, version, engines: { vscode: engines.vscode }, type: 'commonjs' };
  writeFileSync(`${out}/tests/package.json`, JSON.stringify(manifest));
  // Mocha for browsers is written for a page or for CommonJS; its package says that all its files are ES modules.
  copyFileSync('node_modules/mocha/mocha.js', `${out}/mocha.cjs`);
  const files = globSync('client/test/suite/*/*.test.ts').sort();
  const folders = [...new Set(files.map((file) => file.split('/').at(-2)))];
  for (const platform of ['node', 'web']) {
    for (const folder of folders) {
      const own = files.filter(
        (file) => file.split('/').at(-2) === folder && (platform === 'node' || !file.endsWith('.node.test.ts')),
      );
      const contents = [
        "export { run } from './client/test/suite/run';",
        ...own.map((file) => `import './${file}';`),
      ].join('\n');
      await build({
        ...shared,
        stdin: { contents, resolveDir: '.', loader: 'ts' },
        outfile: `${out}/tests/${platform}/${folder}.js`,
        format: 'cjs',
        platform: platform === 'node' ? 'node' : 'browser',
        external: ['vscode'],
        alias: { ...shared.alias, 'mocha/mocha.js': `./${out}/mocha.cjs` },
        define: { grep: JSON.stringify(grep ?? '') },
        sourcemap: 'inline',
      }).catch(() => process.exit(1));
    }
  }
}

/** Bundles what installs and drives VS Code; packages stay where they are. */
async function bundleHost() {
  await build({
    ...shared,
    entryPoints: ['client/test/host/main.ts'],
    outfile: `${out}/host.mjs`,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    sourcemap: 'linked',
  }).catch(() => process.exit(1));
}

/** Runs a script with this Node; ends with its exit code when it fails. */
function run(script, ...rest) {
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', script, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
