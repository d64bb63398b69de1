// The glossary: in order, without two entries for one name, and true to what it is for.
import assert from 'node:assert/strict';
import { glossary, glossaryEntry } from './glossary';
import { preferredTo } from './spellings';

describe('the glossary', () => {
  it('is in the order of its terms, and leads every name to one entry', () => {
    const terms = glossary.map(({ term }) => term);
    assert.deepEqual(
      terms,
      [...terms].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en')),
    );
    const names = glossary.flatMap(({ term, also }) => [term.toLowerCase(), ...also]);
    assert.deepEqual(
      names.filter((name, place) => names.indexOf(name) !== place),
      [],
    );
    for (const name of names) assert.ok(glossaryEntry(name) !== undefined, name);
  });

  it('has its other names in small letters, as they are looked up', () => {
    for (const name of glossary.flatMap(({ also }) => also)) assert.equal(name, name.toLowerCase());
  });

  it('finds a word in any case and spacing, and no other', () => {
    assert.equal(glossaryEntry(' Person-Centred ')?.term, 'people-centred care');
    assert.equal(glossaryEntry('care   coordination')?.term, 'care coordination');
    assert.equal(glossaryEntry('care'), undefined);
  });

  it('says of the definition that all quote that it binds nobody', () => {
    const text = glossaryEntry('coordinated care')?.text ?? '';
    assert.match(text, /no agreed definition/);
    assert.match(text, /National Voices/);
    assert.match(text, /binding on nobody/);
  });

  it('is written in the words that it prefers', () => {
    for (const { text } of glossary)
      for (const word of text.split(/[^\p{L}-]+/u)) assert.equal(preferredTo(word), undefined, word);
  });
});
