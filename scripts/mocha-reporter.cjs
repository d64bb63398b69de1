// Prints only what failed and a closing line, and leaves the counts in summary.json beside the tests for the checks.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { reporters } = require('mocha');

module.exports = class extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, duration } = this.stats;
      if (failures > 0) reporters.Base.list(this.failures);
      const summary = process.env.TEST_SUMMARY ?? 'out/test/summary.json';
      mkdirSync(dirname(summary), { recursive: true });
      writeFileSync(summary, JSON.stringify({ passes, failures }));
      console.log(`${passes} passing, ${failures} failing in ${((duration ?? 0) / 1000).toFixed(1)} s`);
    });
  }
};
