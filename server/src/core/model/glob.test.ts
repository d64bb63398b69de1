// How entries of `include:` and `exclude:` are read.
import assert from 'node:assert/strict';
import { readGlob } from './glob';

describe('a glob of the settings', () => {
  const patterns: Readonly<Record<string, string>> = {
    modules: 'modules',
    'modules/': 'modules',
    './modules': 'modules',
    '/modules': 'modules',
    './/modules/./taught//': 'modules/taught',
    'modules\\taught': 'modules/taught',
    'modules\\*.yaml': 'modules\\*.yaml',
    'modules/old/../taught': 'modules/taught',
    '.': '**',
    './': '**',
    'old/..': '**',
    ' extra/**/*.yaml ': 'extra/**/*.yaml',
    'U\u0308bung': '\u00DCbung',
    '...': '...',
    '..x/y': '..x/y',
  };
  for (const [glob, pattern] of Object.entries(patterns))
    it(`${JSON.stringify(glob)} is ${pattern}`, () => assert.deepEqual(readGlob(glob), { pattern }));

  const faults: Readonly<Record<string, string>> = {
    '': 'empty',
    '  ': 'empty',
    '..': 'leads-out',
    '../shared': 'leads-out',
    './../shared': 'leads-out',
    '..\\shared': 'leads-out',
    'a/../../shared': 'leads-out',
    'C:\\curricula': 'absolute',
    'c:/curricula': 'absolute',
    '\\\\server\\share': 'absolute',
    '//server/share': 'absolute',
    '~/curricula': 'absolute',
    'file:///curricula': 'absolute',
    '!old': 'negated',
  };
  for (const [glob, fault] of Object.entries(faults))
    it(`${JSON.stringify(glob.slice(0, 30))} is ${fault}`, () => assert.deepEqual(readGlob(glob), { fault }));
});
