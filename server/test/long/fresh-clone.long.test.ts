// A fresh clone in a clean home packs a program that installs and runs; two clones pack the same bytes.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { outputOf } from '../package/programs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const archive = `care-curriculum-${version}.tgz`;
const extension = `care-curriculum-${version}.vsix`;

describe('a fresh clone', function () {
  this.timeout(1_200_000);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'care-curriculum-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** A clone of the last commit of `from`, and the environment of a user who has nothing but npm's cache. */
  function clone(
    name: string,
    from = resolve('.'),
  ): { readonly cwd: string; readonly env: Readonly<Record<string, string>> } {
    const cwd = join(folder, name, 'clone');
    const home = join(folder, name, 'home');
    mkdirSync(home, { recursive: true });
    outputOf('git', ['clone', '--quiet', '--no-hardlinks', from, cwd]);
    const cache = outputOf('npm', ['config', 'get', 'cache']).trim();
    return { cwd, env: { HOME: home, USERPROFILE: home, npm_config_cache: cache } };
  }

  it('packs, installs and runs, also as a dependency; a second one in another place packs the same', async () => {
    const first = clone('one');
    outputOf('npm', ['pack'], first);
    outputOf(process.execPath, ['scripts/package.mjs'], first);

    // The first clone stays at its commit, whatever is committed meanwhile where the test was started.
    const second = clone('another', first.cwd);
    renameSync(join(first.cwd, 'node_modules'), join(second.cwd, 'node_modules'));
    outputOf('npm', ['pack'], second);
    outputOf(process.execPath, ['scripts/package.mjs'], second);
    for (const name of [archive, extension])
      assert.ok(readFileSync(join(first.cwd, name)).equals(readFileSync(join(second.cwd, name))), `${name} differs`);

    const dependent = join(folder, 'dependent');
    mkdirSync(dependent);
    writeFileSync(join(dependent, 'package.json'), '{"private": true}');
    outputOf('npm', ['install', '--no-audit', `git+${pathToFileURL(first.cwd).href}`], { ...first, cwd: dependent });
    const depended = join(dependent, 'node_modules/care-curriculum/dist/cli.js');
    assert.equal(outputOf(process.execPath, [depended, '--version']).trim(), version);

    const prefix = join(folder, 'prefix');
    outputOf('npm', ['install', '--offline', '--global', '--prefix', prefix, join(first.cwd, archive)], first);
    const program = join(prefix, process.platform === 'win32' ? 'care-curriculum.cmd' : 'bin/care-curriculum');
    const run = (args: readonly string[]): { readonly status: number | null; readonly stdout: string } =>
      spawnSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(run(['--version']).stdout.trim(), version);
    const check = run(['check', resolve('samples')]);
    assert.match(check.stdout, /\[weighting-total\]/);
    assert.equal(check.status, 1);
    assert.match(run(['coverage', resolve('samples')]).stdout, /^Coverage: \d+(?:\.\d)? %/m);
    assert.match(await answerOf(program), /"capabilities":\{/);
  });
});

/** The answer of the installed server to the first request of an editor, which then goes away. */
async function answerOf(program: string): Promise<string> {
  const child = spawn(program, ['lsp', '--stdio'], { shell: process.platform === 'win32' });
  const ended = new Promise((done) => child.once('close', done));
  child.stdout.setEncoding('utf8');
  child.stdin.write(framed(initialize));
  let answer = '';
  for await (const part of child.stdout as AsyncIterable<string>) {
    answer += part;
    if (answer.includes('"result"')) break;
  }
  child.stdin.end(rest.map(framed).join(''));
  await ended;
  return answer;
}

const initialize = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const rest = [{ method: 'initialized', params: {} }, { id: 2, method: 'shutdown' }, { method: 'exit' }];

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
}
