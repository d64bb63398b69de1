// The generated workspace: the same each time, of the size that was asked for, and its faults are found.
import assert from 'node:assert/strict';
import { Workspace } from '../../server/src/core/workspace';
import { bundledFrameworks } from '../../server/src/host/bundled';
import { workspaceFiles } from './generate';

describe('the generated workspace', () => {
  const files = [...workspaceFiles({ modules: 200 })];

  it('is the same each time, and another from another seed', () => {
    assert.deepEqual([...workspaceFiles({ modules: 200 })], files);
    assert.notDeepEqual([...workspaceFiles({ modules: 200, seed: 2 })], files);
  });

  it('names every file once', () => {
    assert.equal(new Set(files.map(({ path }) => path)).size, files.length);
  });

  it('has modules as long as real ones', () => {
    const lengths = files.filter(({ path }) => path.includes('/modules/')).map(({ text }) => text.split('\n').length);
    assert.equal(lengths.length, 200);
    assert.ok(Math.min(...lengths) >= 59 && Math.max(...lengths) <= 140);
  });

  it('has each fault found by its rule, and few errors in sound modules', () => {
    const workspace = new Workspace({
      bundled: bundledFrameworks,
      environment: { today: '2026-07-31', severities: {} },
    });
    const snapshot = workspace.apply({ files: new Map(files.map(({ path, text }) => [path, text])) });
    for (const { path, fault } of files) {
      const { diagnostics, faults } = snapshot.findings(path);
      assert.deepEqual(faults, []);
      if (fault !== undefined)
        assert.ok(
          diagnostics.some(({ rule }) => rule === fault.rule),
          `${path} has the fault "${fault.name}" and ${fault.rule} does not find it`,
        );
      else if (path.includes('/modules/'))
        assert.deepEqual(
          diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
          [],
          path,
        );
    }
  });
});
