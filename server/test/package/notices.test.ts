// Every package that has code in a bundle is named in the notices, with its version and the text of its licence.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { globSync } from 'tinyglobby';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

interface Package {
  readonly name: string;
  readonly version: string;
}

const notices = readFileSync('dist/ThirdPartyNotices.txt', 'utf8');

/** The folders of all packages that the bundler put into an output. */
const folders = [
  ...new Set(
    globSync('out/build/*.meta.json')
      .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Metafile)
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0))
      .filter((path) => path.includes('node_modules/'))
      .map((path) => path.split('/'))
      .map((parts) => {
        const at = parts.lastIndexOf('node_modules') + 1;
        return parts.slice(0, at + (parts[at]?.startsWith('@') === true ? 2 : 1)).join('/');
      }),
  ),
];

describe('the notices of third parties', () => {
  it('name every package in a bundle, with its version and its licence', () => {
    assert.ok(folders.length > 15, 'the bundles are built');
    for (const folder of folders) {
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;
      assert.ok(notices.includes(`\n\n${name} ${version}\n\n`), `${name} ${version} has no notice`);
      const licences = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
      for (const file of licences) {
        const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
        assert.ok(notices.includes(text), `${folder}/${file} is not in the notices`);
      }
    }
  });

  it('name what came in by other ways: generated code, and packages inside of packages', () => {
    for (const name of [/^ajv \d/m, /^ieee754 \(BSD-3-Clause\)$/m, /^buffer \(MIT\)$/m]) assert.match(notices, name);
  });

  it('are pointed at by every bundle', () => {
    const bundles = globSync('dist/**/*.{js,css}');
    assert.ok(bundles.length >= 8);
    for (const path of bundles) assert.match(readFileSync(path, 'utf8'), /ThirdPartyNotices\.txt \*\//, path);
  });
});
