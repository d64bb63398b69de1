// Tasks that are done in the order in which they were asked for.
import assert from 'node:assert/strict';
import { InOrder } from './in-order';

describe('tasks in order', () => {
  it('waits with a quick one until the slow one before it has ended', async () => {
    const done: string[] = [];
    const order = new InOrder();
    let end: () => void = () => assert.fail('the slow task has not begun');
    const slow = order.run(async () => {
      await new Promise<void>((ended) => (end = ended));
      done.push('slow');
    });
    const quick = order.run(() => {
      done.push('quick');
      return Promise.resolve(2);
    });
    await new Promise(setImmediate);
    assert.deepEqual(done, []);
    end();
    assert.equal(await quick, 2);
    await slow;
    assert.deepEqual(done, ['slow', 'quick']);
  });

  it('goes on after one that fails, which only who asked for it is told of', async () => {
    const order = new InOrder();
    const failed = assert.rejects(
      order.run(() => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await order.run(() => Promise.resolve('next')), 'next');
    await failed;
  });
});
