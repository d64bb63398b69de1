// Numbers agree with their words, and names are shown as their authors wrote them.
import assert from 'node:assert/strict';
import { amount, counted, forNumber } from './phrases';
import { pathFromRoot } from './uri';

describe('phrases', () => {
  it('agree with their number', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => `${counted(count, 'item')} ${forNumber(count, 'is', 'are')}`),
      ['0 items are', '1 item is', '2 items are'],
    );
    assert.equal(counted(1, 'fix', 'fixes'), '1 fix');
  });

  it('agree with the number that is shown', () => {
    assert.deepEqual(
      [1, 1.04, 0.5, 7.25].map((value) => amount(value, 'hour')),
      ['1 hour', '1 hour', '0.5 hours', '7.3 hours'],
    );
  });

  it('show a name without its encoding', () => {
    const root = 'file:///w';
    assert.equal(pathFromRoot('file:///w/week%201.module.yaml', root), 'week 1.module.yaml');
    assert.equal(pathFromRoot('file:///w/100%.module.yaml', root), '100%.module.yaml');
    assert.equal(pathFromRoot('file:///w/%C3%A9tude.module.yaml', root), 'étude.module.yaml');
  });

  it('show the path of a file from the root of its workspace', () => {
    assert.equal(pathFromRoot('file:///w/b%20c/m.module.yaml', 'file:///w'), 'b c/m.module.yaml');
    assert.equal(pathFromRoot('file:///w/a/deep/m.module.yaml', 'file:///w/a'), 'deep/m.module.yaml');
    assert.equal(pathFromRoot('file:///w%20x/m.module.yaml', 'file:///w'), '/w x/m.module.yaml');
    assert.equal(pathFromRoot('file:///w/m.module.yaml', undefined), '/w/m.module.yaml');
  });
});
