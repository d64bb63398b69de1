// Paths as people read them: the short way for many files gives what the system gives for each.
import assert from 'node:assert/strict';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathShower, shownPath, uriOf } from './paths';

describe('a shown path', () => {
  const cwd = resolve('some', 'folder');

  for (const path of [
    'a.yaml',
    'b/a.yaml',
    'with space/ä.yaml',
    '.hidden/..a',
    'a%20b',
    '../a.yaml',
    '../..',
    '.',
    'c#d',
  ])
    it(`is the way from the working directory: ${path}`, () => {
      const whole = join(cwd, path);
      const expected = relative(cwd, whole).split(sep).join('/');
      assert.equal(pathShower(cwd)(pathToFileURL(whole).href), expected === '' ? '.' : expected);
    });

  it('leaves a URI of no file as it is', () => {
    assert.equal(shownPath(cwd, 'care-curriculum:/frameworks/x.yaml'), 'care-curriculum:/frameworks/x.yaml');
  });

  it('leads back to the URI', () => {
    assert.equal(uriOf(cwd, shownPath(cwd, uriOf(cwd, 'a b/c.yaml'))), uriOf(cwd, 'a b/c.yaml'));
  });
});
