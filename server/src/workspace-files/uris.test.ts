// One spelling for each name, however editors and systems escape it.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { canonicalUri, composedUri, folderUri, isWithin, parentOf, pathWithin } from './uris';

describe('URIs', () => {
  it('are the same from an editor that escapes much and a system that escapes little', () => {
    for (const path of [
      '/a b/c.yaml',
      '/Pflege (neu)/ö.yaml',
      "/it's/a+b&c=d,e;f@g.yaml",
      '/100%/x.yaml',
      '/漢字/😀.yaml',
    ])
      assert.equal(
        canonicalUri(`file://${encodeURIComponent(path).replace(/%2F/g, '/')}`),
        canonicalUri(pathToFileURL(path).href),
      );
  });

  it('have a drive in lower case and with its colon', () => {
    assert.equal(canonicalUri('file:///C%3A/x.yaml'), 'file:///c:/x.yaml');
    assert.equal(canonicalUri('file:///c:/x.yaml'), 'file:///c:/x.yaml');
  });

  it('of files are the same with one slash and three, with a host that is this machine, and with steps that lead nowhere', () => {
    for (const uri of [
      'file:/a/b.yaml',
      'FILE:///a/b.yaml',
      'file://localhost/a/b.yaml',
      'file:///a//b.yaml',
      'file:///a/./b.yaml',
      'file:///a/c/../b.yaml',
      'file:///a/%62.yaml',
      'file:///../a/b.yaml',
    ])
      assert.equal(canonicalUri(uri), 'file:///a/b.yaml', uri);
    assert.equal(canonicalUri('file://SERVER/share/x.yaml'), 'file://server/share/x.yaml');
    assert.equal(canonicalUri('file:///c%3A/..%5Cx'), 'file:///c:/..%5Cx');
    assert.equal(canonicalUri('file:'), 'file://');
    assert.equal(canonicalUri('file:///'), 'file:///');
    assert.equal(folderUri('file:///a//'), 'file:///a');
  });

  it('are the same where an editor escapes what needs no escape, and where accents are composed in two ways', () => {
    assert.equal(canonicalUri('file:///%7Ehome/R%26D%20%28draft%29.yaml'), 'file:///~home/R&D%20(draft).yaml');
    assert.equal(composedUri('file:///U%CC%88bung/a.yaml'), 'file:///%C3%9Cbung/a.yaml');
    assert.equal(composedUri('file:///U\u0308bung/a.yaml'), composedUri('file:///\u00DCbung/a.yaml'));
    assert.equal(canonicalUri('file:///\uD800.yaml'), 'file:///%EF%BF%BD.yaml');
  });

  it('have folders above them up to the top of the file system', () => {
    const above = (uri: string): readonly string[] => {
      const parent = parentOf(uri);
      return parent === undefined ? [] : [parent, ...above(parent)];
    };
    assert.deepEqual(above('file:///a/b/c'), ['file:///a/b', 'file:///a', 'file://']);
    assert.deepEqual(above('file:///c:/a'), ['file:///c:', 'file://']);
    assert.deepEqual(above('file://server/share'), ['file://server']);
    assert.deepEqual(above('vscode-vfs://github/a'), ['vscode-vfs://github']);
    assert.deepEqual(above('untitled:x'), []);
  });

  it('keep what is no path, and what cannot be decoded', () => {
    assert.equal(canonicalUri('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(canonicalUri('vscode-vfs://github/a/b.yaml?ref=x#y'), 'vscode-vfs://github/a/b.yaml?ref=x#y');
    assert.equal(canonicalUri('file:///100%.yaml'), 'file:///100%25.yaml');
    assert.equal(canonicalUri('no address'), 'no address');
  });

  it('tell what lies in a folder', () => {
    const folder = folderUri('file:///a%20b/');
    assert.ok(isWithin('file:///a%20b/c.yaml', folder));
    assert.ok(!isWithin('file:///a%20bc/c.yaml', folder));
    assert.equal(pathWithin(folder, 'file:///a%20b/c/d%20e.yaml'), 'c/d e.yaml');
  });
});
