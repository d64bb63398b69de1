// The extension's package has the same bytes whoever builds it, wherever and whenever.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from './programs';

describe("the extension's package", function () {
  this.timeout(600_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'care-curriculum-'))));
  after(() => rmSync(folder, { recursive: true }));

  function build(name: string, env: Readonly<Record<string, string>>): Buffer {
    const path = join(folder, name);
    outputOf(process.execPath, ['scripts/package.mjs', path], { env });
    return readFileSync(path);
  }

  it('is the same in two time zones, languages and kinds of file modes, and carries the commit’s date', () => {
    const seconds = outputOf('git', ['log', '-1', '--format=%ct']).trim();
    chmodSync('README.md', 0o600);
    const first = build('first.vsix', { TZ: 'Asia/Tokyo', LC_ALL: 'da_DK.UTF-8', SOURCE_DATE_EPOCH: '' });
    chmodSync('README.md', 0o664);
    const second = build('second.vsix', { TZ: 'America/New_York', LC_ALL: 'C', SOURCE_DATE_EPOCH: seconds });
    assert.ok(first.equals(second));
    // An archive counts in steps of two seconds.
    assert.equal(zipDate(first), Math.floor(Number(seconds) / 2) * 2);
  });

  it('is dated within what an archive can name', () => {
    const script = "import('./scripts/reproducible.mjs').then(({ sourceDate }) => console.log(sourceDate()))";
    const dated = (SOURCE_DATE_EPOCH: string): number =>
      Number(outputOf(process.execPath, ['-e', script], { env: { SOURCE_DATE_EPOCH } }));
    assert.equal(dated('1700000000'), 1_700_000_000);
    assert.equal(dated('0'), Date.UTC(1980, 0, 1) / 1000);
    assert.equal(dated('99999999999'), Date.UTC(2107, 11, 31) / 1000);
  });

  it('is not made with a date that is none', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', join(folder, 'none.vsix')], {
      env: { ...process.env, SOURCE_DATE_EPOCH: 'yesterday' },
      encoding: 'utf8',
    });
    assert.equal(
      stderr.trim(),
      'SOURCE_DATE_EPOCH is "yesterday": give it a number of seconds since 1970, or unset it',
    );
    assert.equal(status, 2);
  });
});

/** The one date of all entries of an archive, in seconds since 1970 (PKWARE APPNOTE 4.3.12 and 4.4.6). */
function zipDate(zip: Buffer): number {
  const dates = new Set<number>();
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46)) {
    const time = zip.readUInt16LE(at + 12);
    const date = zip.readUInt16LE(at + 14);
    const day = [1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31] as const;
    dates.add(Date.UTC(...day, time >> 11, (time >> 5) & 63, (time & 31) * 2) / 1000);
  }
  assert.equal(dates.size, 1);
  return Math.max(...dates);
}
