// What else people check YAML against a schema with, on the same modules: none of it looks at more than one file at a time.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import type { Benchmark, Row } from '../benchmark';
import { runInTurn } from '../process-run';
import { workspaceFiles } from '../workspace/generate';

const home = resolve('out/bench/peers');
const folder = join(home, 'modules');

export const peers: Benchmark = {
  name: 'peers',
  title:
    'Other tools on the same modules, whole processes; files whose YAML is broken are left out, for some stop there',
  isQuick: false,
  onlyNamed: true,
  run: async ({ say }) => {
    install(say);
    writeModules();
    const tool = (path: string): string => join(home, 'node_modules', path);
    const schema = join(home, 'schema.json');
    const figures = await runInTurn(
      {
        'floor: yaml + Ajv': ['bench/floor.mjs', folder],
        'care-curriculum check': ['dist/cli.js', 'check', folder, '--format', 'json'],
        [`js-yaml ${versionOf('js-yaml')} + Ajv, values alone`]: ['bench/peers/js-yaml.mjs', home, folder],
        [`ajv-cli ${versionOf('ajv-cli')}`]: [
          ...[tool('ajv-cli/dist/index.js'), 'validate', '--strict=false', '--all-errors'],
          ...['-s', schema, '-d', `${folder}/*.yaml`],
        ],
        [`yaml-language-server ${versionOf('yaml-language-server')}, every file opened`]: [
          'bench/peers/yaml-language-server.mjs',
          home,
          folder,
        ],
        [`ESLint ${versionOf('eslint')} + json-schema-validator`]: [
          ...[tool('eslint/bin/eslint.js'), '--config', join(home, 'eslint.config.mjs'), '-f', 'json', folder],
        ],
      },
      3,
    );
    const floor = figures['floor: yaml + Ajv']?.ms.median ?? NaN;
    return Object.entries(figures).map(([what, { ms }]): Row => {
      const isFloor = what.startsWith('floor');
      return {
        what: `${what}, 1000 modules`,
        figure: ms,
        unit: 'ms',
        ...(isFloor ? {} : { ratio: { value: ms.median / floor, to: 'floor' } }),
      };
    });
  },
};

/** Installs the others where nothing else finds them; a second run finds them there. */
function install(say: (text: string) => void): void {
  mkdirSync(home, { recursive: true });
  const locked = readFileSync('bench/peers/package-lock.json', 'utf8');
  const record = join(home, 'installed.json');
  if (!existsSync(record) || readFileSync(record, 'utf8') !== locked) {
    say('Installing the other tools from the package registry');
    for (const name of ['package.json', 'package-lock.json']) cpSync(join('bench/peers', name), join(home, name));
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore' });
    writeFileSync(record, locked);
  }
  writeFileSync(join(home, 'schema.json'), JSON.stringify(moduleSchema()));
  writeFileSync(join(home, 'eslint.config.mjs'), eslintConfig);
}

/** The modules of the usual workspace whose YAML is sound, in one folder. */
function writeModules(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { path, text, fault } of workspaceFiles({ modules: 1000 })) {
    const isBroken = fault?.rule === 'yaml-syntax' || fault?.rule === 'duplicate-key';
    if (path.endsWith('.module.yaml') && !isBroken) writeFileSync(join(folder, basename(path)), text);
  }
}

/** The schema of modules in one piece, as every tool understands it. */
function moduleSchema(): unknown {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(
      readFileSync(`schemas/${name}.schema.json`, 'utf8').replaceAll(
        /"(?:common\.schema\.json)?#\/\$defs\//g,
        '"#/definitions/',
      ),
    ) as Record<string, unknown>;
  // With its dialect and its name, some tools would look for it elsewhere or refuse it.
  const { $defs: own = {}, ...rest } = Object.fromEntries(
    Object.entries(read('module')).filter(([key]) => key !== '$schema' && key !== '$id'),
  );
  const { $defs: shared } = read('common');
  // Some read a date as a moment, which is no text: they need not look at it.
  return { ...rest, definitions: { ...(shared as object), ...(own as object), date: {} } };
}

const eslintConfig = `import { readFileSync } from 'node:fs';
import validator from 'eslint-plugin-json-schema-validator';
import yml from 'eslint-plugin-yml';
const schema = JSON.parse(readFileSync(new URL('schema.json', import.meta.url), 'utf8'));
const schemas = [{ fileMatch: ['**/*.yaml'], schema }];
export default [
  ...(yml.configs.base ?? yml.configs['flat/base']),
  {
    files: ['**/*.yaml'],
    plugins: { validator },
    rules: { 'validator/no-invalid': ['error', { useSchemastoreCatalog: false, schemas }] },
  },
];
`;

function versionOf(name: string): string {
  const { dependencies } = JSON.parse(readFileSync('bench/peers/package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies[name] ?? '';
}
