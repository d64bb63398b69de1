// Runs every check, two at a time, and ends with the line "N passed, N failed"; arguments name checks to run alone.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Each check is the script of that name in package.json; `after` names one whose result it needs. */
const checks = [
  { name: 'build' },
  { name: 'lint' },
  { name: 'test:unit', after: 'build' },
  { name: 'test:webview', after: 'build' },
  { name: 'types' },
  { name: 'format' },
  { name: 'layers' },
  { name: 'unused' },
  { name: 'gen:check' },
  { name: 'pure' },
  { name: 'sizes', after: 'build' },
];

/** Where each check that runs tests leaves their counts. */
const summaries = { 'test:unit': 'out/test/summary.json', 'test:webview': 'out/test-webview/summary.json' };

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !checks.some((check) => check.name === name));
if (unknown !== undefined) {
  console.error(`There is no check "${unknown}": choose from ${checks.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const waiting = checks.filter(({ name }) => {
  return asked.length === 0 || asked.includes(name) || checks.some((c) => asked.includes(c.name) && c.after === name);
});
const finished = new Set();
let passed = 0;
let failed = 0;

await Promise.all([work(), work()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Takes one check after the other; one that must wait for a running check lets others go first. */
async function work() {
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => after === undefined || finished.has(after));
    if (next < 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    const [check] = waiting.splice(next, 1);
    await runCheck(check.name);
    finished.add(check.name);
  }
}

/** Runs one check, counts it and prints its line, with its output when it failed. */
async function runCheck(name) {
  const started = performance.now();
  const summary = summaries[name];
  if (summary !== undefined) rmSync(summary, { force: true });
  const { code, output } = await run(scripts[name]);
  const counts =
    summary !== undefined ? countTests(summary, code) : { passes: code === 0 ? 1 : 0, failures: code === 0 ? 0 : 1 };
  passed += counts.passes;
  failed += counts.failures;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  const note = summary !== undefined ? `  ${counts.passes} tests passed, ${counts.failures} failed` : '';
  console.log(`${counts.failures === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name.padEnd(12)}${note}`.trimEnd());
  if (counts.failures === 0) return;
  console.log(`\n${output.trim()}\n\nRun it alone: npm run ${name}\n`);
}

/** Reads how many tests passed; a run that failed without a failed test, or without any test, counts as one failure. */
function countTests(summary, code) {
  try {
    const { passes, failures } = JSON.parse(readFileSync(summary, 'utf8'));
    const broken = failures === 0 && (code !== 0 || passes === 0);
    return { passes, failures: broken ? 1 : failures };
  } catch {
    return { passes: 0, failures: 1 };
  }
}

/** Runs a line of package.json's scripts without npm or a shell, so that it starts fast and on every system. */
function run(script) {
  const [tool, ...args] = script.split(' ');
  const command = tool === 'node' ? args : [binOf(tool), ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const append = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', append);
    child.stderr.setEncoding('utf8').on('data', append);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Finds the file behind a package's command, which on Windows only a shell could start by its name. */
function binOf(tool) {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(devDependencies)) {
    const folder = join('node_modules', name);
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const path = typeof bin === 'object' ? bin[tool] : name === tool ? bin : undefined;
    if (path !== undefined) return join(folder, path);
  }
  throw new Error(`no package in devDependencies has the command "${tool}"`);
}
