// The built program as a process: pipes, standard input, exit codes, and input that is far too big or too deep.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { folderWith } from './run-once';

const program = resolve('dist/cli.js');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runProgram(cwd: string, argv: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    input,
    env: { PATH, ...env },
    encoding: 'utf8',
    timeout: 100_000,
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}

/** Runs the program with a reader that stops after the first bytes, as `head` does. */
function runCutShort(
  cwd: string,
  argv: readonly string[],
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...argv], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => done({ code, stderr }));
  });
}

/** The files that findings are in. */
function filesIn({ stdout }: Ran): readonly string[] {
  return [...new Set([...stdout.matchAll(/^([^:]+):/gm)].map((match) => match[1] ?? ''))];
}

function isColored({ stdout }: Ran): boolean {
  return stdout.includes('\u001B');
}

const fine = `kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Adapt communication to a person., addresses: [COM-01]}]
activities: [{id: A1, title: Talk, type: seminar, professions: [nursing, medicine], supports: [LO1]}]
assessments: [{id: AS1, title: Station, type: osce, weighting: 100, assesses: [LO1]}]
`;
const faulty = fine.replace('id: M1', 'id: M2').replace('COM-01', 'COM-99');

/** Nine names, each standing for ten of the one before it: a thousand million values when expanded. */
const bomb = `kind: module
id: BOMB
title: &a x
outcomes:
  - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
${['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((name, nth) => `  - &${name} [${Array.from({ length: 10 }, () => `*${'bcdefghi'.charAt(nth)}`).join(', ')}]`).join('\n')}
`;

