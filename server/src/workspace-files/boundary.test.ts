// What lies inside a boundary, through links of every kind.
import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../../test/cli/run-once';
import { nodeHost } from '../host/node';
import { boundaryAround } from './boundary';

describe('a boundary', () => {
  let top = '';
  before(() => {
    top = realpathSync(folderWith({ 'in/modules/a.yaml': '', 'out/b.yaml': '', 'named/c.yaml': '' }));
    const links: Readonly<Record<string, string>> = {
      'in/file': 'modules/a.yaml',
      'in/folder': 'modules',
      'in/chain': 'file',
      'in/away': '../out',
      'in/away-chain': 'away',
      'in/away-file': join(top, 'out/b.yaml'),
      'in/up': '..',
      'in/nowhere': 'missing.yaml',
      'in/nowhere-outside': '../out/missing.yaml',
      'in/round': 'around',
      'in/around': 'round',
      'in/named': '../named',
      entrance: 'in',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(top, path));
    mkdirSync(join(top, 'in-twin'));
  });
  after(() => rmSync(top, { recursive: true, force: true }));

  const resolved = (path: string, ...named: readonly string[]): string => {
    const uriOf = (one: string): string => pathToFileURL(join(top, one)).href;
    const boundary = boundaryAround(nodeHost, (named.length === 0 ? ['in'] : named).map(uriOf));
    const { real, root } = boundary.resolve(uriOf(path));
    const below = (uri: string): string => uri.slice(uriOf('').length + 1);
    return root === undefined ? 'outside' : `${below(real)} in ${below(root)}`;
  };

  it('follows links that stay inside', () => {
    assert.equal(resolved('in/modules/a.yaml'), 'in/modules/a.yaml in in');
    assert.equal(resolved('in/file'), 'in/modules/a.yaml in in');
    assert.equal(resolved('in/chain'), 'in/modules/a.yaml in in');
    assert.equal(resolved('in/folder/a.yaml'), 'in/modules/a.yaml in in');
    assert.equal(resolved('entrance/folder/a.yaml'), 'in/modules/a.yaml in in');
    assert.equal(resolved('entrance/a.yaml', 'entrance'), 'in/a.yaml in in');
  });

  it('ends where a link leads out, however far the path goes on behind it', () => {
    for (const path of [
      'in/away/b.yaml',
      'in/away-chain/b.yaml',
      'in/away-file',
      'in/up/out/b.yaml',
      'in/away/new/x.yaml',
    ])
      assert.equal(resolved(path), 'outside', path);
    assert.equal(resolved('in/up/in/modules/a.yaml'), 'in/modules/a.yaml in in');
    assert.equal(resolved('in-twin/x.yaml'), 'outside');
  });

  it('resolves what does not exist yet, and what a dangling link would make', () => {
    assert.equal(resolved('in/folder/new/x.yaml'), 'in/modules/new/x.yaml in in');
    assert.equal(resolved('in/nowhere'), 'in/missing.yaml in in');
    assert.equal(resolved('in/nowhere-outside'), 'outside');
    assert.match(resolved('in/round'), /^in\/(round|around) in in$/);
  });

  it('has a root for each name that the user gave, the innermost first', () => {
    assert.equal(resolved('in/named/c.yaml', 'in', 'named'), 'named/c.yaml in named');
    assert.equal(resolved('in/modules/a.yaml', 'in', 'in/modules'), 'in/modules/a.yaml in in/modules');
    assert.equal(resolved('in/away-file', 'in/away-file'), 'out/b.yaml in out/b.yaml');
  });
});
