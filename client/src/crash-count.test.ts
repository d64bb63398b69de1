// A server that ends now and then is started again; one that ends at once every time is not.
import assert from 'node:assert/strict';
import { CrashCount } from './crash-count';

const minute = 60_000;

describe('the count of crashes', () => {
  it('allows four within three minutes', () => {
    const count = new CrashCount();
    const answers = [0, 1, 2, 3, 4].map((end) => count.mayRestart(end));
    assert.deepEqual(answers, [true, true, true, true, false]);
  });

  it('forgets those of long ago', () => {
    const count = new CrashCount();
    const answers = [0, 1, 2, 3, 4, 5].map((end) => count.mayRestart(end * minute));
    assert.deepEqual(answers, [true, true, true, true, true, true]);
  });

  it('begins anew when the user asks for a restart', () => {
    const count = new CrashCount();
    for (const end of [0, 1, 2, 3]) count.mayRestart(end);
    count.reset();
    assert.ok(count.mayRestart(4));
  });
});
