// Which files the server reads, under which name, and to which workspace they belong: the same answers as on the command line.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { FileChangeType, type DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver/node';
import { validateRequest } from '../../src/protocol';
import { runIn } from '../cli/run-once';
import { describeServer, type Client } from './client';

const faulty = 'kind: module\nid: A\ntitle: First\nprerequisites: [B]\nwrong: 1\n';
const two = `
#- modules/a.module.yaml
${faulty}
#- modules/b.module.yaml
kind: module
id: B
title: Second
wrong: 1
`;

/** Waits until everything has been read and looked at; gives the rules of each file that has findings, as paths. */
async function allFindings(client: Client): Promise<Readonly<Record<string, readonly string[]>>> {
  await client.line.connection.sendRequest(validateRequest.method, {});
  const entries = client.reported.map((path) => [path, client.rulesOf(path) ?? []] as const);
  return Object.fromEntries(
    entries.filter(([, rules]) => rules.length > 0).map(([path, rules]) => [path, [...rules].sort()]),
  );
}

/** What a check from the command line finds in a folder of the client, as paths below the client's root. */
async function checked(client: Client, folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { stdout } = await runIn(join(fileURLToPath(client.root), folder), ['check', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly { file: string; rule: string }[] };
  const found: Record<string, string[]> = {};
  for (const { file, rule } of findings) (found[join(folder, file)] ??= []).push(rule);
  return Object.fromEntries(Object.entries(found).map(([path, rules]) => [path, rules.sort()]));
}

describeServer('files of the workspace', (start) => {
  it('belong to the settings above the folder that was opened, and only those in the folder are reported', async () => {
    const client = await start(
      `
#- Care-Curriculum.yaml
kind: settings
exclude: [sub/old]
rules: {unknown-property: ignore}
#- sub/a.module.yaml
${faulty.replace('[B]', '[B, C]')}
#- sub/old/b.module.yaml
kind: broken
#- other/b.module.yaml
kind: module
id: B
title: Second
prerequisites: [D]
`,
      { folders: ['sub'] },
    );
    assert.deepEqual(await allFindings(client), await checked(client, 'sub'));
    assert.deepEqual(client.rulesOf('sub/a.module.yaml'), ['unresolved-reference']);
    await client.open('other/b.module.yaml');
    await client.published('other/b.module.yaml', ({ diagnostics }) => diagnostics.length === 1);
    await client.close('other/b.module.yaml');
    await client.published('other/b.module.yaml', ({ diagnostics }) => diagnostics.length === 0);
  });

  it('of two folders below the same settings are one workspace', async () => {
    const client = await start(`#- care-curriculum.yaml\nkind: settings\n${two.replace('modules/b', 'more/b')}`, {
      folders: ['modules', 'more'],
    });
    assert.deepEqual(await allFindings(client), {
      'modules/a.module.yaml': ['unknown-property'],
      'more/b.module.yaml': ['unknown-property'],
    });
  });

  it('do not belong to settings outside their repository', async () => {
    const client = await start(
      `#- care-curriculum.yaml\nkind: settings\nrules: {unknown-property: ignore}\n#- repo/.git/HEAD\nref\n#- repo/sub/a.module.yaml\n${faulty}`,
      { folders: ['repo/sub'] },
    );
    const found = await allFindings(client);
    assert.deepEqual(found, { 'repo/sub/a.module.yaml': ['unknown-property', 'unresolved-reference'] });
    assert.deepEqual(found, await checked(client, 'repo/sub'));
  });

  it('are the same when they are opened through a link, and have no second copy', async () => {
    const client = await start(`${two}#- link.module.yaml link=modules/a.module.yaml\n#- also link=modules\n`);
    const before = await allFindings(client);
    assert.deepEqual(before, await checked(client, ''));
    for (const path of ['link.module.yaml', 'also/b.module.yaml']) await client.open(path, faulty);
    assert.deepEqual(await allFindings(client), {
      'link.module.yaml': ['duplicate-id', 'unknown-property', 'unresolved-reference'],
      'also/b.module.yaml': ['duplicate-id', 'unknown-property', 'unresolved-reference'],
    });
    for (const path of ['link.module.yaml', 'also/b.module.yaml']) await client.close(path);
    await client.published('link.module.yaml', ({ diagnostics }) => diagnostics.length === 1);
    assert.ok(
      !Object.values(await allFindings(client))
        .flat()
        .includes('duplicate-id'),
    );
  });

  it('do not join from node_modules, by an exclusion, or through a link that leads out', async () => {
    const client = await start(
      `
#- ws/care-curriculum.yaml
kind: settings
exclude: [old]
#- ws/a.module.yaml
${faulty}
#- ws/node_modules/p/a.module.yaml
${faulty}
#- ws/old/a.module.yaml
${faulty}
#- ws/packed.module.yaml link=node_modules/p/a.module.yaml
#- out/a.module.yaml
${faulty}
#- ws/away.module.yaml link=../out/a.module.yaml
#- ws/far link=../out
`,
      { folders: ['ws'] },
    );
    const before = await allFindings(client);
    assert.deepEqual(before, await checked(client, 'ws'));
    assert.deepEqual(before['ws/away.module.yaml'], ['unreadable-file']);
    const paths = [
      'node_modules/p/a.module.yaml',
      'old/a.module.yaml',
      'packed.module.yaml',
      'away.module.yaml',
      'far/a.module.yaml',
    ];
    for (const path of paths) await client.open(`ws/${path}`, faulty);
    assert.deepEqual(await allFindings(client), before);
    const uris = paths.map((path) => client.uri(`ws/${path}`));
    await client.tell(FileChangeType.Created, ...uris);
    await client.tell(FileChangeType.Changed, ...uris);
    assert.deepEqual(await allFindings(client), before);
  });

  it('outlast events that say they are gone', async () => {
    const client = await start(two);
    const before = await allFindings(client);
    const uris = [
      'file:',
      'file://',
      'file:///',
      '',
      'untitled:x',
      'nowhere:/',
      'no uri at all',
      'file:///%',
      'FILE:///',
    ];
    const own = ['', '/', '/modules', '/modules/', '/modules/a.module.yaml', '/modules/./b.module.yaml', '/..', '//'];
    await client.tell(FileChangeType.Deleted, ...uris, ...own.map((path) => client.root + path));
    await client.tell(FileChangeType.Changed, ...uris, ...own.slice(0, 4).map((path) => client.root + path));
    assert.deepEqual(await allFindings(client), before);
    await client.touch('modules/b.module.yaml', undefined);
    assert.deepEqual(Object.keys(await allFindings(client)), ['modules/a.module.yaml']);
    await client.touch('modules', undefined);
    assert.deepEqual(await allFindings(client), {});
  });

  it('are found in a folder that appears, whatever its name', async () => {
    const client = await start(two);
    await allFindings(client);
    const place = join(fileURLToPath(client.root), 'week.1');
    mkdirSync(place);
    writeFileSync(join(place, 'c.module.yaml'), 'kind: module\nid: C\ntitle: Third\nwrong: 1\n');
    await client.tell(FileChangeType.Created, client.uri('week.1'));
    assert.deepEqual((await allFindings(client))['week.1/c.module.yaml'], ['unknown-property']);
  });

  it('have one name for the client, which is the one that it used last', async () => {
    const client = await start(`#- R&D(draft)/~a.module.yaml\n${faulty}`);
    const plain = client.uri('R&D(draft)/~a.module.yaml');
    await client.published(plain, ({ diagnostics }) => diagnostics.length === 2);
    const escaped = client.uri(`${client.root}/R%26D%28draft%29/%7Ea.module.yaml`);
    await client.open(escaped, faulty);
    await client.published(escaped, ({ diagnostics }) => diagnostics.length === 2);
    assert.deepEqual(client.rulesOf(plain), []);
    await client.close(escaped);
    await client.touch('R&D(draft)/~a.module.yaml', faulty.replace('wrong: 1\n', ''));
    await client.published(escaped, ({ diagnostics }) => diagnostics.length === 1);
    assert.deepEqual(client.rulesOf(plain), []);
    await client.touch('R&D(draft)/~a.module.yaml', undefined);
    await client.published(escaped, ({ diagnostics }) => diagnostics.length === 0);
    assert.deepEqual(client.rulesOf(plain), []);
  });

  it('are the same with accents composed and decomposed', async () => {
    const client = await start(`#- U\u0308bung/a.module.yaml\n${faulty}`);
    const composed = pathToFileURL(join(fileURLToPath(client.root), '\u00DCbung/a.module.yaml')).href;
    await client.published(composed, ({ diagnostics }) => diagnostics.length === 2);
    const decomposed = pathToFileURL(join(fileURLToPath(client.root), 'U\u0308bung/a.module.yaml')).href;
    await client.open(decomposed, faulty.replace('wrong: 1\n', ''));
    await client.published(decomposed, ({ diagnostics }) => diagnostics.length === 1);
    assert.deepEqual(client.rulesOf(composed), []);
  });

  it('change which globs of the settings match nothing', async () => {
    const client = await start('#- care-curriculum.yaml\nkind: settings\ninclude: [extra]\n');
    await client.published(
      'care-curriculum.yaml',
      ({ diagnostics }) => diagnostics[0]?.code === 'pattern-without-effect',
    );
    await client.touch('extra/a.yaml', 'kind: module\nid: A\ntitle: First\n', FileChangeType.Created);
    await client.published('care-curriculum.yaml', ({ diagnostics }) => diagnostics.length === 0);
    await client.touch('extra/a.yaml', undefined);
    await client.published(
      'care-curriculum.yaml',
      ({ diagnostics }) => diagnostics[0]?.code === 'pattern-without-effect',
    );
  });

  it('belong to other settings once those above the opened folder come, go or come back under another name', async () => {
    const settings = 'kind: settings\nrules: {unknown-property: ignore}\n';
    const client = await start(
      `#- top/.git/HEAD\nref\n#- top/mid/sub/a.module.yaml\n${faulty}#- top/mid/b.module.yaml\nkind: module\nid: B\ntitle: Second\n`,
      { folders: ['top/mid/sub'] },
    );
    const alone = { 'top/mid/sub/a.module.yaml': ['unknown-property', 'unresolved-reference'] };
    assert.deepEqual(await allFindings(client), alone);
    for (const path of ['top/mid/care-curriculum.yaml', 'top/Care-Curriculum.yaml']) {
      await client.touch(path, settings, FileChangeType.Created);
      assert.deepEqual(await allFindings(client), {}, path);
      await client.touch(path, undefined);
      assert.deepEqual(await allFindings(client), alone, path);
    }
  });

  it('that are gone before they are read are not reported as unreadable', async () => {
    const client = await start(two);
    const before = await allFindings(client);
    const gone = ['modules/c.module.yaml', 'D.Module.YAML', 'week.1/e.module.yml', 'care-curriculum.yaml'];
    for (const type of [FileChangeType.Created, FileChangeType.Changed] as const)
      await client.tell(type, ...gone.map((path) => client.uri(path)));
    assert.deepEqual(await allFindings(client), before);
    await client.touch('modules/b.module.yaml', undefined, FileChangeType.Changed);
    assert.deepEqual(await allFindings(client), {
      'modules/a.module.yaml': ['unknown-property', 'unresolved-reference'],
    });
  });

  it('are watched whatever the case of their suffix, and so are the folders above where settings may appear', async () => {
    const client = await start(`#- top/.git/HEAD\nref\n#- top/mid/sub/a.module.yaml\n${faulty}`, {
      folders: ['top/mid/sub'],
      capabilities: {
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
      },
    });
    await allFindings(client);
    const watchers = client.registrations.flatMap(
      ({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers,
    );
    const matches = watchers.map(({ globPattern }) =>
      picomatch(typeof globPattern === 'string' ? globPattern : globPattern.pattern),
    );
    for (const name of ['x/a.yaml', 'A.YML', 'b.yAmL', 'c.Yml']) assert.ok(matches[0]?.(name), name);
    const above = watchers.flatMap(({ globPattern }, nth) =>
      typeof globPattern !== 'string' && matches[nth]?.('Care-Curriculum.Yaml') === true ? [globPattern.baseUri] : [],
    );
    assert.deepEqual(above, [client.uri('top/mid'), client.uri('top')]);
  });
});
