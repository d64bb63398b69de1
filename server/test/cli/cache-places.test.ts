// A cache that cannot be used never changes what a check finds, how it ends, or that it ends: one note is all.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, usualCacheFolder } from '../../src/host/cache-folder';
import { folderWith, runIn, type Ran } from './run-once';

const files = {
  'm1.module.yaml': 'kind: module\nid: M1\ntitle: One\nprerequisites: [M9]\n',
  'inner/care-curriculum.yaml': 'kind: settings\n',
  'inner/m2.module.yaml': 'kind: module\nid: M2\ntitle: Two\nprerequisites: [M8]\n',
};

describe('a cache that cannot be used', () => {
  let root = '';
  let plain: Ran;
  before(async () => {
    const folder = folderWith(files);
    plain = await runIn(folder, ['check']);
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    root = folderWith(files);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** Checks with a cache; gives the note. */
  async function noteOf(folder: string): Promise<string> {
    const { code, stdout, stderr } = await runIn(root, ['check', `--cache=${folder}`], { openCache: cacheFolder });
    assert.deepEqual({ code, stdout }, { code: plain.code, stdout: plain.stdout });
    assert.ok(stderr.split('\n').length <= 2, stderr);
    return stderr;
  }

  it('may be a file, a pipe, a device, a link to itself, or in a place where no folder can be', async () => {
    writeFileSync(join(root, 'file'), '');
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('round', join(root, 'round'));
    for (const folder of [
      'file',
      'file/x',
      'pipe',
      'pipe/x',
      '/dev/null',
      '/dev/full',
      'round',
      'round/x',
      '/proc/no/such',
    ])
      assert.match(await noteOf(folder), /^nothing is kept in ".*" for the next check: .+\n$/, folder);
  });

  it('may belong to another user, or be open to all', async () => {
    mkdirSync(join(root, 'open'));
    chmodSync(join(root, 'open'), 0o777);
    assert.match(await noteOf('open'), /every user may write to the folder/);
    assert.deepEqual(readdirSync(join(root, 'open')), []);
    // Root may give a folder away; for other users the root's own folder is another's.
    mkdirSync(join(root, 'theirs'));
    if (process.getuid?.() === 0) chownSync(join(root, 'theirs'), 65534, 65534);
    const theirs = process.getuid?.() === 0 ? 'theirs' : '/';
    assert.match(await noteOf(theirs), /belongs to another user/);
  });

  it('may hold a pipe, a folder, a link or noise in the place of what was kept', async () => {
    assert.equal(await noteOf('own'), '');
    const names = readdirSync(join(root, 'own'));
    assert.equal(names.length, 2);
    const [name = ''] = names;
    const path = join(root, 'own', name);
    const whole = readFileSync(path);
    const replacements = [
      () => execFileSync('mkfifo', [path]),
      () => symlinkSync('/etc/passwd', path),
      () => symlinkSync('nowhere', path),
      () => writeFileSync(path, ''),
      () => writeFileSync(path, whole.subarray(0, whole.length >> 1)),
      () => writeFileSync(path, Buffer.concat([whole, Buffer.from('\n{}')])),
    ];
    for (const replace of replacements) {
      rmSync(path);
      replace();
      assert.equal(await noteOf('own'), '');
      assert.deepEqual(readFileSync(path), whole);
    }
    rmSync(path);
    mkdirSync(path);
    assert.match(await noteOf('own'), /it is a folder/);
    assert.deepEqual(readdirSync(join(root, 'own')).toSorted(), names.toSorted());
  });

  it('is cleaned of what killed runs have left', async () => {
    mkdirSync(join(root, 'own'), { mode: 0o700 });
    writeFileSync(join(root, 'own', '.care-curriculum-4194304-0123456789ab-0.tmp'), 'half');
    assert.equal(await noteOf('own'), '');
    assert.deepEqual(
      readdirSync(join(root, 'own')).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('is not looked for behind a link that came with the files', () => {
    symlinkSync('/tmp', join(root, 'node_modules'), 'dir');
    assert.equal(usualCacheFolder(root, { XDG_CACHE_HOME: '/cache' }), '/cache/care-curriculum');
    rmSync(join(root, 'node_modules'));
    mkdirSync(join(root, 'node_modules'));
    symlinkSync('/tmp', join(root, 'node_modules', '.cache'), 'dir');
    assert.equal(usualCacheFolder(root, { XDG_CACHE_HOME: '/cache' }), '/cache/care-curriculum');
  });
});
