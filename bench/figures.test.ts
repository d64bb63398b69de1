// Medians and percentiles of one series of measurements, and of several.
import { deepEqual } from 'node:assert/strict';
import { figureOf, figureOfRuns } from './figures';

describe('figures', () => {
  const hundred = Array.from({ length: 100 }, (_one, nth) => nth + 1);

  it('tell the value that 95 in 100 do not exceed', () => {
    deepEqual(figureOf(hundred), { median: 51, least: 1, most: 100, p95: 96, count: 100 });
  });

  it('of several runs are the medians of theirs: one slow run does not count', () => {
    const runs = [hundred, hundred.map((ms) => ms + 1), hundred.map((ms) => ms * 10)];
    deepEqual(figureOfRuns(runs), { median: 52, least: 1, most: 1000, p95: 97, p95Spread: [96, 960], count: 300 });
  });

  it('of one run are its own', () => {
    deepEqual(figureOfRuns([hundred]), figureOf(hundred));
  });
});
