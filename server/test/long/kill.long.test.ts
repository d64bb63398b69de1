// Kills the built program at each of its writing system calls: the files are old or new, and a second run completes them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { folderWith } from '../cli/run-once';

const program = resolve('dist/cli.js');

const framework = `kind: framework
id: mini
version: "1"
title: Mini
items:
  - {id: A-1, label: Same}
  - {id: A-2, label: Renamed}
---
kind: framework
id: mini
version: "2"
title: Mini
items:
  - {id: A-1, label: Same}
  - {id: A-2, label: Renamed, status: retired, replaced_by: [B-2]}
  - {id: B-2, label: New name}
`;
const programme = 'kind: programme\nid: P1\ntitle: A programme\nframeworks: [mini@1]\nmodules: [M1, M2]\n';
const module = (id: string): string =>
  `\uFEFFkind: module\r\nid: ${id}\r\ntitle: A module\r\noutcomes:\r\n  - {id: LO1, statement: Listen., addresses: [A-2, A-2]}\r\n`;

const curriculum = {
  'f.curriculum.yaml': framework,
  'p.programme.yaml': programme,
  'care-curriculum.yaml': 'kind: settings\nframeworks: [mini@1]\n',
  'modules/m1.module.yaml': module('M1'),
  'modules/m2.module.yaml': module('M2'),
};

/** The commands that write, the files that they start from, and the exit codes that a second run may have. */
const cases = [
  { argv: ['migrate'], files: curriculum },
  { argv: ['check', '--fix', '--fail-on', 'never'], files: curriculum },
  { argv: ['init'], files: {} },
  { argv: ['new', 'module', 'M9'], files: { 'care-curriculum.yaml': 'kind: settings\n' } },
  { argv: ['check', '--fail-on', 'never', '--output', 'reports/found.txt'], files: curriculum },
] as const;

/** The calls that can change a disk; `openat` counts where it creates. */
const calls = ['openat', 'write', 'fsync', 'fchmod', 'fchown', 'close', 'mkdir', 'rename', 'unlink', 'rmdir'] as const;

function traced(
  folder: string,
  argv: readonly string[],
  options: readonly string[],
): { status: number | null; signal: string | null } {
  // Pool threads count their calls each for themselves; the files are changed by the main thread, which is traced alone.
  const { PATH = '' } = process.env;
  const { status, signal, stderr } = spawnSync('strace', ['-qq', ...options, process.execPath, program, ...argv], {
    cwd: folder,
    env: { PATH },
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.doesNotMatch(stderr, /strace:/);
  return { status, signal };
}

/** Which calls of a run touch its own folder, by their number among the calls of that name. */
function writingCalls(
  folder: string,
  argv: readonly string[],
): readonly { readonly call: string; readonly nth: number }[] {
  const log = join(mkdtempSync(join(tmpdir(), 'care-curriculum-trace-')), 'log');
  const { status } = traced(folder, argv, ['-y', '-o', log, '-e', `trace=${calls.join(',')}`]);
  assert.equal(status, 0);
  const counts = new Map<string, number>();
  const found: { call: string; nth: number }[] = [];
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const call = /^(\w+)\(/.exec(line)?.[1];
    if (call === undefined) continue;
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    const isOwn = line.includes(folder) && (call !== 'openat' || line.includes('O_CREAT'));
    if (isOwn) found.push({ call, nth });
  }
  rmSync(resolve(log, '..'), { recursive: true });
  return found;
}

/** Every file below a folder, whatever its name. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

function isOurs(name: string): boolean {
  return name.includes('.care-curriculum-');
}

/** What other programs see, without what a killed run may leave for the next. */
function visible(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isOurs(path)));
}

describe('a run that is killed', function () {
  this.timeout(3_600_000);
  const counts: string[] = [];
  before(() => {
    assert.equal(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' }).status, 0);
    assert.equal(
      spawnSync('strace', ['-V'], { stdio: 'ignore' }).status,
      0,
      'strace is missing: apt-get install strace',
    );
  });
  after(() => {
    mkdirSync('out/long', { recursive: true });
    writeFileSync('out/long/kills.json', JSON.stringify({ result: `kills: ${counts.join(', ')}` }));
  });

  for (const { argv, files } of cases)
    it(`leaves old or new, and a second run complete: ${argv.join(' ')}`, () => {
      const old = folderWith(files);
      const done = folderWith(files);
      const killings = writingCalls(done, argv);
      const before = filesIn(old);
      const after = filesIn(done);
      assert.notDeepEqual(after, before);
      assert.ok(killings.length >= 5, JSON.stringify(killings));
      let killed = 0;
      for (const { call, nth } of killings) {
        const name = `killed at ${call} ${String(nth)}`;
        const folder = mkdtempSync(join(tmpdir(), 'care-curriculum-'));
        cpSync(old, folder, { recursive: true });
        const { signal } = traced(folder, argv, [
          '-o',
          '/dev/null',
          '-e',
          `trace=${call}`,
          '-e',
          `inject=${call}:signal=KILL:when=${String(nth)}`,
        ]);
        if (signal === 'SIGKILL') killed += 1;
        const left = visible(filesIn(folder));
        for (const [path, text] of Object.entries(left))
          assert.ok(text === before[path] || text === after[path], `${name}: ${path} is neither old nor new`);
        const second = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' });
        assert.deepEqual(filesIn(folder), after, `${name}, then: ${second.stderr}`);
        rmSync(folder, { recursive: true });
      }
      assert.ok(killed >= killings.length - 2, `${String(killed)} of ${String(killings.length)} were killed`);
      counts.push(`\`${argv.join(' ')}\` at ${String(killed)} system calls`);
      for (const folder of [old, done]) rmSync(folder, { recursive: true });
    });
});
