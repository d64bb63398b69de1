// Starts a rule: its file, its page, its test, and its entries in the list of rules; "npm run new:rule some-fault".
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const folder = 'server/src/core/rules';
const listPath = `${folder}/index.ts`;

const [id, ...more] = process.argv.slice(2);
const refusal = whyNot();
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(2);
}
const name = id.replace(/-(.)/g, (_dash, letter) => letter.toUpperCase());
const files = new Map([
  [`docs/rules/${id}.md`, page()],
  [`${folder}/${id}.ts`, rule()],
  [`${folder}/${id}.test.ts`, test()],
  [listPath, listWithRule(readFileSync(listPath, 'utf8'))],
]);
for (const [path, text] of files) writeFileSync(path, text);
console.log(`Made docs/rules/${id}.md, ${folder}/${id}.ts and its test, and listed the rule in ${listPath}.`);
console.log(
  'Write the page first: its examples are the first tests, and they fail until the rule finds what they announce.',
);
console.log('When the rule is written, run "npm run gen" for the index of pages, then "npm test".');

/** Says in one sentence why no rule can be made, or nothing. */
function whyNot() {
  if (id === undefined || more.length > 0)
    return 'Give one rule ID that names the fault, such as: npm run new:rule outcome-not-assessed';
  if (!/^[a-z]+(-[a-z]+)+$/.test(id))
    return `"${id}" cannot be the ID of a rule: use two or more words of small letters, joined by hyphens, such as outcome-not-assessed`;
  const taken = [`${folder}/${id}.ts`, `docs/rules/${id}.md`].find((path) => existsSync(path));
  return taken && `There is a rule "${id}" already: see ${taken}`;
}

/** The list with the rule's import and entry, each in the order of IDs. */
function listWithRule(text) {
  const lines = text.split('\n');
  const idOf = new Map([[name, id]]);
  for (const line of lines) {
    const [, imported, from] = /^import (?:type )?\{ (\w+) \} from '\.\/(.+)';$/.exec(line) ?? [];
    if (imported !== undefined) idOf.set(imported, from);
  }
  insert(lines, /^import .* from '\.\/(.+)';$/, (from) => from, `import { ${name} } from './${id}';`);
  insert(lines, /^ {2}(\w+),$/, (entry) => idOf.get(entry) ?? entry, `  ${name},`);
  return lines.join('\n');
}

/** Puts a line in front of the first matching line whose ID is greater, else behind the last one. */
function insert(lines, form, toId, line) {
  const places = lines.flatMap((text, place) => {
    const match = form.exec(text);
    return match === null ? [] : [{ place, id: toId(match[1]) }];
  });
  const later = places.find((one) => one.id > id);
  lines.splice(later?.place ?? (places.at(-1)?.place ?? -1) + 1, 0, line);
}

function rule() {
  return `// Say here in one sentence what the rule finds.
import type { Outcome } from '../model/module';
import { documentRule } from './rule';
import { partTarget } from './support/part-target';

export const ${name} = documentRule({
  id: '${id}',
  category: 'alignment',
  severity: 'warning',
  summary: 'say what is wrong in one sentence',
  fixable: false,
  on: ['module'],
  *check(module) {
    for (const outcome of module.outcomes) {
      if (!isFaulty(outcome)) continue;
      yield {
        range: outcome.head,
        message: 'say what is wrong, why it matters, and what to do',
        target: partTarget(module.id, outcome.id),
      };
    }
  },
});

/** Whether the outcome has the fault. Write the condition: this one never holds. */
function isFaulty(outcome: Outcome): boolean {
  return outcome.path.length === 0;
}
`;
}

function example() {
  const message = `warning ${id}: say what is wrong, why it matters, and what to do`;
  return `kind: module
id: CC701
title: Working with people and teams
outcomes:
  - {id: LO1, statement: An outcome with the fault.}
#        ^^^ ${message}
`;
}

function validExample() {
  return example()
    .replace(/^#.*\n/m, '')
    .replace('with the fault', 'without the fault');
}

function page() {
  const block = (text) => `\`\`\`yaml\n${text}\`\`\``;
  return `# ${id}

Say what is wrong in one sentence.

Default severity: \`warning\`.

## Why

Say in two to five sentences why this matters to a course designer, and what standard or source asks for it.

## Invalid

${block(example())}

## Valid

${block(validExample())}

## Fix

There is no quick fix, because: say why.

## Settings

\`rules: {${id}: error}\` in \`care-curriculum.yaml\` sets its severity; \`ignore\` switches it off.
`;
}

function test() {
  const indented = (text) => text.replaceAll('`', '\\`');
  return `// Fixes and edge cases of ${id}; its page holds the plain examples.
import { checkDiagnostics, checkNone } from '../../../test/check';

describe('${id}', () => {
  it('finds the fault in flow style too', () => {
    checkDiagnostics(
      \`
${indented(example())}\`,
      '${id}',
    );
  });

  it('says nothing about a module without outcomes', () => {
    checkNone('kind: module\\nid: CC701\\n', '${id}');
  });
});
`;
}
