// Wrapping by the width that a terminal shows.
import assert from 'node:assert/strict';
import { harmless } from '../core/base/harmless';
import { wrapped } from './layout';

describe('layout', () => {
  it('breaks lines at spaces', () => {
    assert.deepEqual(wrapped('one two three', 8), ['one two', 'three']);
    assert.deepEqual(wrapped('', 8), ['']);
  });

  it('breaks a word that is longer than a line', () => {
    assert.deepEqual(wrapped('a abcdefghij b', 4), ['a', 'abcd', 'efgh', 'ij b']);
  });

  it('counts wide letters twice', () => {
    assert.deepEqual(wrapped('漢字 漢字', 5), ['漢字', '漢字']);
  });

  it('lets no file steer a terminal', () => {
    assert.equal(harmless('a\u001B]0;title\u0007\u202Eb\r\nc'), 'a\uFFFD]0;title\uFFFD\uFFFDb c');
  });
});
