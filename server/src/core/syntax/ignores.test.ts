// The comments that excuse the next line.
import assert from 'node:assert/strict';
import { ignoreComments } from './ignores';

function summary(text: string): readonly string[] {
  return ignoreComments(text).map(
    ({ rules, reason, line }) =>
      `${rules.map((rule) => rule.value).join('+')} on ${String(line)}: ${reason ?? 'no reason'}`,
  );
}

describe('ignoreComments', () => {
  it('have rules, a reason and the line they excuse, counted from 0', () => {
    assert.deepEqual(summary('a: 1\n  # care-curriculum-ignore rule-a -- agreed -- twice\nb: 2\n'), [
      'rule-a on 2: agreed -- twice',
    ]);
    assert.deepEqual(summary('# care-curriculum-ignore rule-a, rule-b -- both\r\nb: 2\r\n'), [
      'rule-a+rule-b on 1: both',
    ]);
  });

  it('stand one above the other for the same line', () => {
    assert.deepEqual(
      summary('# care-curriculum-ignore rule-a -- one\n# care-curriculum-ignore rule-b -- two\nb: 2\n'),
      ['rule-a on 2: one', 'rule-b on 2: two'],
    );
  });

  it('without a reason or without a rule are still found', () => {
    assert.deepEqual(
      summary('# care-curriculum-ignore rule-a\n# care-curriculum-ignore\n# care-curriculum-ignore x --\n'),
      ['rule-a on 3: no reason', ' on 3: no reason', 'x on 3: no reason'],
    );
  });

  it('point at the names of rules', () => {
    const text = 'x: 1\n  # care-curriculum-ignore rule-a, rule-b -- why\n';
    const ranges = ignoreComments(text)[0]?.rules.map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(ranges, ['rule-a', 'rule-b']);
  });

  it('are no comments behind a value', () => {
    assert.deepEqual(summary('a: b # care-curriculum-ignore rule-a -- why\n'), []);
  });
});
