// `--output` against odd places: what was read, links, pipes, devices, folders that cannot be made.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, runIn } from './run-once';

const module = 'kind: module\nid: M1\ntitle: A module\noutcomes: [{id: LO1, statement: Adapt greetings.}]\n';

describe('--output', () => {
  let root = '';
  let outside = '';
  beforeEach(() => {
    outside = folderWith({});
    root = folderWith({ 'care-curriculum.yaml': 'kind: settings\n', 'modules/a.module.yaml': module });
  });
  afterEach(() => {
    for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
  });

  async function refused(...argv: readonly string[]): Promise<string> {
    const before = JSON.stringify(readdirSync(root, { recursive: true }).toSorted());
    const { code, stdout, stderr } = await runIn(root, argv);
    assert.equal(code, 2, stderr);
    assert.equal(stdout, '');
    assert.equal(readFileSync(join(root, 'modules/a.module.yaml'), 'utf8'), module);
    assert.equal(JSON.stringify(readdirSync(root, { recursive: true }).toSorted()), before);
    return stderr;
  }

  it('is never a file that was read, by whatever path', async () => {
    symlinkSync('modules', join(root, 'alias'), 'dir');
    symlinkSync('modules/a.module.yaml', join(root, 'soft.txt'));
    linkSync(join(root, 'modules/a.module.yaml'), join(root, 'hard.txt'));
    const names = [
      'modules/a.module.yaml',
      './modules/../modules/a.module.yaml',
      join(root, 'modules/a.module.yaml'),
      'alias/a.module.yaml',
      'soft.txt',
      'hard.txt',
      'care-curriculum.yaml',
    ];
    for (const name of names)
      for (const command of ['check', 'coverage', 'resources', 'migrate'])
        assert.match(
          await refused(command, '--output', name),
          /^"--output" names ".*", a curriculum file that this command reads; name another file\n$/,
          `${command} ${name}`,
        );
  });

  it('is refused before a fix, a migration or a new document is written', async () => {
    await refused('check', '--fix', '--output', 'modules/a.module.yaml');
    assert.match(await refused('new', 'module', 'M2', '--output', 'modules/m2.module.yaml'), /command writes/);
    assert.match(await refused('init', 'new', '--output', 'new/care-curriculum.yaml'), /command writes/);
  });

  it('does not stand in for the document on standard input', async () => {
    assert.match(
      await refused('check', '--stdin-filename', 'modules/b.module.yaml', '--output', 'modules/b.module.yaml'),
      /curriculum file that this command reads/,
    );
  });

  it('follows no link out of the workspace', async () => {
    symlinkSync(outside, join(root, 'out'), 'dir');
    writeFileSync(join(outside, 'theirs.txt'), 'theirs');
    symlinkSync(join(outside, 'theirs.txt'), join(root, 'x.txt'));
    symlinkSync(join(outside, 'nothing.txt'), join(root, 'dangling.txt'));
    for (const name of ['out/x.txt', 'out/deep/x.txt', 'x.txt', 'dangling.txt'])
      assert.match(await refused('check', '--output', name), /a link leads it out of the workspace/);
    assert.deepEqual(readdirSync(outside), ['theirs.txt']);
    assert.equal(readFileSync(join(outside, 'theirs.txt'), 'utf8'), 'theirs');
  });

  it('may lie outside the workspace where the command line says so', async () => {
    const { code, stderr } = await runIn(root, ['check', '--output', join(outside, 'deep/x.txt')]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(join(outside, 'deep')), ['x.txt']);
  });

  it('never waits for a folder that cannot be made, and says why', async () => {
    symlinkSync('round', join(root, 'round'));
    const reasons = {
      '/proc/no/such/folder': /no folder can be made there/,
      'modules/a.module.yaml/x': /one of the folders in its path is a file/,
      'round/x': /a link that leads back to itself/,
      [`${'n'.repeat(300)}.txt`]: /its name is too long/,
      modules: /it is a folder; name a file/,
    };
    for (const [name, reason] of Object.entries(reasons))
      assert.match(await refused('check', '--output', name), reason);
  });

  it('never waits for the reader of a pipe', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    assert.match(await refused('check', '--output', 'pipe'), /nothing is at the other end of it/);
  });

  it('takes the names of the streams for the streams', async () => {
    for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']) {
      const { code, stdout } = await runIn(root, ['check', '--output', name, '--format', 'json']);
      assert.equal(code, 0);
      assert.match(stdout, /"findings"/);
    }
    const { stderr } = await runIn(root, ['check', '--output', '/dev/stderr', '--format', 'json']);
    assert.match(stderr, /"findings"/);
  });

  it('says that a device is full', async () => {
    assert.match(await refused('check', '--format', 'json', '--output', '/dev/full'), /the disk is full/);
  });

  it('creates nothing through a link or below a file', async () => {
    mkdirSync(join(root, 'w'));
    symlinkSync(outside, join(root, 'w', 'modules'), 'dir');
    const { code, stderr } = await runIn(join(root, 'w'), ['new', 'module', 'M9']);
    assert.equal(code, 2);
    assert.match(stderr, /^"modules\/m9.module.yaml" leads to a place outside the workspace/);
    assert.deepEqual(readdirSync(outside), []);
    assert.match(await refused('init', 'modules/a.module.yaml/x'), /one of the folders in its path is a file/);
    assert.match(await refused('init', '/proc/no/such'), /no folder can be made there/);
  });
});
