// A change of several files is made wholly or not at all, at whatever call it is killed or refused.
import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultyDisk, Killed } from '../../../test/cli/faulty-disk';
import { folderWith } from '../../../test/cli/run-once';
import type { Disk } from '../../host/disk';
import { nodeHost } from '../../host/node';
import { nodeDisk } from '../../host/node-disk';
import { newTrail } from '../trail';
import { UsageError } from '../usage-error';
import { journalBytes } from './journal';
import { recoveringHost } from './recovering-host';
import { writeSets } from './write-sets';

const before = { 'a.module.yaml': 'a: old\n', 'b.module.yaml': '\uFEFFb: old\r\n', 'care-curriculum.yaml': 'c: old\n' };
const after = {
  'a.module.yaml': 'a: new, and longer than it was before\n',
  'b.module.yaml': '\uFEFFb: new\r\n',
  'new/d.module.yaml': 'd: new\n',
  'care-curriculum.yaml': 'c: new\n',
};

function write(root: string, disk: Disk = nodeDisk): void {
  const changes = Object.entries(after).map(([path, text]) => {
    const old = (before as Readonly<Record<string, string>>)[path];
    return {
      path: join(root, path),
      before: old === undefined ? undefined : Buffer.from(old),
      after: Buffer.from(text),
    };
  });
  writeSets(disk, [{ root, changes }], (path) => relative(root, path));
}

/** Every file below a folder, leftovers included. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

/** What the next run does before it reads; gives what it says. */
async function recover(root: string, disk: Disk = nodeDisk): Promise<string> {
  let said = '';
  const trail = newTrail();
  const shown = (path: string): string => relative(root, path);
  const tell = (sentence: string): void => void (said += `${sentence}\n`);
  await recoveringHost(nodeHost, { disk, trail, shown, tell }).list(pathToFileURL(root).href, []);
  return said;
}

function isOldOrNew(files: Readonly<Record<string, string>>): boolean {
  return [before, after].some((state) => JSON.stringify(sorted(state)) === JSON.stringify(files));
}

function sorted(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function messageOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return error.message;
  }
}

/** How many changing calls a whole write takes. */
function callsOfAWrite(): number {
  const root = folderWith(before);
  const { disk, calls } = faultyDisk(() => 'done');
  write(root, disk);
  assert.deepEqual(filesIn(root), sorted(after));
  rmSync(root, { recursive: true });
  return calls();
}

