// Turns what the argument parser complains about into one plain sentence that names the argument and what is allowed.
import type { Command, CommanderError } from 'commander';
import { nearest } from '../core/base/nearest';
import { counted, listed, quoted } from '../core/base/phrases';

/** The sentence for a complaint about the arguments of a command. */
export function usageSentence(error: CommanderError, command: Command): string {
  const [named = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(named, command);
    case 'commander.unknownCommand':
    case 'commander.help':
      return unknownCommand(named, command);
    case 'commander.missingArgument':
      return `${quoted(command.name())} needs ${listed(command.registeredArguments.map(argumentName), 'and')}; see "care-curriculum ${command.name()} --help"`;
    case 'commander.optionMissingArgument':
      return `the option ${quoted(longName(named))} needs a value${allowedFor(named, command)}`;
    case 'commander.invalidArgument':
      return `${quoted(value)} is not allowed for ${quoted(longName(named))}${allowedFor(named, command)}`;
    case 'commander.excessArguments': {
      const most = command.registeredArguments.length;
      return `${quoted(command.name())} takes at most ${counted(most, 'argument')} (${listed(command.registeredArguments.map(argumentName), 'and')}) and ${String(command.args.length)} were given`;
    }
    default:
      return error.message
        .replace(/^error: /, '')
        .replaceAll("'", '"')
        .replace(/\.$/, '');
  }
}

function unknownOption(written: string, command: Command): string {
  const name = written.replace(/=.*$/s, '');
  if (command.parent === null)
    return `${quoted(name)} cannot stand in front of the command; write "care-curriculum COMMAND ${name.slice(0, 40)}", or "care-curriculum --help"`;
  const allowed = command.options.map((option) => option.long ?? option.flags);
  const [near] = nearest(name, allowed, 1);
  const hint = near === undefined ? '' : `did you mean ${quoted(near)}? `;
  return `unknown option ${quoted(name)} for ${quoted(command.name())}; ${hint}allowed are ${listed([...allowed, '--help'], 'and', 30)}`;
}

function unknownCommand(name: string, command: Command): string {
  const allowed = command.commands.map((one) => one.name());
  const [near] = nearest(name, allowed, 1);
  const hint = near === undefined ? '' : `did you mean ${quoted(near)}? `;
  return `unknown command ${quoted(name)}; ${hint}allowed are ${listed(allowed, 'and', 30)}`;
}

function allowedFor(named: string, command: Command): string {
  const option = command.options.find(({ flags }) => flags === named);
  const argument = command.registeredArguments.find((one) => argumentName(one) === named);
  const choices = option?.argChoices ?? argument?.argChoices;
  return choices === undefined ? `; write it behind the option` : `; allowed are ${listed(choices, 'and', 20)}`;
}

/** `--format` of `--format <FORMAT>`. */
function longName(flags: string): string {
  return flags.split(' ')[0] ?? flags;
}

function argumentName(argument: { name(): string }): string {
  return argument.name();
}
