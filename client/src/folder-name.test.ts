// Folders of one window that have the same name are told apart by as little of their paths as it takes.
import assert from 'node:assert/strict';
import { folderName } from './folder-name';

describe('the name of a folder', () => {
  const names = (...folders: readonly (readonly [name: string, path: string])[]) => {
    const all = folders.map(([name, path]) => ({ name, path }));
    return all.map((folder) => folderName(folder, all));
  };

  it('is the one that VS Code shows, where no other folder has it', () => {
    assert.deepEqual(names(['north', '/u/north'], ['Our school', '/u/south']), ['north', 'Our school']);
  });

  it('is the end of the path where two have it', () => {
    const twins = names(['curricula', '/u/north/curricula'], ['curricula', '/u/south/curricula'], ['east', '/u/east']);
    assert.deepEqual(twins, ['north/curricula', 'south/curricula', 'east']);
    assert.deepEqual(names(['c', '/a/x/c'], ['c', '/b/x/c']), ['a/x/c', 'b/x/c']);
    assert.deepEqual(names(['c', '/x/c'], ['c', '/a/x/c']), ['/x/c', 'a/x/c']);
  });
});