describe('writing several files as one change', () => {
  let root = '';
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('leaves old or new, and a second run complete, wherever it is killed', async () => {
    const last = callsOfAWrite();
    assert.ok(last >= 10, String(last));
    for (let nth = 1; nth <= last; nth++) {
      root = folderWith(before);
      assert.throws(() => write(root, faultyDisk((call) => (call === nth ? 'kill' : 'done')).disk), Killed);
      const said = await recover(root);
      const found = filesIn(root);
      assert.ok(isOldOrNew(found), `killed at call ${String(nth)}: ${JSON.stringify(found)}`);
      assert.doesNotMatch(said, /something else/);
      if (found['care-curriculum.yaml'] === before['care-curriculum.yaml']) write(root);
      assert.deepEqual(filesIn(root), sorted(after), `killed at call ${String(nth)}`);
      rmSync(root, { recursive: true });
    }
  });

  it('can be killed again while the next run completes it', async () => {
    for (let nth = 1; nth <= 12; nth++) {
      root = folderWith(before);
      const half = faultyDisk((call) => (call === firstRename + 1 ? 'kill' : 'done')).disk;
      assert.throws(() => write(root, half), Killed);
      await recover(root, faultyDisk((call) => (call === nth ? 'kill' : 'done')).disk).catch((error: unknown) => {
        assert.ok(error instanceof Killed, String(error));
      });
      await recover(root);
      assert.deepEqual(filesIn(root), sorted(after), `killed at call ${String(nth)} of the second run`);
      rmSync(root, { recursive: true });
    }
  });

  it('changes nothing where one call is refused, and says so', () => {
    const last = callsOfAWrite();
    for (let nth = 1; nth < last; nth++) {
      root = folderWith(before);
      const { disk } = faultyDisk((call) => (call === nth ? { code: 'ENOSPC' } : 'done'));
      assert.match(
        messageOf(() => write(root, disk)) ?? '',
        /^"[^"]+" cannot be written: the disk is full; .*; nothing was changed$/,
        `refused at call ${String(nth)}`,
      );
      assert.deepEqual(filesIn(root), sorted(before), `refused at call ${String(nth)}`);
      assert.equal(existsSync(join(root, 'new')), false);
      rmSync(root, { recursive: true });
    }
  });

  it('says which files are changed where the way back is refused too, and the next run completes it', async () => {
    const last = callsOfAWrite();
    let halfDone = 0;
    for (let nth = 1; nth < last; nth++) {
      root = folderWith(before);
      const { disk } = faultyDisk((call) => (call >= nth ? { code: 'EROFS' } : 'done'));
      const message = messageOf(() => write(root, disk)) ?? '';
      if (message.includes('could not be put back')) halfDone += 1;
      else assert.match(message, /nothing was changed/);
      assert.ok(/could not be put back/.test(message) === (filesIn(root)['a.module.yaml'] !== before['a.module.yaml']));
      await recover(root);
      assert.ok(isOldOrNew(filesIn(root)), `refused from call ${String(nth)}`);
      rmSync(root, { recursive: true });
    }
    assert.ok(halfDone >= 3, String(halfDone));
  });

  it('keeps the mode of a file', () => {
    root = folderWith(before);
    chmodSync(join(root, 'a.module.yaml'), 0o640);
    write(root);
    assert.equal(statSync(join(root, 'a.module.yaml')).mode & 0o777, 0o640);
  });

  it('does not overwrite what another program has written meanwhile', () => {
    root = folderWith({ ...before, 'b.module.yaml': 'b: theirs\n' });
    assert.equal(
      messageOf(() => write(root)),
      '"b.module.yaml" was changed by another program while this one worked; run the command again; nothing was changed',
    );
    assert.deepEqual(filesIn(root), sorted({ ...before, 'b.module.yaml': 'b: theirs\n' }));
  });

  it('keeps what was written between an interrupted run and the next', async () => {
    root = folderWith(before);
    assert.throws(() => write(root, faultyDisk((call) => (call === firstRename + 1 ? 'kill' : 'done')).disk), Killed);
    writeFileSync(join(root, 'b.module.yaml'), 'b: theirs\n');
    assert.match(await recover(root), /^"b.module.yaml" was to be changed by a run that was interrupted/m);
    assert.deepEqual(filesIn(root), sorted({ ...after, 'b.module.yaml': 'b: theirs\n' }));
  });

  it('leads out of the workspace through no link', () => {
    const outside = folderWith({ 'x.yaml': before['a.module.yaml'] });
    root = folderWith({ ...before });
    rmSync(join(root, 'a.module.yaml'));
    symlinkSync(join(outside, 'x.yaml'), join(root, 'a.module.yaml'));
    assert.match(messageOf(() => write(root)) ?? '', /^"a.module.yaml" leads to a place outside the workspace/);
    rmSync(join(root, 'a.module.yaml'));
    writeFileSync(join(root, 'a.module.yaml'), before['a.module.yaml']);
    symlinkSync(outside, join(root, 'new'), 'dir');
    assert.match(messageOf(() => write(root)) ?? '', /^"new\/d.module.yaml" leads to a place outside the workspace/);
    assert.deepEqual(filesIn(outside), { 'x.yaml': before['a.module.yaml'] });
    rmSync(outside, { recursive: true });
  });

  it('writes through a link that stays inside, and keeps the link', () => {
    root = folderWith({ ...before, 'real/a.txt': before['a.module.yaml'] });
    rmSync(join(root, 'a.module.yaml'));
    symlinkSync('real/a.txt', join(root, 'a.module.yaml'));
    write(root);
    assert.equal(readFileSync(join(root, 'real/a.txt'), 'utf8'), after['a.module.yaml']);
    assert.equal(filesIn(root)['a.module.yaml'], undefined);
  });

  it('takes no journal that names other than curriculum files below it', async () => {
    const temporary = '.care-curriculum-4194304-0123456789ab-0.tmp';
    for (const target of [
      '../out.yaml',
      '.git/hooks/pre-commit',
      'run.sh',
      'a/../../out.yaml',
      '/etc/x.yaml',
      '.GIT/x.yaml',
    ]) {
      root = folderWith({ ...before, [temporary]: 'x' });
      mkdirSync(join(root, '.git', 'hooks'), { recursive: true });
      writeFileSync(
        join(root, '.care-curriculum-journal'),
        journalBytes([{ target, temporary, before: null, after: digestOfX }]),
      );
      await recover(root);
      assert.deepEqual(filesIn(root), sorted(before), target);
      assert.equal(existsSync(join(dirname(root), 'out.yaml')), false);
      rmSync(root, { recursive: true });
    }
  });
});

/** The number of the call that renames the first file: four temporary files, a folder and the journal come before it. */
const firstRename = 7;
const digestOfX = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
