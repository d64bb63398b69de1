// A task that is asked for often runs as often as it must, and no more.
import assert from 'node:assert/strict';
import { Latest } from './latest';

describe('the latest run of a task', () => {
  it('is one for any number of changes during a run, and comes after a failure too', async () => {
    const ends: ((fails: boolean) => void)[] = [];
    const begun: (() => void)[] = [];
    const next = (): Promise<void> => new Promise((done) => begun.push(done));
    const task = new Latest(
      () =>
        new Promise<void>((done, fail) => {
          ends.push((fails) => (fails ? fail(new Error('no')) : done()));
          begun.shift()?.();
        }),
    );
    task.request();
    for (let change = 0; change < 5; change++) task.request();
    assert.equal(ends.length, 1);
    const second = next();
    ends[0]?.(true);
    await second;
    assert.equal(ends.length, 2);
    ends[1]?.(false);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    const third = next();
    task.request();
    await third;
    assert.equal(ends.length, 3);
    ends[2]?.(false);
  });
});
