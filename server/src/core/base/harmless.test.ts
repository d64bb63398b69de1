// Which characters are shown and which belong to the spelling of a word.
import assert from 'node:assert/strict';
import { harmless, harmlessJson, harmlessLines, withoutControls } from './harmless';

describe('harmless text', () => {
  const steering = [0x00, 0x07, 0x08, 0x1b, 0x7f, 0x9b, 0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f]
    .concat([0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x3164, 0xd800, 0xfe0f, 0xfeff, 0xfdd0, 0xfff9, 0xffff])
    .concat([0xe0041, 0xe0100]);
  for (const code of steering)
    it(`shows U+${code.toString(16)} at any place`, () => {
      const sign = String.fromCodePoint(code);
      for (const text of [sign, ` ${sign}`, ` ${sign}b`, `\n${sign}${sign}`])
        assert.ok(!harmlessLines(text).includes(sign));
    });

  it('shows joiners between letters that do not join', () => {
    assert.equal(harmless('COM\u200D-\u200C03'), 'COM\uFFFD-\uFFFD03');
  });

  it('keeps joiners, forms and flags where they are spelling', () => {
    for (const text of [
      'می\u200Cخواهم',
      'क्\u200Dष',
      '👩\u200D⚕\uFE0F',
      '👨🏽\u200D🔬',
      '🏴\u{E0067}\u{E0062}\u{E007F}',
      '1\uFE0F',
      '葛\u{E0100}',
    ])
      assert.equal(harmless(text), text);
  });

  it('is on one line, and as lines keeps line feeds and tabs alone', () => {
    assert.equal(harmless('a\r\nb\rc\u2028d\te'), 'a b c d\te');
    assert.equal(harmlessLines('a\r\nb\rc\u2028d\te'), 'a\nb c d\te');
  });

  it('says the same as JSON', () => {
    const value = { text: '\u001B\u007F\u009B\u200B\u202E\u2028\u{E0041}\uD800 می\u200Cخواهم' };
    const json = harmlessJson(JSON.stringify(value));
    assert.deepEqual(JSON.parse(json), value);
    assert.match(json, /^[ -~]*می\u200Cخواهم"\}$/);
  });

  it('keeps every letter of a file', () => {
    assert.equal(withoutControls('a\u200B\u00AD\r\n\u001Bb\u202E'), 'a\u200B\u00AD\r\n\uFFFDb\u202E');
  });
});
