// Numbers agree with their words, and names are shown as their authors wrote them.
import assert from 'node:assert/strict';
import { amount, counted, forNumber } from './phrases';
import { shownName } from './uri';

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
    assert.equal(shownName('file:///w/week%201.module.yaml'), 'week 1.module.yaml');
    assert.equal(shownName('file:///w/100%.module.yaml'), '100%.module.yaml');
    assert.equal(shownName('file:///w/%C3%A9tude.module.yaml', 'file:///w/m.module.yaml'), 'étude.module.yaml');
  });

  it('show the path of a file that has the name of another', () => {
    const own = 'file:///w/a/m.module.yaml';
    assert.equal(shownName('file:///w/b%20c/m.module.yaml', own), 'b c/m.module.yaml');
    assert.equal(shownName('file:///w/a/deep/m.module.yaml', own), 'deep/m.module.yaml');
    assert.equal(shownName('file:///w/m.module.yaml', own), 'w/m.module.yaml');
    assert.equal(shownName(own, own), 'm.module.yaml');
  });
});
