// The names that wake the extension are those that the server reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { selectionOf } from '../../server/src/workspace-files/selection';
import { fileKinds, isCurriculumFile } from './curriculum-files';

const selects = selectionOf({ include: [], exclude: [] });

describe('curriculum files', () => {
  it('are told by the same names as in the server', () => {
    const stems = [...fileKinds.map((kind) => `modules/x.${kind}`), 'care-curriculum'];
    const others = ['compose', 'x.settings', 'module', 'x.modules', 'x.module.backup'];
    for (const ending of ['yaml', 'yml', 'YAML', 'Yml', 'json'])
      for (const stem of [...stems, ...others]) {
        const path = `${stem}.${ending}`;
        assert.equal(isCurriculumFile(path), selects(path), path);
      }
  });

  it('and nothing of other YAML wakes the extension', () => {
    const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly activationEvents: readonly string[];
    };
    // The last is for a matrix that was open when the window was closed.
    assert.deepEqual(activationEvents, [
      'workspaceContains:care-curriculum.yaml',
      `workspaceContains:**/*.{${fileKinds.join(',')}}.{yaml,yml}`,
      'workspaceContains:**/care-curriculum.yaml',
      'onWebviewPanel:careCurriculum.matrix',
    ]);
  });
});
