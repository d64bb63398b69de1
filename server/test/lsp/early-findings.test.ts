// What is shown before a workspace has been read must hold when all of it is known.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { rules } from '../../src/core/rules';
import { earlyFindings, rulesOfOneFile } from '../../src/lsp/early-findings';
import { findingsOf, openFixture } from '../check';
import { parseFixture } from '../fixture';

describe('early findings', () => {
  it('come from rules that look at a file as a whole', () => {
    const ofFiles = rules.filter(({ on }) => on === 'file').map(({ id }) => id);
    assert.deepEqual(
      [...rulesOfOneFile].filter((id) => !ofFiles.includes(id)),
      [],
    );
  });

  it('are the same for a file alone and within its workspace', () => {
    const paths = globSync('**/*.yaml', { cwd: 'samples' }).sort();
    const files = paths.flatMap((path) => parseFixture(`#- ${path}\n${readFileSync(`samples/${path}`, 'utf8')}`));
    const broken = parseFixture(
      '#- broken.module.yaml\nkind: module\nid: X\nid: Y\ncredits: many\nwrong: 1\nouts: [\n',
    );
    const all = [...files, ...broken];
    const whole = openFixture(all).snapshot;
    let count = 0;
    for (const file of all) {
      const { diagnostics: alone } = earlyFindings(openFixture([file]).snapshot, file.path);
      const within = findingsOf(whole, file.path).filter(({ rule }) => rulesOfOneFile.has(rule));
      assert.deepEqual(
        alone.map(({ message }) => message),
        within.map(({ message }) => message),
      );
      count += alone.length;
    }
    assert.ok(count > 0);
  });
});
