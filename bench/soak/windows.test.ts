// The verdict on a soak run: steady growth of memory or latency fails it, noise and a busier machine do not.
import assert from 'node:assert/strict';
import { faultsOf, growthOf, type Window } from './windows';

function run(change: (nth: number) => Partial<Window>): readonly string[] {
  const windows = Array.from({ length: 40 }, (_one, nth): Window => ({
    ...{ minutes: nth + 1, residentMb: 150, workMs: 2, editMs: 4, editP95Ms: 8, completionMs: 3, hoverMs: 1 },
    ...change(nth),
  }));
  return faultsOf(growthOf(windows));
}

describe('the verdict on a soak run', () => {
  it('passes a run that stays as it is', () => {
    assert.deepEqual(
      run(() => ({})),
      [],
    );
  });

  it('passes memory that goes up and down, and memory that grows while caches fill', () => {
    assert.deepEqual(
      run((nth) => ({ residentMb: 150 + (nth % 7) * 10 })),
      [],
    );
    assert.deepEqual(
      run((nth) => ({ residentMb: 100 + Math.min(nth, 10) * 20 })),
      [],
    );
  });

  it('fails memory that grows in every quarter', () => {
    assert.match(run((nth) => ({ residentMb: 150 + nth * 5 })).join('\n'), /^memory, last quarter to second: 1\.\d\d×/);
  });

  it('fails work and latency that grow, and passes latency that grows because the machine is busier', () => {
    const found = run((nth) => ({ workMs: 2 + nth * 0.1, editMs: 4 + nth * 0.4 }));
    assert.match(found.join('\n'), /^work for each edit .*\nedit → diagnostics, last quarter to first/);
    assert.deepEqual(
      run((nth) => ({ editMs: 4 + nth, completionMs: 3 + nth * 0.75, hoverMs: 1 + nth * 0.25 })),
      [],
    );
  });

  it('fails a run in which something was not measured', () => {
    assert.equal(run(() => ({ workMs: NaN })).length >= 1, true);
  });
});
