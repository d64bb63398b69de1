// The bundles this repository makes: one row each, with its entry, its output and the size it may have.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/**
 * The documents that come with the tool, imported as what they are called and a function that gives their text: what
 * nobody refers to is never parsed.
 */
const shelf = {
  name: 'shelf',
  setup(build) {
    build.onLoad({ filter: /[\\/]frameworks[\\/][^\\/]+\.yaml$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const { kind, id, from, to } = parse(text);
      const head = JSON.stringify({ file: basename(path), kind, id, from, to });
      return { contents: `export default { ...${head}, text: () => ${JSON.stringify(text)} };\n` };
    });
  },
};

/**
 * Options that every bundle and the test bundle share. The pages of rules are imported as text; the yaml package comes in
 * its edition of ES modules, the same on every platform and 19 KB smaller.
 */
export const shared = {
  bundle: true,
  target: 'node20',
  charset: 'utf8',
  loader: { '.md': 'text' },
  plugins: [shelf],
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
};

/** Options of a bundle that Node runs: a package written as an ES module may ask where it is. */
const forNode = {
  format: 'cjs',
  platform: 'node',
  define: { 'import.meta.url': 'bundleUrl' },
};
const bundleUrl = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/** Options of a bundle that VS Code loads as an extension. */
const forEditor = { format: 'cjs', external: ['vscode'], target: 'es2022' };

/** What a webview can run in: the lowest supported VS Code has Chromium 132, vscode.dev also runs in others. */
const browsers = ['chrome128', 'firefox128', 'safari17.4'];

/** Every bundle; `budget` is the largest minified size in KB. */
export const bundles = [
  {
    name: 'cli',
    // One file with everything it needs: yaml 97 KB, the rules 85, schemas and their validators 97, the rules' pages 110, four
    // frameworks and three crosswalks 80, what papers for each audience say 30; how they look is in papers.js. Slips with
    // the names of characters take 16, what is read and where links lead 14.
    budget: 930,
    executable: true,
    options: {
      ...forNode,
      entryPoints: ['server/src/main.cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: `#!/usr/bin/env node\n${bundleUrl}` },
    },
  },
  {
    name: 'papers',
    // What only exports need, loaded when somebody asks for one: the renderers, and the package that writes workbooks.
    budget: 120,
    options: {
      ...forNode,
      entryPoints: ['server/src/main.papers.ts'],
      outfile: 'dist/papers.js',
      banner: { js: bundleUrl },
    },
  },
  {
    name: 'server',
    // The protocol's packages take 190 KB, yaml 97, rules 85, features 120, schemas and validators 97, frameworks 80, the fast
    // parser 6, slips with the names of characters 11.
    budget: 980,
    options: {
      ...forNode,
      entryPoints: ['server/src/main.node.ts'],
      outfile: 'dist/server.js',
      banner: { js: bundleUrl },
    },
  },
  {
    name: 'server-web',
    // The same as the server's; what writes CSV brings 20 KB in the place of a part of Node.
    budget: 1000,
    options: {
      entryPoints: ['server/src/main.browser.ts'],
      outfile: 'dist/server-web.js',
      // The edition that needs nothing of Node.
      alias: { ...shared.alias, 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
      format: 'iife',
      platform: 'browser',
    },
  },
  {
    name: 'client',
    budget: 520,
    options: {
      ...forEditor,
      entryPoints: ['client/src/extension.node.ts'],
      outfile: 'dist/client.js',
      platform: 'node',
      // The packages' CommonJS editions hide from the bundler what nobody uses.
      mainFields: ['module', 'main'],
    },
  },
  {
    name: 'webview',
    budget: 40,
    options: {
      entryPoints: ['client/webview/matrix.ts'],
      outfile: 'dist/webview/matrix.js',
      format: 'iife',
      platform: 'browser',
      target: browsers,
    },
  },
  {
    name: 'webview-style',
    budget: 10,
    options: { entryPoints: ['client/webview/matrix.css'], outfile: 'dist/webview/matrix.css', target: browsers },
  },
  {
    name: 'client-web',
    budget: 520,
    options: {
      ...forEditor,
      entryPoints: ['client/src/extension.browser.ts'],
      outfile: 'dist/client-web.js',
      platform: 'browser',
    },
  },
];

/** The core alone for no platform at all: it fails to bundle when anything of Node or a browser slips in. */
export const neutralCore = {
  entryPoints: ['server/src/core/workspace.ts'],
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  write: false,
};

/** Fails with a plain sentence when an entry file is missing. */
export function requireEntries(entryPoints) {
  for (const entry of entryPoints) {
    if (existsSync(entry)) continue;
    console.error(`There is no ${entry}: restore it, or correct scripts/bundles.mjs`);
    process.exit(1);
  }
}
