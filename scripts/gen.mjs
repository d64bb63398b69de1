// Writes every generated file; with --check compares instead and names each file that differs and its repair.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { frameworksPage } from './gen/frameworks-page.mjs';
import { l10nBundle } from './gen/l10n-bundle.mjs';
import { manifest } from './gen/manifest.mjs';
import { ruleList } from './gen/rule-list.mjs';
import { schemas } from './gen/schemas.mjs';
import { settingsPage } from './gen/settings-page.mjs';
import { snippets } from './gen/snippets.mjs';
import { validators } from './gen/validators.mjs';

/** Every generator: it returns the files it makes, path to content, and writes nothing itself. */
const generators = [frameworksPage, l10nBundle, manifest, ruleList, schemas, settingsPage, snippets, validators];

const checking = process.argv.includes('--check');
const stale = [];
let count = 0;

for (const generate of generators) {
  for (const [path, content] of await generate()) {
    count += 1;
    if (read(path) === content) continue;
    stale.push(path);
    if (checking) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

if (checking) {
  for (const path of stale)
    console.error(`${path} differs from what its generator makes: run "npm run gen" and commit it`);
  process.exitCode = stale.length === 0 ? 0 : 1;
}
console.log(`${count} generated files, ${stale.length} ${checking ? 'out of date' : 'written'}`);

/** Returns the text of a file, or nothing when there is none. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
