// Names are read as they look, prose as it is written.
import { deepEqual, equal } from 'node:assert/strict';
import { schemas } from '../schema/generated/schemas.js';
import { keptKeys } from './kept-keys';
import { parse } from './parse';
import type { YamlNode } from './tree';

/** What a flow mapping's first value reads as. */
function valueOf(text: string): string | undefined {
  const root: YamlNode | undefined = parse(text).documents[0]?.root;
  const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  return value?.kind === 'scalar' ? value.text : undefined;
}

describe('kept keys', () => {
  for (const [what, text, read] of [
    ['composes a name of one word', 'id: E\u0301-1\n', '\u00C9-1'],
    ['composes a name of several words', 'id: Cafe\u0301 one\n', 'Caf\u00E9 one'],
    ['reads hyphens of a name of several words', 'target: Area A\u20111\n', 'Area A-1'],
    ['keeps the hyphen of a title of one word', 'title: Co\u2011produced\n', 'Co\u2011produced'],
    ['keeps decomposed accents of prose', 'statement: Cafe\u0301\n', 'Cafe\u0301'],
    ['keeps invisible characters of prose', 'note: re\u00ADuse\n', 're\u00ADuse'],
    ['keeps addresses', 'url: https://example.org/Cafe\u0301\n', 'https://example.org/Cafe\u0301'],
  ] as const) {
    it(what, () => {
      equal(valueOf(text), read);
    });
  }

  it('keeps what stands below them', () => {
    const root = parse('wording:\n  COM\u201101: Co\u2011produced\n').documents[0]?.root;
    const wording = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    const entry = wording?.kind === 'map' ? wording.entries[0] : undefined;
    const value = entry?.value?.kind === 'scalar' ? entry.value.text : undefined;
    deepEqual([entry?.key.text, value], ['COM-01', 'Co\u2011produced']);
  });

  it('are keys of the vocabulary', () => {
    const vocabulary = JSON.stringify(schemas);
    deepEqual(
      [...keptKeys].filter((key) => !vocabulary.includes(`"${key}":{`)),
      [],
    );
  });
});
