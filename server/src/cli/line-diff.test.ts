// Differences by lines: what they show, and that they lead from the one text to the other.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineDiff } from './line-diff';

/** Carries a difference out, as `patch` does. */
function patched(before: string, diff: readonly string[]): string {
  const old = before.split('\n').slice(0, -1);
  const now: string[] = [];
  let done = 0;
  for (const line of diff) {
    const head = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    if (head !== null) {
      const start = Number(head[1]) - (Number(head[2]) > 0 ? 1 : 0);
      now.push(...old.slice(done, start));
      done = start;
    } else if (line.startsWith('+')) now.push(line.slice(1));
    else {
      assert.equal(old[done], line.slice(1));
      done += 1;
      if (line.startsWith(' ')) now.push(line.slice(1));
    }
  }
  return [...now, ...old.slice(done)].map((line) => `${line}\n`).join('');
}

describe('a difference by lines', () => {
  it('shows a change with three lines around it', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const changed = lines.map((line) => (line === '5' ? 'five' : line));
    assert.deepEqual(lineDiff(`${lines.join('\n')}\n`, `${changed.join('\n')}\n`), [
      '@@ -2,7 +2,7 @@',
      ...[' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8'],
    ]);
  });

  it('is empty for equal texts', () => {
    assert.deepEqual(lineDiff('a\nb\n', 'a\nb\n'), []);
  });

  it('takes a lone carriage return for the end of a line, and keeps one before a line feed', () => {
    assert.deepEqual(lineDiff('a\rb\rc\r', 'a\rB\rc\r'), ['@@ -1,3 +1,3 @@', ' a', '-b', '+B', ' c']);
    assert.deepEqual(lineDiff('a\r\nb\r\n', 'a\r\nb\n'), ['@@ -1,2 +1,2 @@', ' a\r', '-b\r', '+b']);
  });

  it('keeps changes apart that are far apart', () => {
    const lines = Array.from({ length: 40 }, (_none, nth) => String(nth));
    const changed = lines.filter((line) => line !== '5' && line !== '30');
    const diff = lineDiff(`${lines.join('\n')}\n`, `${changed.join('\n')}\n`);
    assert.deepEqual(
      diff.filter((line) => !line.startsWith(' ')),
      ['@@ -3,7 +3,6 @@', '-5', '@@ -28,7 +27,6 @@', '-30'],
    );
  });

  it('leads from any text to any other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '')).map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(patched(before, lineDiff(before, after)), after);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
