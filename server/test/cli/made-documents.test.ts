// What `init` and `new` write is free of errors, whatever the workspace.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { newKinds } from '../../src/core/features/new-document/templates';
import { folderWith, runIn } from './run-once';

interface Found {
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

const ownFramework = `kind: framework
id: local
version: "3"
title: Local
progression: [seen, done]
items: [{id: 6.9, type: component, label: First, statement: Do the first thing.}]
`;

describe('documents made by the command line', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  async function findings(): Promise<readonly Found[]> {
    const { stdout } = await runIn(root, ['check', '--format', 'json']);
    return (JSON.parse(stdout) as { findings: readonly Found[] }).findings;
  }

  async function makeAll(): Promise<void> {
    for (const kind of ['framework', ...newKinds.filter((one) => one !== 'framework')]) {
      const { code, stderr } = await runIn(root, ['new', kind, `made-${kind}`]);
      assert.equal(code, 0, stderr);
    }
  }

  it('start a workspace with no findings but gaps in coverage', async () => {
    root = folderWith({});
    assert.equal((await runIn(root, ['init'])).code, 0);
    const found = await findings();
    const others = found.filter(({ rule, severity }) => severity === 'error' || !isCoverageGap(rule));
    assert.deepEqual(others, []);
    assert.ok(found.length > 0, 'one module cannot cover a whole framework');
  });

  it('have no errors in an empty folder', async () => {
    root = folderWith({});
    await makeAll();
    assert.deepEqual(errorsOf(await findings()), []);
  });

  it('have no errors beside a starter workspace', async () => {
    root = folderWith({});
    await runIn(root, ['init']);
    await makeAll();
    assert.deepEqual(errorsOf(await findings()), []);
  });

  it('have no errors in a workspace with a framework of its own', async () => {
    root = folderWith({ 'frameworks/local.framework.yaml': ownFramework });
    await makeAll();
    assert.deepEqual(errorsOf(await findings()), []);
  });
});

function isCoverageGap(rule: string): boolean {
  return ['competency-not-covered', 'theme-not-covered'].includes(rule);
}

function errorsOf(found: readonly Found[]): readonly Found[] {
  return found.filter(({ severity }) => severity === 'error');
}
