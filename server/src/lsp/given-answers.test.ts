// The client hears of every answer that is not true any more, the one that was overtaken by another too.
import assert from 'node:assert/strict';
import { GivenAnswers } from './given-answers';

describe('answers that were given', () => {
  it('are told of once they have changed, and then forgotten', () => {
    const given = new GivenAnswers();
    let now = [1];
    given.note('coverage', 'q', now, () => now);
    assert.deepEqual([...given.takeChanged()], []);
    now = [2];
    assert.deepEqual([...given.takeChanged()], ['coverage']);
    assert.deepEqual([...given.takeChanged()], []);
  });

  it('are told of although the same question has got the new answer already, since somebody else holds the old one', () => {
    const given = new GivenAnswers();
    given.note('coverage', 'q', [1], () => [2]);
    given.note('coverage', 'q', [2], () => [2]);
    assert.deepEqual([...given.takeChanged()], ['coverage']);
    assert.deepEqual([...given.takeChanged()], []);
  });

  it('are no news where the same answer is given twice', () => {
    const given = new GivenAnswers();
    given.note('codeLens', 'q', [1], () => [1]);
    given.note('codeLens', 'q', [1], () => [1]);
    assert.deepEqual([...given.takeChanged()], []);
  });

  it('are not made again once the client shows them no more', () => {
    const given = new GivenAnswers();
    let made = 0;
    for (const question of ['a', 'b'])
      for (const kind of ['codeLens', 'inlayHint'] as const) given.note(kind, question, made, () => (made += 1));
    given.forget('a');
    assert.deepEqual([...given.takeChanged()].sort(), ['codeLens', 'inlayHint']);
    assert.equal(made, 2);
  });
});