describe('the built program', function () {
  // Generous, for a busy machine: what hangs, hangs for longer.
  this.timeout(120_000);
  let root = '';
  before(() => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('ends with 0, 1, 2 or 3 as it should', () => {
    root = folderWith({ 'good/m1.module.yaml': fine, 'bad/m2.module.yaml': faulty });
    assert.equal(runProgram(root, ['check', 'good']).status, 0);
    assert.equal(runProgram(root, ['check', 'bad']).status, 1);
    assert.equal(runProgram(root, ['check', 'nowhere']).status, 2);
    assert.equal(runProgram(root, ['coverage', 'good', '--min', '50']).status, 1);
    assert.equal(runProgram(root, []).status, 2);
    assert.equal(runProgram(root, ['--help']).status, 0);
  });

  it('shows its version', () => {
    root = folderWith({});
    const { status, stdout } = runProgram(root, ['--version']);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    assert.equal(status, 0);
  });

  it('reads standard input', () => {
    root = folderWith({ 'm1.module.yaml': fine });
    const { status, stdout } = runProgram(root, ['check', '--stdin-filename', 'm1.module.yaml'], faulty);
    assert.match(stdout, /^m1\.module\.yaml:4:79: error: .*COM-99/);
    assert.equal(status, 1);
  });

  it('has colour only where it is asked for', () => {
    root = folderWith({ 'm2.module.yaml': faulty });
    const argv = ['check', '--format', 'pretty'];
    assert.equal(isColored(runProgram(root, argv)), false);
    assert.equal(isColored(runProgram(root, argv, '', { FORCE_COLOR: '1' })), true);
    assert.equal(isColored(runProgram(root, argv, '', { FORCE_COLOR: '1', NO_COLOR: '1' })), false);
  });

  it('lets a reader go that has seen enough', async () => {
    const files = Array.from({ length: 400 }, (_none, nth) => [`m${String(nth)}.module.yaml`, faulty] as const);
    root = folderWith(Object.fromEntries(files));
    const { code, stderr } = await runCutShort(root, ['check', '--format', 'json']);
    assert.equal(stderr, '');
    assert.equal(code, 1);
  });

  it('reports 10 MB of text and checks the rest', () => {
    root = folderWith({ 'big.module.yaml': `${fine}# ${'x'.repeat(10_000_000)}\n`, 'm2.module.yaml': faulty });
    const { status, stdout, stderr } = runProgram(root, ['check']);
    assert.match(stdout, /^big\.module\.yaml:1:1: error: .*4 million.*\[unreadable-file\]$/m);
    assert.match(stdout, /^m2\.module\.yaml:.*\[unknown-competency\]$/m);
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('reads 1 MB of text', () => {
    const outcomes = Array.from(
      { length: 6_500 },
      (_none, nth) =>
        `  - {id: LO${String(nth)}, statement: Perform task number ${String(nth)} for a person with care needs, and record what was done., addresses: [COM-01]}`,
    );
    root = folderWith({ 'big.module.yaml': `kind: module\nid: BIG\ntitle: Big\noutcomes:\n${outcomes.join('\n')}\n` });
    const { status, stderr } = runProgram(root, ['check', '--fail-on', 'never']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('outlives 10,000 levels of nesting, and checks the rest', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    const blocks = Array.from({ length: 1_000 }, (_none, nth) => `${' '.repeat(nth)}a:`).join('\n');
    root = folderWith({
      'flow.module.yaml': `kind: module\nid: D1\ntitle: ${deep}\n`,
      'block.module.yaml': `kind: module\nid: D2\nx:\n${blocks.replace(/^/gm, ' ')}\n`,
      'open.module.yaml': '['.repeat(10_000),
      'list.module.yaml': `${'- '.repeat(10_000)}x\n`,
      'm2.module.yaml': faulty,
    });
    const { status, stdout, stderr } = runProgram(root, ['check']);
    for (const name of ['flow', 'block', 'open', 'list', 'm2'])
      assert.match(stdout, new RegExp(`^${name}\\.module\\.yaml:`, 'm'));
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('does not expand an alias bomb', () => {
    root = folderWith({ 'bomb.module.yaml': bomb, 'm2.module.yaml': faulty });
    const { status, stdout, stderr } = runProgram(root, ['check']);
    assert.match(stdout, /^bomb\.module\.yaml:/m);
    assert.match(stdout, /^m2\.module\.yaml:/m);
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('reports binary data and text that is not UTF-8', () => {
    root = folderWith({
      'binary.module.yaml': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]),
      'latin.module.yaml': Buffer.from('kind: module\nid: L1\ntitle: Caf\u00e9\n', 'latin1'),
      'wide.module.yaml': Buffer.from('\uFEFFkind: module\n', 'utf16le'),
      'm2.module.yaml': faulty,
    });
    const { status, stdout, stderr } = runProgram(root, ['check']);
    assert.match(stdout, /^binary\.module\.yaml:1:1: error: .*binary.*\[unreadable-file\]$/m);
    assert.match(stdout, /^latin\.module\.yaml:1:1: error: .*line 3.*UTF-8.*\[unreadable-file\]$/m);
    assert.match(stdout, /^wide\.module\.yaml:1:1: error: .*UTF-8.*\[unreadable-file\]$/m);
    assert.match(stdout, /^m2\.module\.yaml:.*\[unknown-competency\]$/m);
    assert.equal(stderr, '');
    assert.equal(status, 1);
  });

  it('follows a link to a folder once, however it leads round', () => {
    root = folderWith({ 'modules/m2.module.yaml': faulty, 'other/m3.module.yaml': faulty.replace('M2', 'M3') });
    symlinkSync('..', join(root, 'modules', 'up'), 'dir');
    symlinkSync(join(root, 'other'), join(root, 'modules', 'other'), 'dir');
    symlinkSync(join(root, 'modules'), join(root, 'other', 'modules'), 'dir');
    assert.deepEqual(filesIn(runProgram(root, ['check'])), ['modules/m2.module.yaml', 'other/m3.module.yaml']);
    const alone = runProgram(join(root, 'modules'), ['check']);
    assert.deepEqual(filesIn(alone), ['m2.module.yaml', 'other', 'up'], 'both links lead out of this folder');
    assert.match(alone.stdout, /^up:1:1: error: .*leads out of the workspace.* \[unreadable-file\]$/m);
  });

  it('says that standard output is full, and ends with 2', () => {
    root = folderWith({ 'm2.module.yaml': faulty });
    const full = openSync('/dev/full', 'w');
    for (const argv of [['check'], ['check', '--format', 'json'], ['explain', 'COM-01'], ['--help']]) {
      const { status, stderr } = spawnSync(process.execPath, [program, ...argv], {
        cwd: root,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      assert.match(stderr, /^standard output cannot be written: the disk is full; [^\n]+\n$/);
      assert.equal(status, 2);
    }
    closeSync(full);
  });

  it('says nothing more where standard error is full', () => {
    root = folderWith({ 'm2.module.yaml': faulty });
    const full = openSync('/dev/full', 'w');
    const ran = spawnSync(process.execPath, [program, 'check', 'nowhere'], {
      cwd: root,
      stdio: ['ignore', 'pipe', full],
    });
    assert.equal(ran.status, 2);
    closeSync(full);
  });

  it('says that the working directory is gone', () => {
    root = folderWith({ 'm2.module.yaml': faulty });
    const script = `cd gone && rmdir ../gone && "$0" "$1" check`;
    mkdirSync(join(root, 'gone'));
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, 'the working directory is not there any more; change to a folder that is\n');
    assert.equal(status, 2);
  });

  it('writes to what is no file without replacing it', () => {
    root = folderWith({ 'm2.module.yaml': faulty });
    const { status, stderr } = runProgram(root, ['check', '--output', devNull]);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.equal(statSync(devNull).isFile(), false);
  });

  it("judges dates alike in every time zone, on the day that is given and on the clock's", () => {
    const waiver = (until: string): string =>
      `kind: waivers\nwaivers: [{rule: unknown-competency, target: COM-99, reason: Agreed, agreed_by: Board, until: ${until}}]\n`;
    const today = new Date().toISOString().slice(0, 10);
    const folder = folderWith({
      'm.module.yaml': faulty,
      'given.waivers.yaml': waiver('2027-07-31'),
      'clock.waivers.yaml': waiver(today),
    });
    try {
      for (const arguments_ of [[], ['--today', '2027-07-31'], ['--today=2027-08-01']]) {
        const [west, east, middle] = ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'UTC'].map((TZ) =>
          runProgram(folder, ['check', ...arguments_], '', { TZ }),
        );
        assert.deepEqual(west, middle);
        assert.deepEqual(east, middle);
      }
      assert.doesNotMatch(runProgram(folder, ['check', 'm.module.yaml', '--today', '2027-07-31']).stdout, /COM-99/);
      assert.match(runProgram(folder, ['check', 'm.module.yaml', '--today', '2027-08-01']).stdout, /COM-99/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
