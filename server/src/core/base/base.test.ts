// The ground floor: lines, edits, nearest words, persistent maps, phrases.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { equalData } from './equal';
import { LineIndex, lineText } from './line-index';
import { editDistance, nearest } from './nearest';
import { PersistentMap } from './persistent-map';
import { counted, figure, listed, quoted } from './phrases';
import { applyEdits } from './text-edit';
import { overlaps, textRange } from './text-range';

describe('LineIndex', () => {
  it('knows \\n, \\r\\n and a lone \\r as line ends', () => {
    const text = 'a\nbb\r\nccc\rd';
    const index = new LineIndex(text);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lineText(text, index, line)),
      ['a', 'bb', 'ccc', 'd'],
    );
  });

  it('gives a BOM no width', () => {
    assert.deepEqual(new LineIndex('\uFEFFab').position(2), { line: 0, character: 1 });
    assert.equal(new LineIndex('\uFEFFab').offset({ line: 0, character: 1 }), 2);
  });

  it('maps every offset there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '𝔘', ' ')), (parts) => {
        const text = parts.join('');
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.equal(index.offset(index.position(offset)), offset);
        }
      }),
    );
  });
});

describe('applyEdits', () => {
  it('applies edits in any order and keeps the first of two that overlap', () => {
    const edits = [
      { range: textRange(4, 5), newText: 'E' },
      { range: textRange(0, 2), newText: 'x' },
      { range: textRange(1, 3), newText: 'lost' },
      { range: textRange(5, 5), newText: '!' },
    ];
    assert.equal(applyEdits('abcde', edits), 'xcdE!');
  });
});

describe('overlaps', () => {
  it('does not count ranges that only meet, but counts an empty one within', () => {
    assert.equal(overlaps(textRange(0, 2), textRange(2, 4)), false);
    assert.equal(overlaps(textRange(0, 2), textRange(1, 4)), true);
    assert.equal(overlaps(textRange(0, 2), textRange(2, 2)), true);
  });
});

describe('nearest', () => {
  it('finds swapped, missing and mistyped letters, best first', () => {
    assert.deepEqual(nearest('COM-10', ['COM-02', 'REL-10', 'COM-01']).at(0), 'COM-01');
    assert.deepEqual(nearest('credit', ['credits', 'title', 'level']), ['credits']);
    assert.deepEqual(nearest('zzz', ['credits', 'title']), []);
  });

  it('agrees with the plain definition of the distance', () => {
    assert.equal(editDistance('kitten', 'sitting', 9), 3);
    assert.equal(editDistance('ab', 'ba', 9), 1);
    assert.equal(editDistance('abcdef', 'x', 2), 3);
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        assert.equal(editDistance(a, b, limit), Math.min(plainDistance(a, b), limit + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The definition, without a table and without an end put to it early. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [p, q] = [a.slice(0, -1), b.slice(0, -1)];
  const last = plainDistance(p, q) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const isSwapped = p !== '' && q !== '' && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const swapped = isSwapped ? plainDistance(p.slice(0, -1), q.slice(0, -1)) + 1 : last;
  return Math.min(last, swapped, plainDistance(p, b) + 1, plainDistance(a, q) + 1);
}

describe('PersistentMap', () => {
  it('behaves like a Map and never changes what was', () => {
    const letters = Array.from('abcdefghij');
    const change = fc.tuple(fc.constantFrom(...letters), fc.option(fc.nat(), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(fc.array(change)), (rounds) => {
        let map = PersistentMap.empty<number>();
        const model = new Map<string, number>();
        for (const round of rounds) {
          const before = new Map([...map.keys()].map((key) => [key, map.get(key)]));
          const next = map.with(round);
          for (const [key, value] of round) {
            if (value === undefined) model.delete(key);
            else model.set(key, value);
          }
          assert.deepEqual(new Map([...map.keys()].map((key) => [key, map.get(key)])), before);
          map = next;
          assert.equal(map.size, model.size);
          for (const key of letters) assert.equal(map.get(key), model.get(key));
        }
      }),
    );
  });
});

describe('equalData', () => {
  it('compares by value', () => {
    assert.ok(equalData({ a: [1, { b: undefined }] }, { a: [1, { b: undefined }] }));
    assert.ok(!equalData({ a: 1 }, { a: 1, b: undefined }));
    assert.ok(!equalData([1, 2], { 0: 1, 1: 2 }));
    assert.ok(!equalData({ a: 1 }, { b: 1 }));
  });
});

describe('phrases', () => {
  it('make the pieces of sentences', () => {
    assert.equal(quoted('a\n  b'), '"a b"');
    assert.equal(quoted('x'.repeat(100), 10), `"${'x'.repeat(9)}…"`);
    assert.equal(listed(['a']), 'a');
    assert.equal(listed(['a', 'b', 'c'], 'or'), 'a, b or c');
    assert.equal(listed(['a', 'b', 'c', 'd'], 'and', 2), 'a, b and 2 more');
    assert.equal(counted(1, 'outcome'), '1 outcome');
    assert.equal(counted(0, 'outcome'), '0 outcomes');
    assert.equal(figure(33.333), '33.3');
  });
});
