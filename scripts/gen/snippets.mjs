// Makes client/snippets.json, a whole document of each kind, from the templates that the command "new" writes.
import { Buffer } from 'node:buffer';
import { build } from 'esbuild';
import { shared } from '../bundles.mjs';

const example = {
  id: 'ID',
  answers: {},
  levels: ['introduced', 'reinforced', 'mastered'],
  modules: [],
  until: '2027-07-31',
};
const view = {
  name: 'hee-coordinated-care@2016.1',
  id: 'hee-coordinated-care',
  items: [
    {
      id: 'COM-01',
      type: 'component',
      label: 'Active listening',
      statement: 'Say in one sentence what a learner can do at the end.',
      leaf: true,
    },
  ],
};

/** What stands for something that its author has to say. */
const gaps =
  /ID(?=\n|-01\n)|\d{4}-\d\d-\d\d|(?:Name of|Name the|Say|Another name|Who|Where|The document|First|Local form)[^\n#}\]\\]*?(?=\s*(?:#|\n|[}\]\\]|$))/g;

/** Returns the snippets. They have no prefix: they are offered to fill an empty file, and never while one types YAML. */
export async function snippets() {
  const { newKinds, templateOf } = await load();
  const entries = newKinds.map((kind) => {
    const text = templateOf(kind, { ...example, views: [view], other: view });
    return [
      `Curriculum: ${kind}`,
      { description: text.slice(2, text.indexOf('\n')), isFileTemplate: true, scope: 'yaml', body: bodyOf(text) },
    ];
  });
  return new Map([['client/snippets.json', `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`]]);
}

/** Each gap becomes a stop of the Tab key; the ID is the first, wherever it stands. */
function bodyOf(text) {
  const escaped = text.replace(/[\\$}]/g, '\\$&').trimEnd();
  let stops = 1;
  return escaped.replace(gaps, (gap) => (gap === 'ID' ? '${1:ID}' : `\${${++stops}:${gap}}`)).split('\n');
}

/** The templates as the product has them; the core is pure, so its bundle runs from memory. */
async function load() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['server/src/core/features/new-document/templates.ts'],
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
