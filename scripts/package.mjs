// Makes the extension's package, care-curriculum-VERSION.vsix, and holds it against its size budget.
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';

/**
 * The largest size of the package in KB. 600 was meant for one framework and fewer rules; client and server for two platforms,
 * packed, take 760 of it, the rules' pages 50.
 */
const budget = 900;

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packagePath = `${name}-${version}.vsix`;

await buildAll();
// The bundles hold what they need of other packages.
await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
const kb = statSync(packagePath).size / 1024;
console.log(`${packagePath} ${kb.toFixed(1)} KB of ${budget} KB`);
if (kb > budget) process.exitCode = 1;
