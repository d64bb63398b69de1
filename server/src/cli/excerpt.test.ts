// Underlined source lines: tabs, wide characters, long lines, control characters.
import assert from 'node:assert/strict';
import { excerptOf } from './excerpt';
import { widthOf } from './layout';

/** The line with carets below the range that lies between the two `|`. */
function drawn(marked: string, room = 40): string {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const { text, before, width } = excerptOf(marked.replaceAll('|', ''), start, end, room);
  return `${text}\n${' '.repeat(before)}${'^'.repeat(width)}`;
}

describe('an excerpt', () => {
  it('underlines a range', () => {
    assert.equal(drawn('id: |COM-10|, level: 1'), 'id: COM-10, level: 1\n    ^^^^^^');
  });

  it('shows an empty range as one caret', () => {
    assert.equal(drawn('id: ||'), 'id:\n    ^');
    assert.equal(drawn('||'), '\n^');
  });

  it('shows a tab as spaces up to the next fourth column', () => {
    assert.equal(drawn('a\t|b|\tc'), 'a   b   c\n    ^');
  });

  it('measures wide letters, emoji and combining marks as a terminal shows them', () => {
    assert.equal(drawn('漢字 |語| x'), '漢字 語 x\n     ^^');
    assert.equal(drawn('👩‍⚕️ |ok|'), '👩‍⚕️ ok\n   ^^');
    assert.equal(drawn('e\u0301e\u0301 |x|'), 'e\u0301e\u0301 x\n   ^');
  });

  it('makes control characters visible', () => {
    assert.equal(drawn('a\u001B[31m |b|'), 'a\uFFFD[31m b\n       ^');
  });

  it('cuts a long line around the range', () => {
    const long = 'x'.repeat(100);
    assert.equal(
      drawn(`${long} |COM-10| ${long}`),
      `…${'x'.repeat(12)} COM-10 ${'x'.repeat(18)}…\n${' '.repeat(14)}^^^^^^`,
    );
    assert.equal(drawn(`|COM-10| ${long}`), `COM-10 ${'x'.repeat(31)}…\n^^^^^^`);
    assert.equal(drawn(`${long} |COM-10|`), `…${'x'.repeat(12)} COM-10\n${' '.repeat(14)}^^^^^^`);
  });

  it('is quick on a line of a million letters, and never wider than the room', () => {
    const line = '漢'.repeat(1_000_000);
    for (const start of [0, 500_000, 999_999]) {
      const { text, before, width } = excerptOf(line, start, start + 1, 40);
      assert.ok(widthOf(text) <= 40);
      assert.equal(width, 2);
      assert.ok(before + width <= 40);
    }
  });
});
