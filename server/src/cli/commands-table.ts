// Every command with its operands, options and help: what is not in this table does not exist.
import { derivingMatches } from '../core/index/derived-coverage';
import { evidenceGrades } from '../core/model/settings';
import { newKinds } from '../core/features/new-document/templates';
import { paperFormats } from '../core/report/paper';
import {
  checkFormats,
  coverageFormats,
  exportTargets,
  failLevels,
  resourceFormats,
  roleFormats,
  roleViews,
} from './request';

/** Something a command works on, in its place among the arguments. */
export interface Operand {
  readonly name: string;
  readonly isNeeded: boolean;
  /** Whether it may be given again and again. */
  readonly isMany: boolean;
  /** The words it may be; anything where there are none. */
  readonly words?: readonly string[];
}

/** An option, by its name without the two dashes. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for its value in the help; an option without it is a switch. */
  readonly value?: string;
  readonly words?: readonly string[];
  /** Whether it may stand without its value, which is then written behind `=`. */
  readonly isBare?: boolean;
  readonly help: string;
}

/** A command. */
export interface CommandSpec {
  readonly name: string;
  readonly purpose: string;
  readonly operands: readonly Operand[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly (readonly [command: string, does: string])[];
  readonly notes: readonly string[];
}

const paths: Operand = { name: 'PATH', isNeeded: false, isMany: true };

const common: readonly OptionSpec[] = [
  { name: 'output', value: 'FILE', help: 'write there, whole or not at all, in place of standard output' },
  { name: 'quiet', help: 'results alone: no summary, no advice, no progress' },
  { name: 'no-progress', help: 'no progress on a terminal' },
  { name: 'color', help: 'colour in any case; without it NO_COLOR and FORCE_COLOR decide, then the terminal' },
  { name: 'no-color', help: 'no colour' },
  { name: 'verbose', help: 'show the stack of a failure' },
  { name: 'help', help: 'show this help' },
];

const today: OptionSpec = {
  name: 'today',
  value: 'DATE',
  help: 'the day that dates are held against, in place of the day in UTC; for results that can be repeated',
};

/** The program as a whole. */
export const programSpec = {
  purpose:
    'Checks curricula written in YAML against competency frameworks for coordinated care, and shows what each programme covers and where its gaps are.',
  examples: [
    ['care-curriculum init', 'start a workspace in this folder'],
    ['care-curriculum check', 'check everything in this folder and below'],
    ['care-curriculum coverage --programme ID', 'see what one programme covers'],
  ],
  options: [
    { name: 'version', help: 'show the version' },
    { name: 'help', help: 'show this help' },
  ],
} as const satisfies Pick<CommandSpec, 'purpose' | 'examples' | 'options'>;

/** The commands, in the order in which the help lists them. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'check',
    purpose: 'Checks curriculum files and says for each fault what is wrong, why it matters and what to do.',
    operands: [paths],
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        words: checkFormats,
        help: 'pretty (on a terminal), text (elsewhere) or json',
      },
      {
        name: 'fail-on',
        value: 'SEVERITY',
        words: failLevels,
        help: 'exit 1 from this severity on: error (default), warning, information or never',
      },
      {
        name: 'rule',
        value: 'ID=SEVERITY',
        help: 'set a rule to error, warning, information, hint or ignore; repeatable, wins over the settings',
      },
      { name: 'fix', help: 'apply the quick fixes that never change what you mean' },
      { name: 'fix-dry-run', help: 'show what --fix would change, and write nothing' },
      {
        name: 'jobs',
        value: 'N',
        help: 'accepted for older scripts; a check runs in one thread, so it changes nothing',
      },
      {
        name: 'cache',
        value: 'FOLDER',
        isBare: true,
        help: 'keep what was found, and next time check only what may have changed; in FOLDER, else in a place of its own',
      },
      today,
      { name: 'stdin-filename', value: 'PATH', help: 'check one document from standard input as if it stood at PATH' },
      ...common,
    ],
    examples: [
      ['care-curriculum check', 'everything in this folder and below'],
      ['care-curriculum check modules --fail-on warning', 'one folder; warnings fail it too'],
      ['care-curriculum check --format json --output found.json', 'for another program'],
      ['care-curriculum check --fix', 'apply the safe fixes, report the rest'],
    ],
    notes: [
      'A PATH is a file or a folder; without one it is this folder. The whole workspace is always read, so that references are known; findings are reported for what lies within PATH.',
    ],
  },
  {
    name: 'coverage',
    purpose: 'Shows for each programme and framework which items are covered, how far, where, and what is missing.',
    operands: [paths],
    options: [
      { name: 'format', value: 'FORMAT', words: coverageFormats, help: 'table (default), json, csv or md' },
      { name: 'programme', value: 'ID', help: 'only this programme' },
      { name: 'framework', value: 'ID', help: 'only this framework, with or without its version' },
      {
        name: 'evidence',
        value: 'GRADE',
        words: evidenceGrades,
        help: 'what counts as covered, in place of the settings: declared, taught, assessed or assured',
      },
      {
        name: 'match',
        value: 'MATCH',
        words: [...derivingMatches, 'none'],
        help: 'show what crosswalks derive by this match only: exact, close or none; repeatable',
      },
      { name: 'min', value: 'PERCENT', help: 'exit 1 where coverage is lower, or nothing can be measured; 0 to 100' },
      today,
      ...common,
    ],
    examples: [
      ['care-curriculum coverage', 'every programme'],
      ['care-curriculum coverage --programme ID --format md', 'a table for a pull request'],
      ['care-curriculum coverage --evidence assured --min 80', 'fail below 80 % assured'],
    ],
    notes: [
      'Evidence climbs a ladder: declared (an outcome addresses the item), taught (an activity supports that outcome), assessed (an assessment tests it), assured (a summative one, in a core module, on every pathway).',
      'What a crosswalk derives from another framework is marked as derived and counts in no number.',
    ],
  },
  {
    name: 'role',
    purpose: 'Holds a role profile against another role, or against the programmes that prepare people for it.',
    operands: [
      { name: 'VIEW', isNeeded: true, isMany: false, words: roleViews },
      { name: 'ID', isNeeded: true, isMany: false },
      { name: 'OTHER', isNeeded: false, isMany: false },
    ],
    options: [
      { name: 'format', value: 'FORMAT', words: roleFormats, help: 'table (default), json, md or html' },
      { name: 'programme', value: 'ID', help: 'with gap: this programme, whether it names the role or not' },
      ...common,
    ],
    examples: [
      ['care-curriculum role compare care-coordinator neighbourhood-practitioner', 'two roles side by side'],
      ['care-curriculum role gap care-coordinator', 'what the programmes for a role leave open'],
    ],
    notes: [],
  },
  {
    name: 'export',
    purpose: 'Writes a document for people who never see YAML: from a role profile, or the coverage as one flat table.',
    operands: [paths],
    options: [
      { name: 'to', value: 'TARGET', words: exportTargets, help: `needed: ${exportTargets.join(', ')}` },
      { name: 'role', value: 'ID', help: 'the role; several of them for training-needs' },
      {
        name: 'programme',
        value: 'ID',
        help: 'its frameworks, overlays and modules; without it those of the programmes that name the role',
      },
      { name: 'framework', value: 'ID', help: 'with csv and xlsx: only this framework' },
      {
        name: 'format',
        value: 'FORMAT',
        words: paperFormats,
        help: 'md, html or xlsx; without it what the name of the output says, else md',
      },
      ...common,
    ],
    examples: [
      [
        'care-curriculum export --to job-description --role care-coordinator',
        'the section of a job description, as Markdown',
      ],
      ['care-curriculum export --to appraisal --role care-coordinator --output appraisal.html', 'a form that prints'],
      [
        'care-curriculum export --to training-needs --role care-coordinator --output team.xlsx',
        'a sheet for a whole team',
      ],
      ['care-curriculum export --to csv --output mapping.csv', 'every outcome with all it addresses'],
    ],
    notes: [
      'Forms are made to be filled in by people: nothing that is written into them comes back to this tool, which keeps no data about learners or staff.',
    ],
  },
  {
    name: 'resources',
    purpose: 'Lists the knowledge bank, and bite-size units beside it, by the items that they are about.',
    operands: [paths],
    options: [
      { name: 'for', value: 'ID', help: 'only what is about this item; an area stands for everything in it' },
      { name: 'format', value: 'FORMAT', words: resourceFormats, help: 'table (default), json or md' },
      ...common,
    ],
    examples: [
      ['care-curriculum resources --for COM-04', 'what there is on one competency'],
      ['care-curriculum resources', 'all of it'],
    ],
    notes: [],
  },
  {
    name: 'overlay',
    purpose: 'Shows what an overlay changes against its base, layer by layer where it lies on another one.',
    operands: [
      { name: 'VIEW', isNeeded: true, isMany: false, words: ['diff'] },
      { name: 'ID', isNeeded: true, isMany: false },
      paths,
    ],
    options: [
      { name: 'format', value: 'FORMAT', words: resourceFormats, help: 'table (default), json or md' },
      ...common,
    ],
    examples: [
      ['care-curriculum overlay diff black-country', 'items added, set aside, relabelled or worded otherwise'],
      ['care-curriculum overlay diff black-country --format md', 'for the board that approves it'],
    ],
    notes: [],
  },
  {
    name: 'migrate',
    purpose:
      'Moves curricula to another version of a framework, and says of each change why, and what is left to decide.',
    operands: [paths],
    options: [
      { name: 'to', value: 'ID@VERSION', help: 'the version to move to, in place of the newest; repeatable' },
      { name: 'dry-run', help: 'show what would change, and write nothing' },
      ...common,
    ],
    examples: [
      ['care-curriculum migrate --dry-run', 'see what the newest versions would change'],
      ['care-curriculum migrate programmes modules --to my-framework@2', 'move some files to one version'],
    ],
    notes: [
      'An item that one other replaces is renamed. One that was split, or has no successor, stays, with a comment above it. What a programme outside PATH still needs is kept.',
    ],
  },
  {
    name: 'explain',
    purpose: 'Shows the page of a rule, or all that is known of a competency, a role or a word of the field.',
    operands: [{ name: 'ID', isNeeded: true, isMany: false }],
    options: common,
    examples: [
      ['care-curriculum explain competency-not-covered', 'a rule'],
      ['care-curriculum explain COM-01', 'a competency of any framework here'],
      ['care-curriculum explain nwl-integrated-care', 'a framework: its source, its items, its caution'],
      ['care-curriculum explain hee-to-sfc', 'a crosswalk: its links, and what has no counterpart'],
      ['care-curriculum explain "case manager"', 'a job title or a word of the field'],
    ],
    notes: [],
  },
  {
    name: 'init',
    purpose: 'Writes a starter workspace: settings, one programme, one module. Files that are there are never touched.',
    operands: [{ name: 'FOLDER', isNeeded: false, isMany: false }],
    options: common,
    examples: [
      ['care-curriculum init', 'in this folder'],
      ['care-curriculum init my-course', 'in a new folder'],
    ],
    notes: [],
  },
  {
    name: 'new',
    purpose: 'Writes one document from a template into its usual folder. Files that are there are never touched.',
    operands: [
      { name: 'KIND', isNeeded: true, isMany: false, words: newKinds },
      { name: 'ID', isNeeded: true, isMany: false },
    ],
    options: common,
    examples: [
      ['care-curriculum new module CC702', 'makes modules/cc702.module.yaml'],
      ['care-curriculum new overlay black-country', 'makes overlays/black-country.overlay.yaml'],
    ],
    notes: [
      `A KIND is ${newKinds.join(', ').replace(/, (?=[^,]*$)/, ' or ')}; settings come with "care-curriculum init".`,
    ],
  },
  {
    name: 'lsp',
    purpose: 'Runs the language server, which gives any editor findings, completion, hovers and more.',
    operands: [],
    options: [
      { name: 'stdio', help: 'speak over standard input and output; needed' },
      { name: 'help', help: 'show this help' },
    ],
    examples: [['care-curriculum lsp --stdio', 'what an editor is told to start']],
    notes: ['An editor starts it and ends it; started by hand it waits for messages.'],
  },
];
