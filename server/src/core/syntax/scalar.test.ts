// Text written as YAML is read as that text again, and stays plain where it is a word.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from './parse';
import { plainValue, scalarSource } from './scalar';

describe('text as YAML', () => {
  const wordLike = fc.stringMatching(/^[A-Za-z][\w.:-]{0,8}$/);
  const keywords = fc.constantFrom(
    'true',
    'False',
    'NULL',
    'null',
    'yes',
    'No',
    'on',
    'y',
    'nan',
    'e5',
    'a:',
    'b-',
    'c.',
  );

  it('is read as the same text, in lists of either style', () => {
    const texts = fc.oneof(wordLike, keywords, fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(texts, (text) => {
        const block = parse(`- ${scalarSource(text)}\n`);
        const flow = parse(`[${scalarSource(text, { flow: true })}]\n`);
        for (const { documents, problems } of [block, flow]) {
          const [item] = documents[0]?.root?.kind === 'seq' ? documents[0].root.items : [];
          assert.deepEqual(problems, []);
          assert.ok(item?.kind === 'scalar', `"${text}" was read as something else`);
          assert.equal(item.text, text);
        }
      }),
    );
  });

  it('is plain where it is a word that YAML has no other meaning for', () => {
    for (const id of ['COM-01', 'COM', 'sfc:1.2', 'true-care', 'yes', 'CC701']) assert.equal(scalarSource(id), id);
    for (const id of ['true', 'Null', 'a:']) assert.notEqual(scalarSource(id), id);
    assert.equal(
      typeof plainValue({ kind: 'scalar', range: { start: 0, end: 3 }, text: 'yes', style: 'plain' }),
      'string',
    );
  });
});
