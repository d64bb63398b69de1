// A check shared among threads gives the same bytes as one thread alone, whatever the workspace and the number of threads.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mate } from '../server/src/cli/jobs/mate';
import { threadMate } from '../server/src/cli/jobs/thread-mate';
import { usualJobs } from '../server/src/cli/jobs/usual-jobs';
import { fakeMate } from '../server/test/cli/fake-mate';
import { folderWith, runIn } from '../server/test/cli/run-once';
import { workspaceFiles } from './workspace/generate';

async function expectSame(root: string, ...argv: readonly string[]): Promise<void> {
  const alone = await runIn(root, ['check', ...argv, '--jobs', '1']);
  assert.notEqual(alone.stdout, '');
  for (const jobs of ['2', '5']) {
    let started = 0;
    const startMate = (): Mate => {
      started += 1;
      return fakeMate();
    };
    const together = await runIn(root, ['check', ...argv, '--jobs', jobs], { startMate });
    assert.deepEqual(together, alone, `--jobs ${jobs}`);
    assert.equal(started, Number(jobs) - 1);
  }
}

describe('a check shared among threads', function () {
  // Generous, for a busy machine: what hangs, hangs for longer.
  this.timeout(120_000);
  let root = '';
  before(() => {
    const files = [...workspaceFiles({ modules: 120 })].map(({ path, text }) => [path, text] as const);
    const inner = [...workspaceFiles({ modules: 20, seed: 3 })].map(
      ({ path, text }) => [`inner/${path}`, text] as const,
    );
    root = folderWith({
      ...Object.fromEntries([...files, ...inner]),
      'broken/latin.module.yaml': Uint8Array.from([0x6b, 0xe4]),
    });
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  for (const format of ['json', 'text', 'pretty'])
    it(`finds the same in generated workspaces, as ${format}`, () => expectSame(root, '--format', format));

  it('finds the same in part of a workspace', () => expectSame(root, 'faculty-0001', '--format', 'json'));

  it('finds the same in one file of waivers', () =>
    expectSame(root, 'waivers/board-1.waivers.yaml', '--format', 'json'));

  it('finds the same with severities of its own', () =>
    expectSame(root, '--format', 'json', '--rule', 'weighting-total=hint', '--rule', 'theme-not-covered=ignore'));

  it('finds the same in the samples', () => expectSame(resolve('samples'), '--format', 'pretty'));

  it('ends with 3 and one sentence when a thread cannot be started or ends', async () => {
    const startMate = (): Mate => threadMate(resolve('out/there-is-no-such-program.js'));
    const { code, stdout, stderr } = await runIn(root, ['check', '--jobs', '2'], { startMate });
    assert.equal(code, 3);
    assert.equal(stdout, '');
    assert.match(stderr, /^care-curriculum failed: a thread that shared the work failed \(.*"--jobs 1" does without/);
  });
});

describe('the number of threads', () => {
  it('is one for few files, and never more than there are processors', () => {
    assert.deepEqual(
      [0, 100, 599, 1000, 100_000].map((files) => usualJobs(files, 4)),
      [1, 1, 1, 3, 4],
    );
    assert.equal(usualJobs(100_000, 64), 8);
    assert.equal(usualJobs(100_000, 1), 1);
  });
});
