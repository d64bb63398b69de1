// One spelling for each name, however editors and systems escape it.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { canonicalUri, folderUri, isWithin, pathWithin } from './uris';

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
