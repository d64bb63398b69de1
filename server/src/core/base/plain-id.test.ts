// IDs as they look, and the names of characters.
import assert from 'node:assert/strict';
import { lookAlike, signName } from './look-alikes';
import { appearance, plainId } from './plain-id';

const same: readonly (readonly [what: string, written: string, plain: string])[] = [
  ['a non-breaking hyphen', 'COM\u201103', 'COM-03'],
  ['a minus sign', 'COM\u221203', 'COM-03'],
  ['a zero-width space', 'LO\u200b1', 'LO1'],
  ['a soft hyphen and direction marks', '\u202aL\u00adO1\u202c', 'LO1'],
  ['a joiner among Latin letters', 'L\u200dO1', 'LO1'],
  ['a Cyrillic letter among Latin ones', '\u0421OM-03', 'COM-03'],
  ['Greek letters among Latin ones', 'C\u039f\u039c-03', 'COM-03'],
  ['full-width letters and digits', 'ＬＯ１', 'LO1'],
  ['mathematical letters', '\u{1D402}OM-03', 'COM-03'],
  ['a decomposed accent', 'E\u0301quipe-1', 'Équipe-1'],
  ['a no-break space at the end', 'LO1\u00a0', 'LO1'],
];

const kept: readonly (readonly [what: string, id: string])[] = [
  ['plain ASCII', 'hee:COM-03.a'],
  ['accents', 'Équipe-1'],
  ['a word that is wholly Cyrillic', 'КОМ-03'],
  ['Greek', 'ΟΜΑΔΑ-1'],
  ['Persian with its joiner', 'می\u200cروم-1'],
  ['Japanese', '学習成果1'],
];

describe('an ID as it looks', () => {
  for (const [what, written, plain] of same) {
    it(`is the same with ${what}`, () => {
      assert.equal(plainId(written), plain);
    });
  }

  for (const [what, id] of kept) {
    it(`keeps ${what}`, () => {
      assert.equal(plainId(id), id);
    });
  }

  it('has the appearance of its Latin twin, whatever its script', () => {
    assert.equal(appearance('СОМ-03'), 'COM-03');
    assert.notEqual(appearance('КОД-03'), 'KOD-03');
  });

  it('names characters as Unicode does', () => {
    assert.equal(signName('\u2011'), 'U+2011 NON-BREAKING HYPHEN');
    assert.equal(signName('С'), 'U+0421 CYRILLIC CAPITAL LETTER ES');
    assert.equal(signName('５'), 'U+FF15 FULLWIDTH DIGIT FIVE');
    assert.equal(signName('Ｃ'), 'U+FF23 FULLWIDTH LATIN CAPITAL LETTER C');
    assert.equal(signName('\uF0B7'), 'U+F0B7');
    assert.equal(lookAlike('é'), undefined);
  });
});
