// Every case that fuzzing has found, once mended, passes its area's check again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { areas } from './areas';

interface Kept {
  readonly area: string;
  readonly about: string;
  readonly case: unknown;
}

describe('the corpus', () => {
  const files = globSync('server/test/corpus/*.json').sort();

  it('is there', () => {
    assert.ok(files.length > 0);
  });

  for (const path of files) {
    const { area, about, case: one } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    it(`holds in ${basename(path)}: ${about}`, async function () {
      this.timeout(60_000);
      const wanted = areas.find(({ name }) => name === area) ?? assert.fail(`there is no area "${area}"`);
      await wanted.check(one);
    });
  }
});
