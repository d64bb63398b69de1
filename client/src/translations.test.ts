// Every text of the extension is there in every language that it speaks, with the same places for values.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

type Texts = Readonly<Record<string, string>>;

const textsOf = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8')) as Texts;

/** The places for values, and the commands that links lead to. */
const placesIn = (text: string): readonly string[] => (text.match(/\{\d+\}|command:[\w.]+|`[^`]+`/g) ?? []).sort();

/** What is missing, left over or without one of its places in a translation. */
function faultsOf(original: Texts, translation: Texts): readonly string[] {
  const keys = Object.keys(original);
  return [
    ...keys.filter((key) => (translation[key] ?? '') === '').map((key) => `no translation of "${key}"`),
    ...Object.keys(translation)
      .filter((key) => !(key in original))
      .map((key) => `nobody shows "${key}" any more`),
    ...keys
      .filter((key) => key in translation)
      .filter((key) => placesIn(original[key] ?? '').join() !== placesIn(translation[key] ?? '').join())
      .map((key) => `other values, links or examples in the translation of "${key}"`),
  ];
}

describe('translations', () => {
  for (const [original, pattern] of [
    ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.*.json'],
    ['package.nls.json', 'package.nls.*.json'],
  ] as const) {
    const translations = globSync(pattern).sort();

    it(`of ${original} exist in Welsh`, () => {
      assert.deepEqual(translations, [original.replace('.json', '.cy.json')]);
    });

    for (const path of translations)
      it(`${path} says everything and nothing else`, () => {
        assert.equal(faultsOf(textsOf(original), textsOf(path)).join('\n'), '');
      });
  }

  it('are there for every text of the manifest, and for no other', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(textsOf('package.nls.json')).sort());
  });

  it('that lack something are found out', () => {
    const original = { one: 'File {0} in {1}', two: 'Two' };
    assert.deepEqual(faultsOf(original, { one: 'Ffeil {0}', three: 'Tri' }), [
      'no translation of "two"',
      'nobody shows "three" any more',
      'other values, links or examples in the translation of "one"',
    ]);
  });
});
