// Runs in surroundings that tests cannot make from files alone: terminals, refusals, failures.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Host } from '../../src/host/host';
import { faultWords } from '../../src/host/fault-words';
import { folderWith, runIn } from './run-once';
import { fixedHost } from './transcript';

const fine = `kind: module
id: M1
title: A module
outcomes: [{id: LO1, statement: Adapt communication to a person., addresses: [COM-01]}]
activities: [{id: A1, title: Talk, type: seminar, professions: [nursing, medicine], supports: [LO1]}]
assessments: [{id: AS1, title: Station, type: osce, weighting: 100, assesses: [LO1]}]
`;

describe('a run of the command line', () => {
  let root = '';
  beforeEach(() => {
    root = folderWith({
      'm1.module.yaml': fine,
      'm2.module.yaml': fine.replace('M1', 'M2').replace('COM-01', 'COM-99'),
    });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is pretty and in colour on a terminal, plain text elsewhere', async () => {
    const terminal = await runIn(root, ['check'], { isTerminal: true });
    assert.ok(terminal.stdout.includes('\u001B[1mm2.module.yaml'));
    const pipe = await runIn(root, ['check']);
    assert.match(pipe.stdout, /^m2\.module\.yaml:\d+:\d+: error: .* \[unknown-competency\]$/m);
    assert.ok(!pipe.stdout.includes('\u001B'));
  });

  it('keeps to the width of the terminal', async () => {
    for (const columns of [60, 80, 120]) {
      const { stdout } = await runIn(root, ['check', '--no-color'], { isTerminal: true, columns });
      const widest = Math.max(...stdout.split('\n').map((line) => line.length));
      assert.ok(widest <= columns, `a line of ${String(widest)} on ${String(columns)} columns`);
    }
  });

  it('has no colour on a terminal that says it is dumb, or with NO_COLOR', async () => {
    for (const env of [{ TERM: 'dumb' }, { NO_COLOR: '1' }]) {
      const { stdout } = await runIn(root, ['check'], { isTerminal: true, env });
      assert.ok(!stdout.includes('\u001B'));
    }
  });

  it('shows no progress when the work is short', async () => {
    const { stderr } = await runIn(root, ['check'], { isTerminal: true });
    assert.equal(stderr, '');
  });

  it('shows progress on a terminal when the work is long, and takes it away', async () => {
    const { stderr } = await runIn(root, ['check'], { isTerminal: true, host: slowHost });
    assert.match(stderr, /Checking \d+ of 2 files/);
    assert.ok(stderr.endsWith('\u001B[G\u001B[K'));
  });

  it('shows no progress in CI, with --no-progress, with --quiet, or into a pipe', async () => {
    const runs = await Promise.all([
      runIn(root, ['check'], { isTerminal: true, host: slowHost, env: { CI: 'true' } }),
      runIn(root, ['check', '--no-progress'], { isTerminal: true, host: slowHost }),
      runIn(root, ['check', '--quiet'], { isTerminal: true, host: slowHost }),
      runIn(root, ['check'], { host: slowHost }),
    ]);
    assert.deepEqual(
      runs.map(({ stderr }) => stderr),
      ['', '', '', ''],
    );
  });

  it('reports a file without permission and checks the rest', async () => {
    const host: Host = {
      ...fixedHost,
      readFile: (uri) =>
        uri.endsWith('/m1.module.yaml')
          ? Promise.resolve({ unreadable: faultWords('EACCES') })
          : fixedHost.readFile(uri),
    };
    const { code, stdout, stderr } = await runIn(root, ['check'], { host });
    assert.match(stdout, /^m1\.module\.yaml:1:1: error: .*no permission.* \[unreadable-file\]$/m);
    assert.match(stdout, /^m2\.module\.yaml:.*\[unknown-competency\]$/m);
    assert.equal(stderr, '');
    assert.equal(code, 1);
  });

  it('reports a folder without permission and checks the rest', async () => {
    const host: Host = {
      ...fixedHost,
      list: async (folder, roots) => {
        const listing = await fixedHost.list(folder, roots);
        return { ...listing, closed: new Map([[`${folder}/secret`, faultWords('EACCES')]]) };
      },
    };
    const { stdout } = await runIn(root, ['check'], { host });
    assert.match(stdout, /^secret:1:1: error: .*no permission.* \[unreadable-file\]$/m);
    assert.match(stdout, /^m2\.module\.yaml:/m);
  });

  it('ends with 3 and one sentence when the tool fails, with a stack only when asked', async () => {
    const host: Host = { ...fixedHost, list: () => Promise.reject(new Error('the walk\nfell over')) };
    const plain = await runIn(root, ['check'], { host });
    assert.equal(plain.code, 3);
    assert.equal(
      plain.stderr,
      'care-curriculum failed: the walk fell over; run it again with "--verbose" and report what it shows\n',
    );
    const verbose = await runIn(root, ['check', '--verbose'], { host });
    assert.equal(verbose.code, 3);
    assert.match(verbose.stderr, /\n {4}at /);
  });

  it('gives the same bytes each time', async () => {
    for (const argv of [['check', '--format', 'json'], ['coverage', '--format', 'json'], ['coverage']]) {
      assert.deepEqual(await runIn(root, argv), await runIn(root, argv));
    }
  });
});

/** Takes its time over each file. */
const slowHost: Host = {
  ...fixedHost,
  readFile: async (uri) => {
    await new Promise((resolve) => setTimeout(resolve, 650));
    return fixedHost.readFile(uri);
  },
};
