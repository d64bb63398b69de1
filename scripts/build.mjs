// Makes the bundles in dist/; a bundle whose inputs have not changed is left as it is.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundles, neutralCore, requireEntries, shared } from './bundles.mjs';
import { notices, noticesPath } from './notices.mjs';

/**
 * Brings every bundle and the notices of what they hold up to date, or ends the process with the bundler's messages.
 *
 * @param log takes a line for each bundle that was built
 */
export async function buildAll(log = console.log) {
  for (const bundle of bundles) await build(bundle, log);
  const text = notices(bundles.map(({ name }) => JSON.parse(read(`out/build/${name}.meta.json`))));
  if (!existsSync(noticesPath) || read(noticesPath) !== text) writeFileSync(noticesPath, text);
}

const notice = `/*! The licences of the packages in this file: ${basename(noticesPath)} */`;
const footer = { js: notice, css: notice };

async function build({ name, executable, options }, log) {
  const recordPath = `out/build/${name}.json`;
  const sources = ['scripts/build.mjs', 'scripts/bundles.mjs', 'package-lock.json'].map(read);
  const recipe = hash(JSON.stringify({ shared, options }) + sources.join(''));
  if (isFresh(recordPath, recipe)) return;
  requireEntries(options.entryPoints);
  const esbuild = await import('esbuild');
  const started = performance.now();
  const result = await orExit(
    esbuild.build({
      ...shared,
      minify: true,
      sourcemap: 'linked',
      metafile: true,
      legalComments: 'eof',
      footer,
      ...options,
    }),
  );
  if (executable) chmodSync(options.outfile, 0o755);
  const files = [...Object.keys(result.metafile.inputs), ...Object.keys(result.metafile.outputs)];
  mkdirSync('out/build', { recursive: true });
  writeFileSync(`out/build/${name}.meta.json`, JSON.stringify(result.metafile));
  writeFileSync(recordPath, JSON.stringify({ recipe, files: Object.fromEntries(files.map((f) => [f, hashFile(f)])) }));
  log(`${options.outfile} built in ${Math.round(performance.now() - started)} ms`);
}

/** Bundles the core for no platform; nothing is written. */
async function checkCore() {
  requireEntries(neutralCore.entryPoints);
  const esbuild = await import('esbuild');
  await orExit(esbuild.build({ ...shared, ...neutralCore }));
  console.log('The core bundles for a neutral platform');
}

/** Tells whether the record was made by this recipe from files that are all still the same. */
function isFresh(recordPath, recipe) {
  try {
    const record = JSON.parse(readFileSync(recordPath, 'utf8'));
    return record.recipe === recipe && Object.entries(record.files).every(([file, was]) => hashFile(file) === was);
  } catch {
    return false;
  }
}

function read(path) {
  return readFileSync(path, 'utf8');
}

function hashFile(path) {
  return hash(readFileSync(path));
}

function hash(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** Ends the process when the bundler fails; it has printed its messages by then. */
async function orExit(promise) {
  try {
    return await promise;
  } catch (error) {
    if (!error.errors) throw error;
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv[2] === '--check-core') await checkCore();
  else await buildAll();
}
