// How far up settings are looked for.
import assert from 'node:assert/strict';
import { settingsFolder } from './workspace-root';

const home = 'file:///home/ada';

/** The folder of settings for a folder, on a machine that has these files. */
async function found(folder: string, ...paths: readonly string[]): Promise<string | undefined> {
  const namesIn = (at: string): Promise<readonly string[]> =>
    Promise.resolve(
      paths
        .map((path) => `file://${path}`)
        .filter((uri) => uri.startsWith(`${at}/`))
        .map((uri) => uri.slice(at.length + 1).split('/')[0] ?? ''),
    );
  return settingsFolder({ home, namesIn, kindOf: () => Promise.resolve('missing') }, `file://${folder}`);
}

describe('the search for settings', () => {
  it('takes the nearest at or above the folder', async () => {
    assert.equal(await found('/home/ada/c/modules', '/home/ada/c/care-curriculum.yaml'), 'file:///home/ada/c');
    assert.equal(
      await found('/srv/c/a/b', '/srv/care-curriculum.yaml', '/srv/c/Care-Curriculum.YAML'),
      'file:///srv/c',
    );
    assert.equal(await found('/srv/c/a'), undefined);
  });

  it('ends with the repository', async () => {
    assert.equal(await found('/srv/c/a', '/srv/care-curriculum.yaml', '/srv/c/.git/HEAD'), undefined);
    assert.equal(await found('/srv/c/a', '/srv/c/care-curriculum.yaml', '/srv/c/.git/HEAD'), 'file:///srv/c');
  });

  it('takes no settings of the home folder or of the top of the file system by surprise', async () => {
    assert.equal(await found('/home/ada/c', '/home/ada/care-curriculum.yaml'), undefined);
    assert.equal(await found('/home/ada/c', '/home/care-curriculum.yaml'), undefined);
    assert.equal(await found('/srv/c', '/care-curriculum.yaml'), undefined);
    assert.equal(await found('/home/ada', '/home/ada/care-curriculum.yaml'), home);
    assert.equal(await found('/home/ada/c', '/home/ada/care-curriculum.yaml', '/home/ada/.git/HEAD'), home);
    assert.equal(await found('', '/care-curriculum.yaml'), 'file://');
  });
});
