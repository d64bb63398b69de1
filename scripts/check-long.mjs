// Runs the checks that take too long for every change, ends with "N passed, N failed", and writes their last run into docs/reliability.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

const document = 'docs/reliability.md';
const begin = '<!-- long checks: written by npm run check:long -->\n';
const end = '<!-- end of long checks -->';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'fuzz-minutes': { type: 'string', default: '10' },
    'soak-minutes': { type: 'string', default: '60' },
  },
});

/**
 * What runs, in this order. A run says in words what it came to in a record, or leaves counts of tests in `counts`;
 * `notes` is a record beside these.
 */
const checks = [
  { name: 'fuzz', command: ['scripts/fuzz.mjs', '--minutes', values['fuzz-minutes'], '--record', recordOf('fuzz')] },
  {
    name: 'tests',
    command: ['scripts/test.mjs', 'server/test/long/*.long.test.ts'],
    counts: 'out/test-long/summary.json',
    notes: recordOf('kills'),
  },
  { name: 'hostile', command: ['scripts/bench.mjs', 'hostile', '--record', recordOf('hostile')] },
  {
    name: 'soak',
    command: [
      ...['scripts/soak.mjs', '--minutes', values['soak-minutes']],
      ...['--record', recordOf('soak'), '--picture', 'docs/images/soak.svg'],
    ],
  },
];

const unknown = positionals.find((name) => !checks.some((check) => check.name === name));
if (unknown !== undefined) {
  console.error(`There is no long check "${unknown}": choose from ${checks.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
mkdirSync('out/long', { recursive: true });
for (const check of checks) {
  if (positionals.length === 0 || positionals.includes(check.name)) runCheck(check);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one check, counts it, and puts its line into the document in the place of its earlier one. */
function runCheck({ name, command, counts, notes }) {
  const record = counts ?? recordOf(name);
  for (const path of [record, notes ?? record]) rmSync(path, { force: true });
  console.log(`\n${name}: node ${command.join(' ')}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  const said = readRecord(record);
  const passes = counts ? (said?.passes ?? 0) : Number(status === 0);
  const isBroken = status !== 0 || said === undefined || passes === 0;
  const failures = counts && (said?.failures ?? 0) > 0 ? said.failures : Number(isBroken);
  passed += passes;
  failed += failures;
  const verdict = failures === 0 ? 'passed' : 'FAILED';
  const came = said?.result ?? (counts ? `${passes} tests passed, ${failures} failed` : 'no record');
  const result = [came, readRecord(notes)?.result ?? []].flat().join('; ');
  writeRow(name, [`\`npm run check:long -- ${name}\``, verdict, result, `${minutes} min`, today()]);
}

function recordOf(name) {
  return `out/long/${name}.json`;
}

function readRecord(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

function writeRow(name, cells) {
  const text = readFileSync(document, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${document} lacks the marks "${begin.trim()}" and "${end}"`);
  const rows = new Map();
  for (const line of text.slice(from, to).split('\n')) {
    const of = /^\| `npm run check:long -- (\w+)`/.exec(line)?.[1];
    if (of !== undefined) rows.set(of, line);
  }
  rows.set(name, `| ${cells.join(' | ')} |`);
  const ordered = checks.flatMap((check) => rows.get(check.name) ?? []);
  const table = ['| command | verdict | result | took | last run |', '| --- | --- | --- | --- | --- |', ...ordered];
  writeFileSync(document, `${text.slice(0, from)}${begin}\n${table.join('\n')}\n\n${text.slice(to)}`);
}
