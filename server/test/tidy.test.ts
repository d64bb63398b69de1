// Keeps what belongs together together, and files as readable as they are meant to be; each failure says its repair.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { rules } from '../src/core/rules';

const ignore = ['**/node_modules/**', '**/generated/**', 'dist/**', 'out/**'];
const sources = globSync(['{server,client,scripts,bench}/**/*.{ts,mjs,cjs}', '*.{ts,mjs,cjs}'], {
  ignore,
  dot: true,
}).sort();
const texts = new Map(sources.map((path) => [path, readFileSync(path, 'utf8')]));
const folder = 'server/src/core/rules';
const notRules = ['index', 'rule', 'run'];

/** Expects that nothing is to be said; what there is stands in the failure, one line each. */
function expectNone(faults: readonly string[]): void {
  assert.equal(faults.join('\n'), '');
}

function textOf(path: string): string {
  return texts.get(path) ?? '';
}

/** The names in a folder that end so, without that ending. */
function namesIn(pattern: string, ending: string): readonly string[] {
  return globSync(pattern).map((path) => basename(path, ending));
}

describe('rules', () => {
  const ids = rules.map((rule) => rule.id);
  const tests = namesIn(`${folder}/*.test.ts`, '.test.ts').filter((name) => !notRules.includes(name));
  const files = namesIn(`${folder}/*.ts`, '.ts').filter((name) => !name.endsWith('.test') && !notRules.includes(name));
  const pages = namesIn('docs/rules/*.md', '.md').filter((name) => name !== 'README');

  it('have a file, a page and a test each', () => {
    expectNone(
      ids.flatMap((id) => [
        ...(files.includes(id) ? [] : [`${id} has no file of its name: call its file ${folder}/${id}.ts`]),
        ...(pages.includes(id) ? [] : [`${id} has no page: write docs/rules/${id}.md as "npm run new:rule" begins it`]),
        ...(tests.includes(id)
          ? []
          : [`${id} has no test: write ${folder}/${id}.test.ts for its fixes and edge cases`]),
      ]),
    );
  });

  it('are all in the list, and nothing speaks of one that is not', () => {
    expectNone([
      ...files
        .filter((name) => !ids.includes(name))
        .map(
          (name) =>
            `${folder}/${name}.ts is in no list: import it in ${folder}/index.ts, or move what rules share to ${folder}/support/`,
        ),
      ...tests
        .filter((name) => !ids.includes(name))
        .map((name) => `${folder}/${name}.test.ts tests no rule of the list: delete or rename it`),
      ...pages
        .filter((name) => !ids.includes(name))
        .map((name) => `docs/rules/${name}.md is about no rule of the list: delete or rename it`),
    ]);
  });

  it('are listed once each, in the order of their IDs', () => {
    assert.deepEqual(
      ids,
      [...new Set(ids)].sort(),
      `put the entries of ${folder}/index.ts in order, one for each rule`,
    );
  });

  it('have summaries that fit a list', () => {
    expectNone(
      rules
        .filter(({ summary }) => !/^[a-z].*[^.]$/.test(summary))
        .map(({ id }) => `the summary of ${id} must begin in lower case and have no full stop`),
    );
  });
});

describe('source files', () => {
  it('are found at all', () => {
    assert.ok(sources.length > 100);
  });

  it('say in their first line what they are for', () => {
    expectNone(
      sources
        .filter((path) => !/^\/\/ [A-Z"'`].{15,}$/.test(textOf(path).split(/\r?\n/, 1)[0] ?? ''))
        .map((path) => `${path} must begin with a comment of one sentence that says what the file is for`),
    );
  });

  it('have at most 400 lines', () => {
    expectNone(
      sources
        .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
        .filter(({ lines }) => lines > 400)
        .map(({ path, lines }) => `${path} has ${String(lines)} lines: move one of its ideas to a file of its own`),
    );
  });

  it('are named by what they hold', () => {
    const vague = /^(?:utils?|helpers?|common|misc|shared|stuff)\b/;
    expectNone(
      sources
        .filter((path) => vague.test(basename(path)))
        .map((path) => `${path} says nothing by its name: name it by its main export`),
    );
  });

  it('in the core import no package but yaml', () => {
    const core = sources.filter((path) => path.startsWith('server/src/core/') && !path.endsWith('.test.ts'));
    expectNone(
      core.flatMap((path) =>
        [...textOf(path).matchAll(/^(?:import|export)\b(?:[^;'"=]*?\bfrom)? '([^'.\n][^'\n]*)';/gm)]
          .filter(([, name]) => name !== 'yaml')
          .map(
            ([, name]) =>
              `${path} imports ${name ?? ''}: the core has no package but yaml; write the few lines it takes`,
          ),
      ),
    );
  });
});

describe('everything that is read', () => {
  it('leaves no note of work undone', () => {
    const note = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);
    const prose = globSync(['*.md', 'docs/**/*.md', '{schemas,frameworks,samples}/**/*.{json,yaml,yml,md}'], {
      ignore,
    });
    expectNone(
      [...sources, ...prose]
        .filter((path) => note.test(texts.get(path) ?? readFileSync(path, 'utf8')))
        .map((path) => `${path} has a note of work undone: do it, or take the note out`),
    );
  });
});

describe('schemas', () => {
  const schemas = globSync('schemas/*.schema.json').sort();

  it('are found at all', () => {
    assert.ok(schemas.length >= 11);
  });

  for (const path of schemas) {
    it(`${path} describes every property, and leaves no choice of shapes`, () => {
      const faults = [...faultsOf(JSON.parse(readFileSync(path, 'utf8')), '#')];
      expectNone(faults.map((fault) => `${path} ${fault}`));
    });
  }
});

/** Walks a schema. The condition of an `if` describes nothing, it only asks. */
function* faultsOf(schema: unknown, place: string): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema as Record<string, unknown>)) {
    const here = `${place}/${key}`;
    if (key === 'if' || key === 'examples' || key === 'default' || key === 'enum') continue;
    if (key === 'anyOf' || key === 'oneOf')
      yield `has ${key} at ${here}: nobody can say which of the shapes was meant; list the types under "type"`;
    if (key === 'properties') {
      for (const [name, property] of Object.entries(value as Record<string, { readonly description?: unknown }>)) {
        if (typeof property.description !== 'string' || property.description.length < 15)
          yield `has no description at ${here}/${name}: say what an author writes there`;
        yield* faultsOf(property, `${here}/${name}`);
      }
    } else yield* faultsOf(value, here);
  }
}
