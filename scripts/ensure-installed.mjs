// Installs the locked packages when node_modules does not hold them; needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or later`);
  process.exit(3);
}

const reason = whyInstall();
if (reason !== undefined) {
  console.log(`Installing packages (${reason}): npm ci`);
  // Inside "npm pack --dry-run" or with NODE_ENV=production, npm would otherwise install nothing or too little.
  const { status, error } = spawnNpm([
    'ci',
    '--no-fund',
    '--no-audit',
    '--include=dev',
    '--no-dry-run',
    '--no-global',
    '--no-json',
  ]);
  if (error) console.error(`npm could not be started: ${error.message}`);
  if (status !== 0 || whyInstall() !== undefined) {
    console.error('The packages could not be installed: see the lines above, then run "npm ci"');
    process.exit(3);
  }
}

/** Says why an install is needed, or nothing: npm records what it installed beside the packages. */
function whyInstall() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined) return 'package-lock.json cannot be read';
  if (installed === undefined) return 'first run';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.optional) continue;
    if (installed[path]?.version !== entry.version) return `${path} ${entry.version} is missing`;
  }
  return undefined;
}

/** Returns the packages a lock file lists by path, or nothing when there is no readable file. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Runs npm by the file that started this script where npm says so; a Windows npm.cmd needs a shell. */
function spawnNpm(args) {
  const options = { cwd: root, stdio: 'inherit' };
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync(['npm', ...args].join(' '), { ...options, shell: true });
}
