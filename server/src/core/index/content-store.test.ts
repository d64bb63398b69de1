// What is remembered of files' contents, and for how long.
import assert from 'node:assert/strict';
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
});
