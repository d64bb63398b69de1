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

  it('may give a reason and name no rule', () => {
    assert.deepEqual(summary('# care-curriculum-ignore -- agreed\nb: 2\n'), [' on 1: agreed']);
  });

  it('have exact ranges behind a byte order mark', () => {
    const text = '\uFEFF# care-curriculum-ignore rule-a -- why \nb: 2\n';
    const [comment] = ignoreComments(text);
    assert.equal(text.slice(comment?.range.start, comment?.range.end), '# care-curriculum-ignore rule-a -- why');
    assert.equal(text.slice(comment?.rules[0]?.range.start, comment?.rules[0]?.range.end), 'rule-a');
  });

  it('take no longer for very many of them, or for very long ones', () => {
    const many = '# care-curriculum-ignore rule-a\n'.repeat(50_000);
    assert.deepEqual(new Set(ignoreComments(many).map(({ line }) => line)), new Set([50_000]));
    assert.equal(ignoreComments(`# care-curriculum-ignore a${' '.repeat(200_000)}b`)[0]?.rules.length, 1);
  });

  it('point at the names of rules', () => {
    const text = 'x: 1\n  # care-curriculum-ignore rule-a, rule-b -- why\n';
    const ranges = ignoreComments(text)[0]?.rules.map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(ranges, ['rule-a', 'rule-b']);
  });

  it('are found in other forms, with what was probably meant', () => {
    for (const written of [
      'care-curriculum-ignore: rule-a -- agreed with: board',
      'care-curriculum-ignore rule-a: agreed with: board',
      'care-curriculum-ignore rule-a - agreed with: board',
      'care-curriculum-ignore rule-a — agreed with: board',
      'care-curriculum-ignore rule-a – agreed with: board',
      'care-curriculum-ignore rule-a --- agreed with: board',
      'care-curriculum-ignore rule-a agreed with: board',
      'care-curriculum-ignore-next-line rule-a -- agreed with: board',
      'Care-Curriculum-Ignore rule-a -- agreed with: board',
      'care_curriculum_ignore rule-a -- agreed with: board',
    ]) {
      const [comment, ...more] = ignoreComments(`# ${written}\nb: 2\n`);
      assert.deepEqual(comment?.meant, { rules: ['rule-a'], reason: 'agreed with: board' }, written);
      assert.equal(comment.reason, undefined, written);
      assert.equal(more.length, 0);
    }
    assert.deepEqual(ignoreComments('#care-curriculum-ignore rule-a, rule-b: why\nb: 2\n')[0]?.meant, {
      rules: ['rule-a', 'rule-b'],
      reason: 'why',
    });
    assert.equal(ignoreComments('#care-curriculum-ignore rule-a -- why\nb: 2\n')[0]?.meant, undefined);
  });

  it('are no comments behind a value', () => {
    assert.deepEqual(summary('a: b # care-curriculum-ignore rule-a -- why\n'), []);
  });
});
