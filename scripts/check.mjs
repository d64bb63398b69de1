// Runs every check, two at a time, and ends with what failed and the line "N passed, N failed"; arguments name checks to run alone.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

/**
 * Each check is the script of that name in package.json. `after` names one whose result it needs, `counts` the file in which
 * it leaves how many tests passed and failed, which and why, and `tells` which of its lines are shown while it runs, because
 * it may take long.
 */
const checks = [
  { name: 'build' },
  { name: 'test:vscode', after: 'build', counts: 'out/vscode/summary.json', tells: /^(?:Install|There is no )/ },
  { name: 'lint' },
  { name: 'test:unit', after: 'build', counts: 'out/test/summary.json' },
  // The tests in VS Code install the browser that these need as well.
  { name: 'test:webview', after: 'test:vscode', counts: 'out/test-webview/summary.json' },
  { name: 'types' },
  { name: 'format' },
  { name: 'layers' },
  { name: 'unused' },
  { name: 'gen:check' },
  { name: 'pure' },
  { name: 'sizes', after: 'build' },
  // Fails only where something takes many times what it takes beside a program that ran in turn with it.
  { name: 'bench:quick', after: 'build' },
  // Needs strace, so Linux.
  { name: 'test:calls', after: 'build', counts: 'out/test-long/summary.json' },
  { name: 'fuzz:quick' },
  // Fails where memory or latency grows within the run, never on an absolute time.
  { name: 'soak:quick', after: 'build' },
];

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
const none = { passes: 0, failures: 0, failed: [], retried: [] };
const finished = new Set();
const recap = [];
let passed = 0;
let failed = 0;

await Promise.all([work(), work()]);
if (recap.length > 0) console.log(`What failed:\n\n${recap.join('\n')}\n`);
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
    await runCheck(check);
    finished.add(check.name);
  }
}

/** Runs one check, counts it, prints its line, with its output when it failed, and notes what failed for the end. */
async function runCheck({ name, counts, tells }) {
  const started = performance.now();
  if (counts) rmSync(counts, { force: true });
  const { code, output } = await run(scripts[name], tells);
  const result = counts
    ? countTests(counts, code)
    : { ...none, passes: Number(code === 0), failures: Number(code !== 0) };
  passed += result.passes;
  failed += result.failures;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  const note = counts ? `  ${result.passes} tests passed, ${result.failures} failed` : '';
  console.log(`${result.failures === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name.padEnd(12)}${note}`.trimEnd());
  for (const { title, error } of result.retried)
    console.log(`       passed at the second attempt: ${title}\n${beginningOf(error)}`);
  if (result.failures === 0) return;
  recap.push(name);
  for (const { title, error } of result.failed) recap.push(`  ${title}\n${beginningOf(error)}`);
  if (result.failed.length === 0) recap.push(beginningOf(output));
  console.log(`\n${output.trim()}\n\nRun it alone: npm run ${name}\n`);
}

/** Reads how many tests passed; a run that failed without a failed test, or without any test, counts as one failure. */
function countTests(path, code) {
  try {
    const counted = { ...none, ...JSON.parse(readFileSync(path, 'utf8')) };
    const isBroken = counted.failures === 0 && (code !== 0 || counted.passes === 0);
    return isBroken ? { ...counted, failures: 1 } : counted;
  } catch {
    return { ...none, failures: 1 };
  }
}

/** The first lines of an error or of what a check printed, indented; the rest stands further up. */
function beginningOf(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.slice(0, 8).map((line) => `      ${line.slice(0, 300)}`);
  return [...first, ...(lines.length > 8 ? [`      (${lines.length - 8} more lines above)`] : [])].join('\n');
}

/** Runs a line of package.json's scripts without npm or a shell, so that it starts fast and on every system; prints the lines that tell. */
function run(script, tells) {
  const [tool, ...args] = script.split(' ');
  const command = tool === 'node' ? args : [binOf(tool), ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const append = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', append);
    child.stderr.setEncoding('utf8').on('data', append);
    if (tells) createInterface(child.stdout).on('line', (line) => tells.test(line) && console.log(`       ${line}`));
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
