// Takes the arguments apart by the table of commands; whatever the table does not have is a wrong use.
import { parseArgs } from 'node:util';
import { nearest } from '../core/base/nearest';
import { counted, listed, quoted } from '../core/base/phrases';
import { plainId } from '../core/base/plain-id';
import { commandSpecs, type CommandSpec, type OptionSpec } from './commands-table';
import { UsageError } from './usage-error';

/** Arguments that fit the table. */
export interface GivenArguments {
  readonly command: CommandSpec;
  readonly operands: readonly string[];
  /** For each option given: its values in order; a switch has none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Takes arguments apart, the command's name in front. */
export function takeApart(argv: readonly string[]): GivenArguments {
  const [name = '', ...rest] = argv;
  const command = commandNamed(name);
  const options = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokensOf(rest, command)) {
    if (token.kind === 'positional') {
      const name = command.operands[operands.length]?.name;
      operands.push(name === 'ID' || name === 'OTHER' ? plainId(token.value) : token.value);
    }
    if (token.kind !== 'option') continue;
    const option = optionNamed(token.rawName, command);
    const value = valueOf(option, token.value, token.inlineValue === true);
    options.set(option.name, [...(options.get(option.name) ?? []), ...value]);
  }
  if (!options.has('help')) checkOperands(operands, command);
  return { command, operands, options };
}

function tokensOf(args: readonly string[], command: CommandSpec) {
  const types = command.options.map(
    ({ name, value, isBare }) =>
      [name, { type: value === undefined || isBare === true ? 'boolean' : 'string' }] as const,
  );
  const options = { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } } as const;
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function commandNamed(name: string): CommandSpec {
  const found = commandSpecs.find((command) => command.name === name);
  if (found !== undefined) return found;
  if (name.startsWith('-'))
    throw new UsageError(
      `the command comes first and ${quoted(name)} behind it; commands are ${listed(commandNames, 'and', 30)}`,
    );
  throw new UsageError(
    `unknown command ${quoted(name)}; ${guess(name, commandNames)}allowed are ${listed(commandNames, 'and', 30)}`,
  );
}

const commandNames = commandSpecs.map(({ name }) => name);

function optionNamed(written: string, command: CommandSpec): OptionSpec {
  const found = command.options.find(({ name }) => `--${name}` === written || (name === 'help' && written === '-h'));
  if (found !== undefined) return found;
  const allowed = command.options.map(({ name }) => `--${name}`);
  const hint = guess(written, allowed);
  throw new UsageError(
    `unknown option ${quoted(written)} for ${quoted(command.name)}; ${hint}allowed are ${listed(allowed, 'and', 30)}`,
  );
}

function valueOf(option: OptionSpec, given: string | undefined, isInline: boolean): readonly string[] {
  const { name, value, words, isBare = false } = option;
  if (isBare && given === undefined) return [];
  const isMissing = given === undefined || given === '' || (given.startsWith('--') && !isInline);
  const allowed = words === undefined ? '' : `; allowed are ${listed(words)}`;
  if (value === undefined) {
    if (given === undefined) return [];
    throw new UsageError(`"--${name}" takes no value and ${quoted(given)} was given`);
  }
  if (isMissing) throw new UsageError(`"--${name}" needs a value, ${value}${allowed}`);
  if (words?.includes(given) === false)
    throw new UsageError(`${quoted(given)} is not allowed for "--${name}"${allowed}`);
  return [value.startsWith('ID') ? plainId(given) : given];
}

function checkOperands(given: readonly string[], { name, operands }: CommandSpec): void {
  const missing = operands.filter(({ isNeeded }, place) => isNeeded && given[place] === undefined);
  if (missing.length > 0) {
    const names = operands.map((operand) => operand.name).join(' ');
    const words = missing[0]?.words === undefined ? '' : `, ${missing[0].name} being ${listed(missing[0].words, 'or')}`;
    throw new UsageError(
      `"${name}" needs ${listed(missing.map((operand) => operand.name))}; write "care-curriculum ${name} ${names}"${words}`,
    );
  }
  const most = operands.some(({ isMany }) => isMany) ? Infinity : operands.length;
  if (given.length > most)
    throw new UsageError(
      `${quoted(name)} takes ${counted(most, 'argument')} (${listed(operands.map((operand) => operand.name))}) and ${quoted(given[most] ?? '')} is one too many`,
    );
  operands.forEach((operand, place) => {
    const word = given[place] ?? '';
    if (operand.words?.includes(word) === false)
      throw new UsageError(
        `${quoted(word)} is no ${operand.name}; ${guess(word, operand.words)}allowed are ${listed(operand.words)}`,
      );
  });
  const empty = given.findIndex((operand) => operand === '');
  if (empty >= 0)
    throw new UsageError(
      `${operands[Math.min(empty, operands.length - 1)]?.name ?? 'an argument'} is empty; leave it out or give its value`,
    );
}

function guess(word: string, known: readonly string[]): string {
  const [near] = nearest(word, known, 1);
  return near === undefined ? '' : `did you mean ${quoted(near)}? `;
}
