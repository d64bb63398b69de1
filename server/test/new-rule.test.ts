// The script that starts a rule, run in a folder of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const list = 'server/src/core/rules/index.ts';

describe('new:rule', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'care-curriculum-'));
    mkdirSync(join(folder, 'docs/rules'), { recursive: true });
    mkdirSync(join(folder, 'server/src/core/rules'), { recursive: true });
    cpSync(list, join(folder, list));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: readonly string[]) {
    return spawnSync(process.execPath, [resolve('scripts/new-rule.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
  }

  function read(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }

  it('makes a rule, a page that announces a finding, and a test', () => {
    const { status, stderr } = run('outcome-half-said');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(read('server/src/core/rules/outcome-half-said.ts'), /export const outcomeHalfSaid = documentRule/);
    assert.match(read('docs/rules/outcome-half-said.md'), /\^\^\^ warning outcome-half-said: /);
    assert.match(read('server/src/core/rules/outcome-half-said.test.ts'), /\^\^\^ warning outcome-half-said: /);
  });

  for (const id of ['aaa-first', 'outcome-half-said', 'zzz-last']) {
    it(`lists ${id} in its place and leaves the rest as it was`, () => {
      const before = readFileSync(list, 'utf8').replace(/\r\n/g, '\n').split('\n');
      run(id);
      const after = read(list).replace(/\r\n/g, '\n').split('\n');
      const added = after.filter((line) => !before.includes(line));
      assert.equal(added.length, 2);
      assert.deepEqual(
        after.filter((line) => !added.includes(line)),
        before,
      );
      const paths = after.flatMap((line) => /^import .* from '\.\/(.+)';$/.exec(line)?.[1] ?? []);
      assert.deepEqual(paths, [...paths].sort());
      const entries = after.flatMap((line) => /^ {2}(\w+),$/.exec(line)?.[1] ?? []);
      const rules = paths
        .filter((path) => path !== 'rule')
        .map((path) => path.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
      assert.deepEqual(entries, rules);
    });
  }

  for (const [what, args, said] of [
    ['no ID', [], /^Give one rule ID /],
    ['two IDs', ['one-rule', 'other-rule'], /^Give one rule ID /],
    ['one word', ['rule'], /^"rule" cannot be the ID of a rule: /],
    ['capitals', ['Outcome-Lost'], /^"Outcome-Lost" cannot be /],
    ['a path', ['../outcome-lost'], /^"..\/outcome-lost" cannot be /],
  ] as const) {
    it(`refuses ${what} in one sentence and makes nothing`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, said);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.equal(read(list), readFileSync(list, 'utf8'));
    });
  }

  it('refuses an ID that is taken, and leaves what is there', () => {
    run('outcome-half-said');
    const before = read(list);
    const { status, stderr } = run('outcome-half-said');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^There is a rule "outcome-half-said" already: see server\/src\/core\/rules\/outcome-half-said\.ts\n$/,
    );
    assert.equal(read(list), before);
    assert.ok(existsSync(join(folder, 'docs/rules/outcome-half-said.md')));
  });
});
