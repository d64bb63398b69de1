// Edge cases of prerequisite-cycle; its page holds the plain examples.
import assert from 'node:assert/strict';
import { checkDiagnostics, checkNone, findingsOf, openFixture } from '../../../test/check';
import { parseFixture } from '../../../test/fixture';

/** One file of modules; each entry is a module and what it needs. */
function modules(...entries: readonly (readonly [string, readonly string[]])[]) {
  const text = entries
    .map(([id, needed]) => `kind: module\nid: ${id}\nprerequisites: [${needed.join(', ')}]\n`)
    .join('---\n');
  const { snapshot } = openFixture(parseFixture(text));
  const found = findingsOf(snapshot, 'test.curriculum.yaml').filter(({ rule }) => rule === 'prerequisite-cycle');
  return { text, found };
}

describe('prerequisite-cycle', () => {
  it('shows the shortest way round from every module, and leads to the other entries', () => {
    const { text, found } = modules(['A', ['B']], ['B', ['C', 'D']], ['C', ['A']], ['D', ['C']]);
    assert.deepEqual(
      found.map(({ message, range }) => [text.slice(range.start, range.end), message.split(':')[0]]),
      [
        ['B', 'A → B → C → A'],
        ['C', 'B → C → A → B'],
        ['D', 'B → D → C → A → B'],
        ['A', 'C → A → B → C'],
        ['C', 'D → C → A → B → D'],
      ],
    );
    assert.deepEqual(
      found[0]?.related.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`),
      ['C: B needs C', 'A: C needs A'],
    );
  });

  it('leaves alone what only leads into a ring, and modules that share a prerequisite', () => {
    const { found } = modules(
      ['A', ['B']],
      ['B', ['A']],
      ['X', ['A', 'Y']],
      ['Y', ['Z']],
      ['W', ['Z', 'Y']],
      ['Z', []],
    );
    assert.deepEqual(
      found.map(({ target }) => target),
      ['A', 'B'],
    );
  });

  it('tells a module that needs itself beside a longer ring', () => {
    checkDiagnostics(
      `
kind: module
id: A
prerequisites: [A, B]
#               ^ error prerequisite-cycle: "A" is its own prerequisite, so nobody could ever start it; take it out
#                  ^ error prerequisite-cycle: A → B → A: each of these modules must be completed before the next can start, so nobody could start any; take one prerequisite out, in "A" or "B"
---
kind: module
id: B
prerequisites: [A]
#               ^ error prerequisite-cycle: B → A → B: each of these modules must be completed before the next can start, so nobody could start any; take one prerequisite out, in "B" or "A"
`,
      'prerequisite-cycle',
    );
  });

  it('names only the start of a long ring', () => {
    const ring = Array.from({ length: 20 }, (_, at) => [`M${String(at)}`, [`M${String((at + 1) % 20)}`]] as const);
    const { found } = modules(...ring);
    assert.equal(found.length, 20);
    assert.match(found[0]?.message ?? '', /^M0 → M1 → … → M0: .* in one of them$/);
  });

  it('leaves unknown modules to others', () => {
    checkNone('kind: module\nid: A\nprerequisites: [B]\n', 'prerequisite-cycle');
    checkNone('kind: module\nprerequisites: [B]\n', 'prerequisite-cycle');
  });
});
