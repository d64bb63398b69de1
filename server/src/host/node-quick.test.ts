// The quick host answers what the usual one answers, whatever a name leads to.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../../test/cli/run-once';
import { nodeHost } from './node';
import { quickHost } from './node-quick';

describe('the quick host', () => {
  let root = '';
  before(() => {
    root = folderWith({
      'plain.yaml': 'kind: module\n',
      'empty.yaml': '',
      'bom.yaml': '\uFEFFkind: module\r\n',
      'far.yaml': 'title: Zusätzlich – 𝒜\n',
      'latin.yaml': Uint8Array.from([0x6b, 0x0a, 0xe4, 0x0a]),
      'binary.yaml': Uint8Array.from([0x6b, 0x00, 0xff]),
      'long.yaml': `# ${'x'.repeat(300_000)}\n`,
      'longer.yaml': 'x'.repeat(7_000_000),
    });
    mkdirSync(join(root, 'folder.yaml'));
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling.yaml'));
    symlinkSync(join(root, 'plain.yaml'), join(root, 'link.yaml'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  for (const name of [
    ...['plain', 'empty', 'bom', 'far', 'latin', 'binary', 'long', 'longer', 'folder', 'dangling', 'link', 'missing'],
    ...(process.platform === 'win32' ? [] : ['pipe']),
  ])
    it(`reads ${name}.yaml as the usual host does`, async () => {
      const uri = pathToFileURL(join(root, `${name}.yaml`)).href;
      assert.deepEqual(await quickHost().readFile(uri), await nodeHost.readFile(uri));
    });

  it('answers a plain file at once', () => {
    assert.equal(quickHost().readFile(pathToFileURL(join(root, 'plain.yaml')).href), 'kind: module\n');
  });
});
