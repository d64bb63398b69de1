// Whole documents with placeholders, and the frameworks of the workspace filled in.
import { baseName } from '../../base/uri';
import { frameworkQuery } from '../../index/framework-view';
import { defaultFrameworksQuery } from '../../index/frameworks-in-use';
import { choiceOf, statementHint } from './part-templates';
import { escaped } from '../support/snippet-syntax';
import { wordSource, type Asked } from './proposal';
import type { Template } from './snippet-text';

/** A whole document, of the kind that the file's name announces; of either where it announces none. */
export function documentTemplates(asked: Asked): readonly Template[] {
  const { kind } = asked;
  return [
    ...(kind === undefined || kind === 'programme' ? [programme(asked)] : []),
    ...(kind === undefined || kind === 'module' ? [module(asked)] : []),
  ];
}

function programme(asked: Asked): Template {
  return {
    label: 'new programme',
    detail: 'a whole programme',
    entries: [
      ['kind', 'programme'],
      ['id', `\${1:${escaped(idOfFile(asked, 'programme-id'))}}`],
      ['title', '${2:Title of the programme}'],
      ['award', '${3:PgCert}'],
      ['level', '${4|3,4,5,6,7,8|}'],
      ['credits', '${5:60}'],
      ['frameworks', { items: pinnedFrameworks(asked) }],
      [
        'outcomes',
        {
          records: [
            ['id', 'PO1'],
            ['statement', `\${6:${statementHint}}`],
          ],
        },
      ],
      ['modules', { lines: ['$0'] }],
    ],
  };
}

function module(asked: Asked): Template {
  return {
    label: 'new module',
    detail: 'a whole module',
    entries: [
      ['kind', 'module'],
      ['id', `\${1:${escaped(idOfFile(asked, 'CC101'))}}`],
      ['title', '${2:Title of the module}'],
      ['level', '${3|3,4,5,6,7,8|}'],
      ['credits', '${4:20}'],
      [
        'outcomes',
        {
          records: [
            ['id', 'LO1'],
            ['statement', `\${5:${statementHint}}`],
            ['addresses', { below: '$0' }],
          ],
        },
      ],
      [
        'activities',
        {
          records: [
            ['id', 'A1'],
            ['title', '${6:Title of the activity}'],
            ['type', choiceOf('activities', 7)],
            ['supports', { items: ['LO1'] }],
          ],
        },
      ],
      [
        'assessments',
        {
          records: [
            ['id', 'AS1'],
            ['title', '${8:Title of the assessment}'],
            ['type', choiceOf('assessments', 9)],
            ['weighting', '100'],
            ['assesses', { items: ['LO1'] }],
          ],
        },
      ],
    ],
  };
}

/** The frameworks that the workspace works with, each with its version. */
function pinnedFrameworks(asked: Asked): readonly string[] {
  const { snapshot } = asked;
  return snapshot.ask(defaultFrameworksQuery, undefined).map((reference) => {
    const facts = snapshot.ask(frameworkQuery, reference).framework?.facts;
    return escaped(wordSource(asked, facts === undefined ? reference : `${facts.id}@${facts.version}`));
  });
}

/** The file's name as an ID: in capitals where it looks like a module's code. */
function idOfFile({ uri }: Asked, otherwise: string): string {
  const name = /^([\w-]+)\.(?:programme|module)\.ya?ml$/.exec(baseName(uri))?.[1];
  if (name === undefined) return otherwise;
  return /^[a-z]{1,4}-?\d+$/.test(name) ? name.toUpperCase() : name;
}
