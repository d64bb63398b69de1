// Suggestions out of long lists: as good as comparing with each word, for the work of a short list.
import assert from 'node:assert/strict';
import { KnownWords } from './known-words';

const subjects = ['care', 'team', 'risk', 'home', 'plan', 'law', 'ethics', 'rehab', 'family', 'voice'];

function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, nth) => `M${String(1000 + nth)}-${subjects[nth % 10] ?? ''}`);
}

describe('KnownWords', () => {
  it('compares no more words out of many than out of some', () => {
    for (const count of [1000, 2000, 4000]) {
      const known = new KnownWords(ids(count));
      for (const word of ['M1500-caer', 'x', '', 'zzzzzz', '\uD83D', 'M'.repeat(1000)])
        assert.ok(known.candidates(word).length <= 400, `${word} of ${String(count)}`);
    }
  });

  it('finds among thousands the word that was meant, wherever the slip is', () => {
    const known = new KnownWords(ids(4000));
    const meant = 'M3456-ethics';
    assert.ok(known.has(meant));
    for (let place = 0; place < meant.length; place += 1) {
      const [before, sign, after] = [meant.slice(0, place), meant.charAt(place), meant.slice(place + 1)];
      const swapped = `${before}${after.slice(0, 1)}${sign}${after.slice(1)}`;
      for (const slip of [`${before}${after}`, `${before}q${after}`, `${before}q${sign}${after}`, swapped])
        assert.ok(known.candidates(slip).includes(meant), slip);
    }
    assert.equal(known.nearest('m3456-ETHICS').at(0), meant);
  });

  it('compares with every word of a list of ordinary length', () => {
    const known = new KnownWords(ids(400));
    assert.deepEqual(known.candidates('anything'), known.words);
  });

  it('finds what looks alike, and not the word itself', () => {
    const known = new KnownWords(['COM-01', 'C\u041EM-02']);
    assert.equal(known.alike('C\u041EM-01'), 'COM-01');
    assert.equal(known.alike('COM-02'), 'C\u041EM-02');
    assert.equal(known.alike('COM-01'), undefined);
    assert.equal(known.alike('COM-03'), undefined);
  });

  it('does not compare words of hundreds of letters', () => {
    assert.deepEqual(new KnownWords([`${'a'.repeat(300)}b`]).nearest('a'.repeat(301)), []);
  });
});
