// What is remembered of files' contents, and for how long.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ContentStore } from './content-store';
import { readFile } from './file-state';
import { TextFile } from './text-file';

/** A file of ten characters. */
function file(nth: number, contents: ContentStore): TextFile {
  const text = `id: M${String(nth)}`.padEnd(10);
  return new TextFile(`${String(nth)}.module.yaml`, readFile('x.module.yaml', text).reading, false, contents);
}

describe('the store of contents', () => {
  it('remembers what was asked about last, as far as there is room', () => {
    const store = new ContentStore(25);
    const [a, b, c] = [file(1, store), file(2, store), file(3, store)];
    const [first, second] = [a.content, b.content];
    assert.equal(a.content, first);
    assert.notEqual(c.content, undefined);
    assert.equal(a.content, first, 'asked about after the second');
    assert.notEqual(b.content, second, 'made way for the third');
    assert.deepEqual(b.content.tree(), second.tree());
  });

  it('remembers the file asked about last even where there is no room', () => {
    const store = new ContentStore(0);
    const [a, b] = [file(1, store), file(2, store)];
    const first = a.content;
    assert.equal(a.content, first);
    assert.notEqual(b.content, undefined);
    assert.notEqual(a.content, first);
  });

  it('takes what is offered only where there is room', () => {
    const store = new ContentStore(15);
    const [a, b] = [file(1, store), file(2, store)];
    const [first, second] = [a, b].map(({ uri, text }) => readFile(uri, text).content);
    assert.ok(first !== undefined && second !== undefined);
    store.offer(a, first);
    store.offer(b, second);
    assert.equal(a.content, first);
    assert.notEqual(b.content, second);
  });

  it('makes room for what is about to be asked for', () => {
    const store = new ContentStore(15);
    const [a, b] = [file(1, store), file(2, store)];
    const first = a.content;
    const { content } = readFile(b.uri, b.text);
    store.take(b, content);
    assert.equal(b.content, content);
    assert.notEqual(a.content, first, 'made way');
  });

  it('forgets what it is told to', () => {
    const store = new ContentStore(100);
    const a = file(1, store);
    const first = a.content;
    store.release(a);
    assert.notEqual(a.content, first);
    assert.deepEqual(a.content.tree(), first.tree());
  });

  it('lets go of the contents of earlier texts for good, at the first small collection', () => {
    // In a process of its own: what V8 has learned from tests before decides where it makes objects.
    if (process.env['FRESH_PROCESS'] === undefined) {
      const mocha = [
        'node_modules/mocha/bin/mocha.js',
        '--no-config',
        '--timeout',
        '60000',
        '--grep',
        'small collection',
      ];
      const bundle = 'out/test/server/src/core/index/content-store.test.mjs';
      const env = { ...process.env, FRESH_PROCESS: '1', TEST_SUMMARY: undefined };
      const { status, stdout } = spawnSync(process.execPath, [...mocha, bundle], { env, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /1 passing/);
      return;
    }
    // As the server runs, and with a way to collect when it is wanted.
    setFlagsFromString('--expose-gc');
    setFlagsFromString('--no-allocation-site-pretenuring');
    const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;
    const oldBytes = (): number =>
      getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? 0;
    const long = Array.from({ length: 5000 }, (_, nth) => `- id: M${String(nth)}`).join('\n');
    const store = new ContentStore(10_000_000);
    let last: TextFile | undefined;
    const edit = (nth: number): void => {
      if (last !== undefined) store.release(last);
      const { reading, content } = readFile('x.module.yaml', `${long}\n- id: N${String(nth)}`);
      last = new TextFile('x.module.yaml', reading, false, store);
      store.take(last, content);
    };
    edit(0);
    for (let nth = 0; nth < 3; nth += 1) collect({ type: 'minor' });
    const before = oldBytes();
    for (let nth = 1; nth < 20; nth += 1) {
      edit(nth);
      const closed = [1, 2, 3, 4, 5].map((one) => file(one, store));
      for (const one of closed) assert.notEqual(one.content, undefined);
      for (const one of closed) store.release(one);
      collect({ type: 'minor' });
    }
    const more = (oldBytes() - before) / 1e6;
    assert.ok(more < 10, `${more.toFixed(1)} MB more are kept after 20 edits`);
  });
});
