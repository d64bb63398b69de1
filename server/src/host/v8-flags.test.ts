// Which versions of V8 are given a flag, and that none of those set here is unknown to the one that runs this.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { longRunFlags } from './long-run';
import { shortRunFlags } from './short-run';
import { flagsFor } from './v8-flags';

describe('flags of V8', () => {
  const flags = [
    { flag: '--always' },
    { flag: '--old', lastV8: 11.3 },
    { flag: '--later', firstV8: 11.8, lastV8: 12.4 },
  ];

  for (const [version, expected] of [
    ['10.2.154.26-node.39', ['--always', '--old']],
    ['11.3.244.8-node.33', ['--always', '--old']],
    ['11.8.172.17-node.20', ['--always', '--later']],
    ['12.4.254.21-node.57', ['--always', '--later']],
    ['13.2.152.41-electron.0', ['--always']],
  ] as const)
    it(`in ${version}`, () => assert.deepEqual(flagsFor(version, flags), expected));

  it('are known to this V8', () => {
    const set = flagsFor(process.versions.v8, [...longRunFlags, ...shortRunFlags]);
    const code = set.map((flag) => `require('node:v8').setFlagsFromString('${flag}');`).join('');
    assert.equal(spawnSync(process.execPath, ['--eval', code], { encoding: 'utf8' }).stderr, '');
  });
});
