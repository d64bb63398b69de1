// Prints only what failed and a closing line, and leaves counts and failures in summary.json beside the tests for the checks.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { reporters } = require('mocha');

module.exports = class extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const retried = [];
    runner.on('retry', (test, error) => retried.push(told(test, error)));
    runner.once('end', () => {
      const { passes, failures, duration } = this.stats;
      const failed = this.failures.map((test) => told(test, test.err));
      const mended = retried.filter(({ title }) => failed.every((other) => other.title !== title));
      for (const { title, error } of mended)
        console.log(`passed at the second attempt: ${title}\n  at the first: ${error}`);
      if (failures > 0) reporters.Base.list(this.failures);
      const summary = process.env.TEST_SUMMARY ?? 'out/test/summary.json';
      mkdirSync(dirname(summary), { recursive: true });
      writeFileSync(summary, JSON.stringify({ passes, failures, failed, retried: mended }));
      console.log(`${passes} passing, ${failures} failing in ${((duration ?? 0) / 1000).toFixed(1)} s`);
    });
  }
};

/** A test's full title and why it failed, in one paragraph. */
function told(test, error) {
  return { title: test.fullTitle(), error: String(error?.message ?? error) };
}
