// The threat model names tests that exist, and the page on reliability names commands that exist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

function page(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

describe('docs/security.md', () => {
  const section = page('docs/security.md').split('## What must not happen\n')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|must not happen)/.test(line));

  it('has a row for each kind of harm', () => {
    assert.ok(rows.length >= 25, `it has ${String(rows.length)} rows`);
  });

  for (const row of rows) {
    const cells = row.split('|').map((cell) => cell.trim());
    const [, harm = '', , , tests = ''] = cells;
    it(`names a test that exists: ${harm}`, () => {
      const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      assert.ok(paths.length > 0, 'the row names no test');
      for (const path of paths) assert.ok(existsSync(path), `${path} is not there`);
      for (const [, path = '', title = ''] of tests.matchAll(/`([^`]+)` "([^"]+)"/g))
        assert.ok(page(path).includes(title), `${path} has no test "${title}"`);
    });
  }
});

describe('docs/reliability.md', () => {
  const text = page('docs/reliability.md');
  const { scripts } = JSON.parse(page('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

  it('names commands that exist', () => {
    const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((name) => scripts[name] === undefined),
      [],
    );
  });

  it('names files that exist', () => {
    const files = [...text.matchAll(/`((?:server|bench|client|docs)\/[^`*]+)`/g)].map(([, path = '']) => path);
    assert.deepEqual(
      files.filter((path) => !existsSync(path)),
      [],
    );
  });
});
