// A second attempt mends nothing that fails twice, and is never silent.
import assert from 'node:assert/strict';
import { inTwoAttempts, type Attempt } from './outcome';

describe('two attempts at a group of tests', () => {
  const made = async (...attempts: readonly (readonly [passed: readonly string[], failed: readonly string[]])[]) => {
    const left = attempts.map(([passed, failed], at): Attempt => ({
      passed: new Set(passed),
      failures: failed.map((title) => ({ title, error: `error ${at + 1}` })),
    }));
    const asked: (readonly string[])[] = [];
    const { passes, failures, retried } = await inTwoAttempts('group', false, async (passed) => {
      asked.push([...passed]);
      return Promise.resolve(left.shift() ?? assert.fail('there was a third attempt'));
    });
    return { asked, passes, failures, retried };
  };

  it('are one when all passes', async () => {
    const outcome = await made([['a', 'b'], []]);
    assert.deepEqual(outcome, { asked: [[]], passes: 2, failures: [], retried: [] });
  });

  it('tell what passed only at the second', async () => {
    const outcome = await made([['a'], ['b']], [['b'], []]);
    const retried = [{ title: 'b', error: 'error 1' }];
    assert.deepEqual(outcome, { asked: [[], ['a']], passes: 2, failures: [], retried });
  });

  it('leave failed what fails twice, and passed what passed once', async () => {
    const outcome = await made([['a'], ['b']], [[], ['a', 'b']]);
    assert.deepEqual(outcome.failures, [{ title: 'b', error: 'error 2' }]);
    assert.deepEqual([outcome.passes, outcome.retried], [1, []]);
  });
});
