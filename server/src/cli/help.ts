// The help texts, and how a command's help is laid out: what it is, examples, commands, options, exit codes.
import type { Command, Help } from 'commander';
import { wrapped } from './layout';

/** What a command's help says beyond its options. */
export interface HelpTexts {
  readonly purpose: string;
  readonly examples: readonly (readonly [command: string, does: string])[];
  readonly notes?: readonly string[];
}

/** The help of the program and of each command. */
export const helpOf = {
  program: {
    purpose:
      'Checks curricula written in YAML against competency frameworks for coordinated care, and shows what each programme covers and where its gaps are.',
    examples: [
      ['care-curriculum init', 'start a workspace in this folder'],
      ['care-curriculum check', 'check everything in this folder and below'],
      ['care-curriculum coverage --programme ID', 'see what one programme covers'],
    ],
  },
  check: {
    purpose: 'Checks curriculum files and says for each fault what is wrong, why it matters and what to do.',
    examples: [
      ['care-curriculum check', 'everything in this folder and below'],
      ['care-curriculum check modules --fail-on warning', 'one folder; warnings fail it too'],
      ['care-curriculum check --format json --output findings.json', 'for another program'],
      ['care-curriculum check --fix', 'apply the safe quick fixes, then report the rest'],
    ],
    notes: [
      'A PATH is a file or a folder; without one it is this folder. The whole workspace is always read, so that references are known; findings are reported for what lies within PATH.',
    ],
  },
  coverage: {
    purpose: 'Shows for each programme and framework which items are covered, how far, where, and what is missing.',
    examples: [
      ['care-curriculum coverage', 'every programme'],
      ['care-curriculum coverage --programme ID --format md', 'a table for a pull request'],
      ['care-curriculum coverage --evidence assured --min 80', 'fail below 80 % assured'],
    ],
    notes: [
      'Evidence climbs a ladder: declared (an outcome addresses the item), taught (an activity supports the outcome), assessed (an assessment tests it), assured (a summative one, in a core module, on every pathway).',
    ],
  },
  explain: {
    purpose: 'Shows the page of a rule, or all that is known of a competency.',
    examples: [
      ['care-curriculum explain competency-not-covered', 'a rule'],
      ['care-curriculum explain COM-01', 'a competency of any framework here'],
    ],
  },
  init: {
    purpose: 'Writes a starter workspace: settings, one programme, one module. Files that are there are never touched.',
    examples: [
      ['care-curriculum init', 'in this folder'],
      ['care-curriculum init my-course', 'in a new folder'],
    ],
  },
  new: {
    purpose:
      'Writes one document from a template into its usual folder, such as modules/. Files that are there are never touched.',
    examples: [
      ['care-curriculum new module CC702', 'makes modules/cc702.module.yaml'],
      ['care-curriculum new overlay black-country', 'makes overlays/black-country.overlay.yaml'],
    ],
  },
} as const satisfies Readonly<Record<string, HelpTexts>>;

const exitCodeTexts = [
  ['0', 'nothing found at or above --fail-on'],
  ['1', 'findings, or coverage below --min'],
  ['2', 'wrong usage or settings, or no file matched'],
  ['3', 'the tool failed'],
] as const;

/** The help of a command in lines of at most `width`. */
export function formatHelp(command: Command, texts: HelpTexts, width: number): string {
  const help: Help = command.createHelp();
  const commands = help.visibleCommands(command).map((one) => [usageOf(one), one.description()] as const);
  const options = help
    .visibleOptions(command)
    .map((one) => [help.optionTerm(one), help.optionDescription(one)] as const);
  const usage =
    command.parent === null ? 'care-curriculum COMMAND [OPTIONS]' : `care-curriculum ${usageOf(command)} [OPTIONS]`;
  const sections = [
    wrapped(texts.purpose, width).join('\n'),
    `Usage: ${usage}`,
    section('Examples', texts.examples, width),
    ...(commands.length > 0 ? [section('Commands', commands, width)] : []),
    section('Options', options, width),
    section('Exit codes', exitCodeTexts, width),
    ...(texts.notes ?? []).map((note) => wrapped(note, width).join('\n')),
    ...(commands.length > 0 ? ['More about a command: care-curriculum COMMAND --help'] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function usageOf(command: Command): string {
  const args = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '…' : '');
    return argument.required ? name : `[${name}]`;
  });
  return [command.name(), ...args].join(' ');
}

function section(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  const column = Math.max(...rows.map(([term]) => term.length)) + 4;
  const lines = rows.flatMap(([term, text]) => {
    const [first = '', ...more] = wrapped(text, Math.max(24, width - column));
    return [`  ${term.padEnd(column - 2)}${first}`, ...more.map((line) => ' '.repeat(column) + line)];
  });
  return [title, ...lines].join('\n');
}
