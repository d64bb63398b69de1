// The package of the command line holds what it needs to run and nothing else, and the same bytes each time.
import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { outputOf, packedFiles } from './programs';

const { version, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the package of the command line', function () {
  this.timeout(600_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'care-curriculum-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('holds the program, its notices, its schemas and its documents', () => {
    assert.deepEqual(
      packedFiles(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/ThirdPartyNotices.txt',
        'dist/cli.js',
        'dist/papers.js',
        'dist/server.js',
        'docs/cli.md',
        'docs/settings.md',
        'package.json',
        ...globSync('schemas/*.schema.json'),
      ].sort(),
    );
  });

  it('runs where nothing but its files is', () => {
    for (const file of packedFiles()) {
      mkdirSync(dirname(join(folder, 'alone', file)), { recursive: true });
      copyFileSync(file, join(folder, 'alone', file));
    }
    const program = join(folder, 'alone', 'dist/cli.js');
    assert.equal(outputOf(process.execPath, [program, '--version']).trim(), version);
    const appraisal = ['export', 'samples', '--to', 'appraisal', '--role', 'care-coordinator'];
    assert.match(outputOf(process.execPath, [program, ...appraisal]), /^# /);
  });

  it('is built before it is packed, and has the same bytes whatever the modes of the files are', () => {
    assert.equal(scripts['prepack'], 'node scripts/prepack.mjs');
    // npm packs a dependency on a git repository without its prepack.
    assert.equal(scripts['prepare'], scripts['prepack']);
    const [first, second] = [0o664, 0o600].map((mode) => {
      const destination = join(folder, mode.toString(8));
      mkdirSync(destination);
      for (const file of ['README.md', 'dist/papers.js']) chmodSync(file, mode);
      // What is built on the way is told on standard error, apart from the answer.
      const answer = outputOf('npm', ['pack', '--json', '--pack-destination', destination]);
      assert.equal((JSON.parse(answer) as readonly unknown[]).length, 1);
      return readFileSync(join(destination, `care-curriculum-${version}.tgz`));
    });
    assert.ok(first?.equals(second ?? Buffer.alloc(0)));
  });
});
