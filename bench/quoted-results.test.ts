// What docs/measurements.md quotes of measurements is what the table of record says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resultsAt, withResults } from './quoted-results';

const results = `# Results

A processor, 2 processors, 4 GB, linux, Node 20.20.2; 2026-11-22, commit abc1234; load 0.1 before the run.

| what                            | ratio              | budget       | holds | median  | p95       | least–most | n   |
| ------------------------------- | ------------------ | ------------ | ----- | ------- | --------- | ---------- | --- |
| floor (yaml + Ajv)              |                    |              |       | 2200 ms | 1         | 1–1        | 7   |
| check, 1000 modules             | 0.44 × floor       | ≤ 0.45 ×     | yes   | 968 ms  | 1         | 1–1        | 7   |
| hover, 300 lines, 10000 modules | 1.38 × 100 modules | ≤ 2 ms (p95) | yes   | 1.01 ms | 1.5 (1–2) | 0.5–9      | 200 |
`;

describe('the measurements in the documents', () => {
  it('are those of the table of record', () => {
    const readme = readFileSync('docs/measurements.md', 'utf8').replaceAll('\r\n', '\n');
    assert.equal(readme, withResults(readme, resultsAt('bench/results.md')));
  });

  it('are a few rows, word for word, with the machine that they come from; p95 where the budget is for it', () => {
    const readme = 'a\n<!-- results: written by npm run bench -->\nold\n<!-- end of results -->\nb\n';
    assert.equal(
      withResults(readme, results),
      `a
<!-- results: written by npm run bench -->

| what                            | share              | budget       | median  | p95       |
| ------------------------------- | ------------------ | ------------ | ------- | --------- |
| check, 1000 modules             | 0.44 × floor       | ≤ 0.45 ×     | 968 ms  |           |
| hover, 300 lines, 10000 modules | 1.38 × 100 modules | ≤ 2 ms (p95) | 1.01 ms | 1.5 (1–2) |

A processor, 2 processors, 4 GB, linux, Node 20.20.2; 2026-11-22, commit abc1234; load 0.1 before the run.

<!-- end of results -->
b
`,
    );
    assert.throws(() => withResults('no marks', results), /lacks the marks/);
  });
});
