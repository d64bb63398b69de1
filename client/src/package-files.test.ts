// The package holds what ships and nothing else, and says of itself what a marketplace asks for.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { defaultSettings } from '../../server/src/protocol';

interface Manifest {
  readonly files?: unknown;
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { commands, configuration, walkthroughs } = manifest.contributes;

/** What `vsce` would take, as it says; the bundles have to be built. */
function packaged(): readonly string[] {
  const output = execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'], {
    encoding: 'utf8',
  });
  return output.trim().split(/\r?\n/).sort();
}

describe('the package', () => {
  const files = packaged();

  it('has a README whose pictures are there, small, and told in words', () => {
    const readme = readFileSync('README.md', 'utf8');
    const pictures = [...readme.matchAll(/docs\/images\/[\w-]+\.png/g)].map(([path]) => path);
    assert.ok(pictures.length >= 4);
    for (const path of pictures) assert.ok(statSync(path).size <= 150 * 1024, `${path} is over 150 KB`);
    const all = globSync('docs/images/*').map((path) => statSync(path).size);
    assert.ok(all.reduce((sum, size) => sum + size, 0) <= 1024 * 1024, 'docs/images is over 1 MB');
    for (const [tag] of readme.matchAll(/<img [^>]*>/g)) assert.match(tag, /alt="[^"]{20,}"/);
    for (const [, words] of readme.matchAll(/!\[([^\]]*)\]/g)) assert.ok((words ?? '').length >= 20, words);
  });

  it('holds what ships and nothing else', () => {
    const rules = globSync('docs/rules/*.md').sort();
    assert.ok(rules.length > 40);
    assert.deepEqual(
      files,
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'client/media/icon.png',
        ...globSync('client/media/{views,walkthrough}/*.svg'),
        'client/snippets.json',
        'dist/ThirdPartyNotices.txt',
        'dist/client-web.js',
        'dist/client.js',
        'dist/server-web.js',
        'dist/server.js',
        'dist/webview/matrix.css',
        'dist/webview/matrix.js',
        ...rules,
        'l10n/bundle.l10n.cy.json',
        'package.json',
        'package.nls.cy.json',
        'package.nls.json',
      ].sort(),
    );
  });

  it('has every file that the manifest names', () => {
    const media = walkthroughs.flatMap(({ steps }) => steps.map(({ media: { svg } }) => svg));
    const named = [manifest.icon, manifest.main, manifest.browser, ...media].map((path) => path.replace('./', ''));
    assert.deepEqual(
      named.filter((path) => !files.includes(path) || !existsSync(path)),
      [],
    );
  });

  it('has its list of files in .vscodeignore alone', () => {
    assert.equal(manifest.files, undefined);
  });

  it('is typed against the oldest VS Code that it runs in', () => {
    assert.equal(manifest.engines.vscode.replace('^', '~'), manifest.devDependencies['@types/vscode']);
  });

  it('has all commands under one category', () => {
    assert.deepEqual(
      commands.filter(({ category }) => category !== '%category%').map(({ command }) => command),
      [],
    );
  });

  it('has the settings that the server reads, with their defaults', () => {
    const expected = Object.entries(defaultSettings).flatMap(([group, kinds]) =>
      Object.entries(kinds as Record<string, boolean>).map(([kind, value]) => [
        `careCurriculum.${group}.${kind}`,
        value,
      ]),
    );
    const stated = expected.map(([name]) => [name, configuration.properties[String(name)]?.default]);
    assert.deepEqual(stated, expected);
  });
});
