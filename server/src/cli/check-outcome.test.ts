// The exit code of a check, and what a fault of our own is told as.
import assert from 'node:assert/strict';
import { outcomeOf } from './check-outcome';
import type { CheckReport } from './check-report';
import type { CheckRequest } from './request';

const request: CheckRequest = {
  command: 'check',
  common: { output: undefined, quiet: false, progress: false, color: undefined, verbose: false },
  paths: ['.'],
  format: 'text',
  failOn: 'error',
  severities: {},
  fix: 'no',
  stdinFilename: undefined,
  today: undefined,
  cache: undefined,
};

const summary = { files: 1, documents: 1, errors: 0, warnings: 0, information: 0, hints: 0, waived: 0 };

function outcome(report: CheckReport, verbose = false): { readonly code: number; readonly stderr: string } {
  let stderr = '';
  const code = outcomeOf(
    report,
    [],
    { ...request, common: { ...request.common, verbose } },
    { cwd: '/', stderr: { write: (text) => (stderr += String(text)) } },
  );
  return { code, stderr };
}

describe('the outcome of a check', () => {
  const fault = {
    rule: 'weighting-total',
    uri: 'file:///m.yaml',
    file: 'm.yaml',
    error: new Error('division by zero'),
  };

  it('is 3 when a rule failed, with one line that names it', () => {
    const { code, stderr } = outcome({ findings: [], faults: [fault], summary });
    assert.equal(code, 3);
    assert.equal(
      stderr,
      'the rule "weighting-total" failed on m.yaml (division by zero); all other findings are complete, please report this\n',
    );
  });

  it('shows where the rule failed only when asked', () => {
    assert.match(outcome({ findings: [], faults: [fault], summary }, true).stderr, /\n {4}at /);
  });

  it('is 0 when nothing was found', () => {
    assert.deepEqual(outcome({ findings: [], faults: [], summary }), { code: 0, stderr: '' });
  });
});
