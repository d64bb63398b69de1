// Lays out the help: what a command is for, examples, commands, options, exit codes.
import { commandSpecs, programSpec, type CommandSpec, type OptionSpec } from './commands-table';
import { wrapped } from './layout';

const exitCodeTexts = [
  ['0', 'nothing found at or above --fail-on'],
  ['1', 'findings, or coverage below --min'],
  ['2', 'wrong usage or settings, or no file matched'],
  ['3', 'the tool failed'],
] as const;

/** The help of the whole program, in lines of at most `width`. */
export function programHelp(width: number): string {
  const commands = commandSpecs.map((command) => [usageOf(command), command.purpose] as const);
  return joined([
    wrapped(programSpec.purpose, width).join('\n'),
    'Usage: care-curriculum COMMAND [OPTIONS]',
    section('Examples', programSpec.examples, width),
    section('Commands', commands, width),
    section('Options', programSpec.options.map(optionRow), width),
    section('Exit codes', exitCodeTexts, width),
    'More about a command: care-curriculum COMMAND --help',
  ]);
}

/** The help of one command, in lines of at most `width`. */
export function commandHelp(command: CommandSpec, width: number): string {
  return joined([
    wrapped(command.purpose, width).join('\n'),
    `Usage: care-curriculum ${usageOf(command)} [OPTIONS]`,
    section('Examples', command.examples, width),
    section('Options', command.options.map(optionRow), width),
    section('Exit codes', exitCodeTexts, width),
    ...command.notes.map((note) => wrapped(note, width).join('\n')),
  ]);
}

function joined(sections: readonly string[]): string {
  return `${sections.join('\n\n')}\n`;
}

function usageOf({ name, operands }: CommandSpec): string {
  const names = operands.map((operand) => {
    const shown = operand.name + (operand.isMany ? '…' : '');
    return operand.isNeeded ? shown : `[${shown}]`;
  });
  return [name, ...names].join(' ');
}

function optionRow({ name, value, isBare = false, help }: OptionSpec): readonly [string, string] {
  if (value === undefined) return [`--${name}`, help];
  return [isBare ? `--${name}[=${value}]` : `--${name} ${value}`, help];
}

function section(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  const column = Math.max(...rows.map(([term]) => term.length)) + 4;
  const lines = rows.flatMap(([term, text]) => {
    const [first = '', ...more] = wrapped(text, Math.max(24, width - column));
    return [`  ${term.padEnd(column - 2)}${first}`, ...more.map((line) => ' '.repeat(column) + line)];
  });
  return [title, ...lines].join('\n');
}
