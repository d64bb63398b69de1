// A finding shows ten places and counts the rest, and costs no more than what it shows.
import { strict as assert } from 'node:assert';
import { textRange } from '../../base/text-range';
import { Workspace } from '../../workspace';
import { fewPlaces } from './few-places';

const at = { uri: 'file:///a.yaml', range: textRange(0, 1) };

describe('related places', () => {
  it('are ten, and the last counts the rest', () => {
    let located = 0;
    const places = fewPlaces(Array.from({ length: 2000 }), () => {
      located++;
      return { ...at, message: 'also "A"' };
    });
    assert.equal(places.length, 10);
    assert.equal(places.at(-1)?.message, 'also "A", and 1,990 more');
    assert.equal(located, 10);
  });

  it('are left as they are up to ten', () => {
    const places = fewPlaces([1, 2, 3], () => ({ ...at, message: 'm' }));
    assert.deepEqual(
      places.map(({ message }) => message),
      ['m', 'm', 'm'],
    );
  });
});

/** What the findings of a workspace come to as JSON, in characters for each file. */
function bytesPerFile(count: number, textOf: (nth: number) => string): number {
  const workspace = new Workspace();
  const files = new Map(
    Array.from({ length: count }, (_, nth) => [`file:///w/m${String(1000 + nth)}.module.yaml`, textOf(nth)] as const),
  );
  const snapshot = workspace.apply({ files });
  const all = snapshot.uris().flatMap((uri) => snapshot.findings(uri).diagnostics);
  assert.ok(all.every(({ related, fixes }) => related.length <= 10 && fixes.length <= 10));
  return JSON.stringify(all).length / count;
}

const outcomes = [1, 2, 3, 4].map((nth) => `  - {id: LO${String(nth)}, statement: To be confirmed.}\n`).join('');

describe('what is found in many files grows with their number', () => {
  for (const [name, textOf] of [
    ['documents of one ID', () => 'kind: module\nid: CC701\ntitle: T\n'],
    [
      'outcomes with one statement',
      (nth) => `kind: module\nid: M${String(1000 + nth)}\ntitle: T\noutcomes:\n${outcomes}`,
    ],
    [
      'outcomes of one ID',
      () => `kind: module\nid: M1\ntitle: T\noutcomes:\n${'  - {id: LO1, statement: Plan}\n'.repeat(20)}`,
    ],
    [
      'one ring of prerequisites',
      (nth) =>
        `kind: module\nid: M${String(1000 + nth)}\ntitle: T\nprerequisites: [M${String(1000 + ((nth + 1) % 40))}]\n`,
    ],
  ] as const satisfies readonly (readonly [string, (nth: number) => string])[])
    it(name, () => {
      const [few, more, most] = [40, 80, 160].map((count) => bytesPerFile(count, textOf));
      assert.ok((more ?? 0) <= (few ?? 0) * 1.1 && (most ?? 0) <= (few ?? 0) * 1.1, [few, more, most].join(' '));
    });
});
