// Every command and a session of the language server under strace: no network, no other program, nothing outside what was named.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import process from 'node:process';
import { commandSpecs } from '../../src/cli/commands-table';
import { holdSession } from './lsp-session';
import { startTraced, unionOf, type SystemCalls } from './system-calls';

/** What is run in the samples; OUT stands for a folder beside them. */
const runs: readonly string[] = [
  'check --format json --output OUT/found.json --jobs 2 --fail-on never',
  'check --format pretty --color --rule weighting-total=ignore --no-progress modules',
  'check --cache=OUT/cache',
  'check --cache=OUT/cache --verbose',
  'check --fix --quiet',
  'check --fix-dry-run --today 2026-06-30',
  'check --stdin-filename modules/new.module.yaml',
  'coverage --format json --framework hee-coordinated-care --today 2026-06-30',
  'coverage --programme pgcert-care-coordination --evidence assured --match exact --min 10',
  'coverage --format csv --output OUT/coverage.csv',
  'role compare care-coordinator community-volunteer',
  'role gap care-coordinator --programme pgcert-care-coordination --format html --output OUT/gap.html',
  'export --to appraisal --role care-coordinator --output OUT/appraisal.xlsx',
  'export --to csv --programme pgcert-care-coordination --framework hee-coordinated-care',
  'export --to job-description --role care-coordinator --format md',
  'resources --for COM-04 --format md',
  'overlay diff severn-vale --format md',
  'migrate --dry-run --to hee-coordinated-care@2016.1',
  'migrate --output OUT/migrated.md',
  'explain COM-01',
  'explain weighting-total',
  'init started',
  'new module CC999',
  '--version',
];

/** What Node.js opens by itself to load a file, to start a thread and to tell the date. */
const bareProgram =
  "new (require('node:worker_threads').Worker)('0', { eval: true }); require('node:os').availableParallelism(); new Date().getHours();";

/** What the C library reads of the machine when its heap grows or shrinks, which depends on the moment. */
const machineFacts: readonly string[] = ['/sys/devices/system/cpu/online', '/proc/sys/vm/overcommit_memory'];

describe('under strace', function () {
  this.timeout(120_000);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'care-curriculum-')));
  const program = join(root, 'program');
  const workspace = join(root, 'workspace');
  const out = join(root, 'out');
  const home = join(root, 'home');
  const entry = join(program, 'dist', 'cli.js');
  const start = { cwd: workspace, env: { HOME: home, TMPDIR: join(home, 'tmp'), TZ: 'Europe/London' } };
  let node: SystemCalls;

  before(async () => {
    for (const folder of [out, join(home, 'tmp')]) mkdirSync(folder, { recursive: true });
    cpSync('samples', workspace, { recursive: true });
    cpSync('dist', join(program, 'dist'), { recursive: true });
    cpSync('docs/rules', join(program, 'docs/rules'), { recursive: true });
    const bare = join(program, 'dist', 'bare.js');
    writeFileSync(bare, bareProgram);
    node = unionOf([await callsOf(['-e', '0']), await callsOf([bare])]);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  async function callsOf(args: readonly string[]): Promise<SystemCalls> {
    const { child, run } = startTraced(args, start);
    child.stdout.resume();
    // Most commands end without having read their input.
    child.stdin.on('error', () => undefined);
    child.stdin.end('kind: module\nid: NEW\n');
    const { calls, exitCode } = await run;
    assert.ok(exitCode === 0 || exitCode === 1, `it ends with ${String(exitCode)}`);
    return calls;
  }

  /** Expects nothing but what Node.js does by itself, and files of the program, the workspace and OUT. */
  function expectWithin(calls: SystemCalls): void {
    assert.deepEqual(calls.network, [], 'it reaches for the network');
    assert.deepEqual([...calls.executed], [process.execPath], 'it executes something');
    const isGiven = (path: string): boolean => isWithin(path, workspace) || isWithin(path, out);
    const changed = [...calls.changed].filter((path) => !isGiven(path) && !node.changed.has(path));
    assert.deepEqual(changed, [], 'it changes something outside the workspace and the output');
    const isKnown = (path: string): boolean => {
      return isGiven(path) || isWithin(path, program) || machineFacts.includes(path);
    };
    const read = [...calls.read].filter((path) => !isKnown(path) && !node.read.has(path));
    assert.deepEqual(read, [], 'it reads something outside the workspace and the program');
    const looked = [...calls.looked].filter((path) => {
      return !isKnown(path) && !isAbove(path) && !node.looked.has(path) && !node.read.has(path);
    });
    assert.deepEqual(looked, [], 'it asks about something outside the workspace and the program');
  }

  /** Where a workspace begins is looked for further up, to the home folder: whether settings and a repository are there. */
  function isAbove(path: string): boolean {
    const above = [workspace, out].flatMap(foldersAbove);
    return (
      above.includes(path) ||
      path === start.env.HOME ||
      (above.includes(dirname(path)) && ['care-curriculum.yaml', '.git'].includes(basename(path)))
    );
  }

  it('runs every command with each of its own options', () => {
    const shared = ['quiet', 'no-progress', 'color', 'no-color', 'verbose', 'help', 'output'];
    const missing = commandSpecs
      .filter(({ name }) => name !== 'lsp')
      .flatMap(({ name, options }) => {
        const words = runs.filter((run) => run.split(' ', 1)[0] === name).flatMap((run) => run.split(/[ =]/));
        const own = options.map((option) => option.name).filter((option) => !shared.includes(option));
        return [name, ...own.map((option) => `--${option}`)].filter((word) => !words.includes(word));
      });
    assert.deepEqual(missing, []);
  });

  for (const run of runs) {
    it(`"${run}" stays within what it was given`, async () => {
      const calls = await callsOf([entry, ...run.split(' ').map((word) => word.replace('OUT', out))]);
      expectWithin(calls);
      if (run.includes('--output'))
        assert.ok(
          [...calls.changed].some((path) => isWithin(path, out)),
          'it writes its output',
        );
    });
  }

  it('a session of the language server stays within its folder and writes nothing', async () => {
    const { child, run } = startTraced([entry, 'lsp', '--stdio'], start);
    try {
      await holdSession(child, workspace, 'modules/cc701.module.yaml');
    } catch (error) {
      child.stdin.destroy();
      child.kill();
      throw error;
    }
    const { calls: traced } = await run;
    expectWithin(traced);
    assert.ok(traced.read.has(join(workspace, 'modules/cc702.module.yaml')), 'the folder is read at all');
    const written = [...traced.changed].filter((path) => !node.changed.has(path));
    assert.deepEqual(written, []);
  });
});

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Every folder that holds this one, the root included. */
function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...foldersAbove(parent)];
}
