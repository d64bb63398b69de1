// Globs that could take for ever to match are refused; those that people write are not.
import { strict as assert } from 'node:assert';
import { globFault, plainGlob } from './glob-fault';

describe('a glob of the settings', () => {
  for (const glob of [
    'curriculum/**/*.yaml',
    '**/drafts/**',
    '**/*.{programme,module}.{yaml,yml}',
    'week-[0-9]?/*-draft-*.yaml',
    '!(old)/*.yaml',
    '@(a|b)/**/x*.yml',
    '**/**/**/**/**/a.yaml',
    'modules/2026+2027/*.yaml',
  ])
    it(`is used as ${glob}`, () => assert.equal(globFault(plainGlob(glob)), undefined));

  for (const [name, glob] of [
    ['too long', 'a'.repeat(65_537)],
    ['a repeated group', '*(a|a)*(a|a)b'],
    ['a group repeated behind it', '(a|a)+b'],
    ['a group within a group', '@(a|@(b|c))'],
    ['a star within a group', '@(a*|b)'],
    ['a repeated brace', '{a,a}+b'],
    ['many stars in a name', '*a*a*a*a*a*b'],
    ['many folders of any depth', '**/a/**/a/**/a/**/a/**/b'],
    ['many negated groups', '!(a)!(b)!(c)!(d)'],
  ] as const)
    it(`is refused with ${name}`, () => assert.match(globFault(glob) ?? '', /^(?:has|repeats) .*; /));

  it('of stars and slashes alone is one star for folders', () => {
    assert.equal(plainGlob('**/**/**/a'), '**/a');
    assert.equal(plainGlob('a/**/**'), 'a/**');
    assert.equal(plainGlob('****'), '**');
  });
});
