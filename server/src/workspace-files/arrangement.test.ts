// Which files of a folder are read and to which workspace they belong.
import assert from 'node:assert/strict';
import { arrange, globsOf } from './arrangement';

const root = 'file:///course';

/** The files of a folder, each with the root it belongs to and whether it is read, given the texts of settings files. */
function arranged(settings: Readonly<Record<string, string>>, ...paths: readonly string[]): readonly string[] {
  const globs = new Map(
    Object.entries(settings).map(([path, text]) => [`${root}/${path}`, globsOf(`${root}/${path}`, text)]),
  );
  const arrangement = arrange(root, globs);
  return paths.map((path) => {
    const uri = `${root}/${path}`;
    const owner = arrangement.rootOf(uri).slice(root.length);
    return `${arrangement.isSelected(uri) ? '+' : '-'} ${path} in ${owner === '' ? '/' : owner}`;
  });
}

describe('the arrangement of a folder', () => {
  it('reads files by their names', () => {
    assert.deepEqual(arranged({}, 'a.module.yaml', 'x/b.curriculum.yml', 'compose.yaml', 'care-curriculum.yaml'), [
      '+ a.module.yaml in /',
      '+ x/b.curriculum.yml in /',
      '- compose.yaml in /',
      '+ care-curriculum.yaml in /',
    ]);
  });

  it('follows the globs of the settings', () => {
    const settings = { 'care-curriculum.yaml': 'kind: settings\ninclude: [taught/*.yaml]\nexclude: [old]\n' };
    assert.deepEqual(arranged(settings, 'taught/x.yaml', 'old/a.module.yaml'), [
      '+ taught/x.yaml in /',
      '- old/a.module.yaml in /',
    ]);
  });

  it('gives a folder with settings its own workspace, unless all around it exclude it', () => {
    const settings = {
      'care-curriculum.yaml': 'kind: settings\nexclude: [old]\n',
      'inner/care-curriculum.yaml': 'kind: settings\nexclude: ["*.module.yaml"]\n',
      'old/care-curriculum.yaml': 'kind: settings\n',
    };
    assert.deepEqual(arranged(settings, 'inner/a.module.yaml', 'inner/p.programme.yaml', 'old/a.module.yaml'), [
      '- inner/a.module.yaml in /inner',
      '+ inner/p.programme.yaml in /inner',
      '- old/a.module.yaml in /',
    ]);
  });

  it('reads on with settings that are broken', () => {
    assert.deepEqual(arranged({ 'care-curriculum.yaml': 'exclude: [' }, 'a.module.yaml'), ['+ a.module.yaml in /']);
  });
});
