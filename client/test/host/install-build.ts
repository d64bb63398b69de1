// Installs a build of VS Code on first use, and again when an installation is out of date or broken.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { folderOf, nodeOf, serverFolderOf, serverMainOf, webFilesOf, type Build } from './builds';

/** Makes sure that the build is there as its lock file says; throws with what to do when it cannot be had. */
export function installBuild(build: Build): void {
  if (build.hasServer && `${process.platform}-${process.arch}` !== 'linux-x64')
    throw new Error(
      `the builds of VS Code for these tests run on Linux with an x64 processor; this is ${process.platform} with ${process.arch}: run "npm run test:desktop" instead`,
    );
  const folder = folderOf(build);
  const manifest = join('client/test/host', build.name);
  const stamp = createHash('sha256')
    .update(readFileSync(join(manifest, 'package.json')))
    .update(readFileSync(join(manifest, 'package-lock.json')))
    .digest('hex');
  const stampFile = join(folder, 'installed.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && partsOf(build).every(existsSync)) return;

  const why = existsSync(folder) ? 'the installation is out of date or incomplete' : 'first use';
  console.log(`Installing VS Code ${build.version} into .vscode-test/${build.name} (${why}; ${build.cost})`);
  const started = performance.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(manifest, file), join(folder, file));
  // The build for browsers bundles packages that name peers which it does not bundle, and its lock file cannot list.
  npm(folder, ['ci', '--ignore-scripts', '--legacy-peer-deps']);
  if (build.hasServer) finishServer(build);
  else writeFileSync(join(webFilesOf(build), 'version'), build.version);
  const missing = partsOf(build).filter((part) => !existsSync(part));
  if (missing.length > 0) throw new Error(`the packages were installed, yet there is no ${missing.join(' and no ')}`);
  writeFileSync(stampFile, stamp);
  console.log(`Installed VS Code ${build.version} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** The files without which a build cannot start. */
function partsOf(build: Build): readonly string[] {
  if (!build.hasServer) return [join(webFilesOf(build), 'out/nls.messages.js'), join(webFilesOf(build), 'version')];
  return [serverMainOf(build), nodeOf(build), join(serverFolderOf(build), 'node_modules/.package-lock.json')];
}

/** Installs the server's own packages, gives it a program to search with, and asks it for its version. */
function finishServer(build: Build): void {
  const server = serverFolderOf(build);
  npm(server, ['install', '--omit=dev', '--ignore-scripts', '--no-save']);
  const universal = join(folderOf(build), 'node_modules/@vscode/ripgrep-universal/bin/linux-x64/rg');
  const expected = join(server, 'node_modules/@vscode/ripgrep/bin');
  if (existsSync(universal) && !existsSync(expected)) {
    mkdirSync(expected);
    // A link within the folder holds when the folder is moved.
    symlinkSync(relative(expected, universal), join(expected, 'rg'));
  }
  const { stdout, stderr } = spawnSync(nodeOf(build), [serverMainOf(build), '--version'], { encoding: 'utf8' });
  if (stdout.split('\n')[0] !== build.version)
    throw new Error(`VS Code should say that it is ${build.version}, but says:\n${stdout}${stderr}`);
}

/** Runs npm in a folder, quietly; throws with what it said when it fails. */
function npm(folder: string, args: readonly string[]): void {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const script = process.env['npm_execpath'];
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = script?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [script, ...quiet], options)
    : spawnSync(['npm', ...quiet].join(' '), { ...options, shell: true });
  if (status !== 0) throw new Error(`npm ${quiet.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
}
