// Every recipe in the documents runs, in a repository whose names have spaces, umlauts, quotes and dashes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { blocksIn, recipesIn, recipesOf } from './blocks';
import { elsewhere, outcomes, scriptOf, type Outcome } from './outcomes';

const isWindows = process.platform === 'win32';
const bash = isWindows ? 'C:/Program Files/Git/bin/bash.exe' : 'bash';

/** Names that a recipe must live with; Windows allows fewer. */
const odd = [
  'Übung 1 & Co/Modul ä.module.yaml',
  "it's $HOME; (a) #1.module.yaml",
  '-rf.module.yaml',
  ...(isWindows ? [] : ['"quoted" \\ and\ttabbed.module.yaml', 'two\nlines.module.yaml', '*.module.yaml']),
];

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the recipes in the documents', function () {
  this.timeout(600_000);
  const recipes = recipesIn(['*.md', '{docs,samples,client,bench,server,frameworks}/**/*.md', '.github/**/*.md']);
  let root: string;
  before(() => (root = repository()));
  after(() => rmSync(dirname(root), { recursive: true }));

  function run(command: string): Ran {
    const bins = [join(root, 'node_modules/.bin'), dirname(process.execPath)].join(delimiter);
    const { PATH = '', ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(bash, ['-c', `set -o pipefail; ${command}`], {
      cwd: root,
      env: { ...env, PATH: `${bins}${delimiter}${PATH}`, npm_config_offline: 'true', NO_COLOR: '1' },
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    return { code: status, stdout, stderr };
  }

  it('are found, and nothing is said of recipes that no document has', () => {
    assert.ok(recipes.length >= 20);
    const known = new Set(recipes.map(({ command }) => command));
    assert.deepEqual(
      [...Object.keys(outcomes), ...Object.keys(elsewhere)].filter((command) => !known.has(command)),
      [],
    );
  });

  it('name scripts that the repository has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };
    const named = recipes.map(({ command }) => scriptOf(command)).filter((name) => name !== undefined);
    assert.ok(named.includes('start'));
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  for (const { place, command } of recipes) {
    if (command in elsewhere || scriptOf(command) !== undefined) continue;
    it(`${place} ${command}`, () => {
      const { code, prints, writes }: Outcome = outcomes[command] ?? { code: 0 };
      const ran = run(command);
      assert.equal(
        ran.code,
        code,
        `${ran.stderr}${ran.stdout.slice(0, 1000)}\nAnother end is right: say so in server/test/recipes/outcomes.ts`,
      );
      if (prints !== undefined) assert.match(`${ran.stdout}${ran.stderr}`, prints);
      if (writes === undefined) return;
      assert.match(readFileSync(join(root, writes.file), 'utf8'), writes.text);
      rmSync(join(root, writes.file));
    });
  }

  describe('the hook before a commit', () => {
    const hook = recipes.find(({ command }) => command.startsWith('git diff --cached'))?.command ?? '';

    for (const name of odd) {
      it(`refuses a fault and takes its repair in ${JSON.stringify(name)}`, () => {
        const path = join(root, '.git/hooks/pre-commit');
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `#!/bin/sh\n${hook}\n`);
        chmodSync(path, 0o755);
        const file = join(root, name);
        mkdirSync(dirname(file), { recursive: true });
        const id = `ODD-${odd.indexOf(name)}`;
        writeFileSync(file, moduleOf(id, 'COM-99'));
        const refused = run('git add -A && git commit -qm "A fault"');
        assert.notEqual(refused.code, 0);
        assert.match(refused.stdout + refused.stderr, /unknown-competency/);
        writeFileSync(file, moduleOf(id, 'COM-01'));
        const taken = run('git add -A && git commit -qm "Its repair"');
        assert.equal(taken.code, 0, taken.stdout + taken.stderr);
      });
    }

    it('takes a commit without curricula, and one that deletes them', () => {
      writeFileSync(join(root, 'notes.txt'), 'notes');
      assert.equal(run('git add -A && git commit -qm "Notes"').code, 0);
      rmSync(join(root, '-rf.module.yaml'));
      assert.equal(run('git add -A && git commit -qm "One fewer"').code, 0);
    });
  });
});

describe('a recipe', () => {
  const commands = (markdown: string): readonly string[] =>
    blocksIn('page.md', markdown)
      .flatMap(recipesOf)
      .map(({ place, command }) => `${place} ${command}`);

  it('is a line of a shell’s block, without its comment, in a list too', () => {
    assert.deepEqual(
      commands('a\n\n```sh\n# why\nmake x   # y\ngo \\\n  on\n```\n1. b\n\n   ~~~bash\n   cd a\n   ~~~\n'),
      ['page.md:3 make x', 'page.md:3 go    on', 'page.md:11 cd a'],
    );
  });

  it('is what was typed in a transcript', () => {
    assert.deepEqual(commands('```console\n$ make x\nmade x\n```\n'), ['page.md:1 make x']);
  });

  it('is what a pipeline runs', () => {
    assert.deepEqual(
      commands(
        '```yaml\njobs:\n  a:\n    steps:\n      - uses: b\n      - run: |\n          make x\n          make y\n```\n',
      ),
      ['page.md:1 make x', 'page.md:1 make y'],
    );
    assert.deepEqual(commands('```yml\ncheck:\n  before_script: make w\n  script: [make x, make y]\n```\n'), [
      'page.md:1 make w',
      'page.md:1 make x',
      'page.md:1 make y',
    ]);
    assert.deepEqual(commands('```yaml\nkind: module\n```\n```json\n{}\n```\n'), []);
  });
});

/** A repository with the built program, the samples as they are, and a curriculum whose files have odd names. */
function repository(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'care-curriculum-')), 'Übung 1 & Co');
  cpSync('samples', join(folder, 'samples'), { recursive: true });
  cpSync('samples', join(folder, 'curriculum'), { recursive: true });
  renameSync(join(folder, 'curriculum/care-curriculum.yaml'), join(folder, 'care-curriculum.yaml'));
  for (const path of globSync(join(folder, 'curriculum/modules/*.yaml').replaceAll('\\', '/')))
    renameSync(path, join(dirname(path), `Modul ä & ${basename(path)}`));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('dist'), join(folder, 'dist'), 'junction');
  const program = join(folder, 'node_modules/.bin/care-curriculum');
  writeFileSync(program, `#!/bin/sh\nexec node '${resolve('dist/cli.js')}' "$@"\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, '.gitignore'), 'node_modules\ndist\n');
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const git =
    'git init -q && git config user.name A && git config user.email a@example.org && git add -A && git commit -qm First';
  const { status, stderr } = spawnSync(bash, ['-c', git], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return folder;
}

function moduleOf(id: string, item: string): string {
  return `kind: module
id: ${id}
title: A module
outcomes: [{id: LO1, statement: Adapt communication to a person., addresses: [${item}]}]
activities: [{id: A1, title: Talk, type: seminar, professions: [nursing, medicine], supports: [LO1]}]
assessments: [{id: AS1, title: Station, type: osce, weighting: 100, assesses: [LO1]}]
`;
}
