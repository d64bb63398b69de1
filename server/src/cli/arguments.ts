// The command line's commands and options, and how arguments become a request; nothing is carried out here.
import { Argument, Command, Option } from 'commander';
import { severities, type Severity } from '../core/base/diagnostic';
import { listed, quoted } from '../core/base/phrases';
import { evidenceGrades, type EvidenceGrade } from '../core/model/settings';
import { formatHelp, helpOf, type HelpTexts } from './help';
import {
  checkFormats,
  coverageFormats,
  failLevels,
  newKinds,
  type CheckFormat,
  type CommonOptions,
  type CoverageFormat,
  type FailLevel,
  type NewKind,
  type Request,
} from './request';
import { UsageError } from './usage-error';
import { usageSentence } from './usage-sentence';

/** Reads the arguments; throws a usage error where they cannot be carried out. */
export function readArguments(argv: readonly string[], helpWidth: number): Request {
  let request: Request | undefined;
  let shown = '';
  const program = declare(helpWidth, {
    take: (asked) => (request = asked),
    show: (text) => (shown += text),
  });
  if (argv.length === 0) return { command: 'help', text: program.helpInformation(), isAsked: false };
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof HelpShown)) throw error;
    return { command: 'help', text: shown, isAsked: true };
  }
  if (request === undefined) throw new UsageError('name a command; "care-curriculum --help" lists them');
  return request;
}

/** Ends the reading of arguments because a help text has been written. */
class HelpShown extends Error {}

interface Receiver {
  take(request: Request): void;
  show(text: string): void;
}

interface CommonFlags {
  readonly output?: string;
  readonly quiet?: true;
  readonly progress: boolean;
  readonly color?: boolean;
  readonly verbose?: true;
}

function declare(helpWidth: number, receiver: Receiver): Command {
  const program = prepared(new Command('care-curriculum'), helpOf.program, helpWidth, receiver)
    .helpCommand(false)
    .addOption(new Option('--version', 'show the version'));
  const command = (name: keyof typeof helpOf): Command => {
    const made = prepared(new Command(name), helpOf[name], helpWidth, receiver);
    program.addCommand(made);
    return made;
  };
  declareCheck(command('check'), receiver);
  declareCoverage(command('coverage'), receiver);
  withCommon(command('explain').argument('ID', 'a rule or a competency')).action((id: string, flags: CommonFlags) =>
    receiver.take({ command: 'explain', common: commonOf(flags), id }),
  );
  withCommon(command('init').argument('[FOLDER]', 'where to start', '.')).action((folder: string, flags: CommonFlags) =>
    receiver.take({ command: 'init', common: commonOf(flags), folder }),
  );
  const kind = new Argument('KIND', listed(newKinds, 'or')).choices(newKinds);
  withCommon(command('new').addArgument(kind).argument('ID', 'the ID of the new document')).action(
    (made: NewKind, id: string, flags: CommonFlags) =>
      receiver.take({ command: 'new', common: commonOf(flags), kind: made, id }),
  );
  return program;
}

interface CheckFlags extends CommonFlags {
  readonly format?: CheckFormat;
  readonly failOn: FailLevel;
  readonly rule: Readonly<Record<string, Severity | 'ignore'>>;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly stdinFilename?: string;
}

function declareCheck(command: Command, receiver: Receiver): void {
  command
    .argument('[PATH...]', 'files and folders')
    .addOption(choice('--format <FORMAT>', `pretty on a terminal, else text; or json`, checkFormats))
    .addOption(
      choice('--fail-on <SEVERITY>', 'exit 1 from this severity on; or never', failLevels).default('error', 'error'),
    )
    .addOption(
      new Option('--rule <ID=SEVERITY>', 'set the severity of a rule, or ignore; repeatable, wins over settings')
        .default({}, '')
        .argParser(ruleSeverity),
    )
    .option('--fix', 'apply the quick fixes that never change what you mean')
    .option('--fix-dry-run', 'show what --fix would change, and write nothing')
    .option('--stdin-filename <PATH>', 'check one document from standard input as if it stood at PATH');
  withCommon(command).action((paths: string[], flags: CheckFlags) => {
    if (flags.fix === true && flags.fixDryRun === true)
      throw new UsageError('"--fix" and "--fix-dry-run" exclude each other; give one of them');
    if (flags.stdinFilename !== undefined && paths.length > 0)
      throw new UsageError(`"--stdin-filename" checks standard input alone; leave out ${quoted(paths[0] ?? '')}`);
    if (flags.stdinFilename !== undefined && flags.fix === true)
      throw new UsageError('"--fix" changes files and not standard input; use "--fix-dry-run" with "--stdin-filename"');
    if (flags.fixDryRun === true && flags.format === 'json')
      throw new UsageError('"--fix-dry-run" shows changes to people; leave out "--format json"');
    receiver.take({
      command: 'check',
      common: commonOf(flags),
      paths: paths.length === 0 ? ['.'] : paths,
      format: flags.format,
      failOn: flags.failOn,
      severities: flags.rule,
      fix: fixOf(flags),
      stdinFilename: flags.stdinFilename,
    });
  });
}

function fixOf(flags: CheckFlags): 'no' | 'preview' | 'apply' {
  if (flags.fixDryRun === true) return 'preview';
  return flags.fix === true ? 'apply' : 'no';
}

interface CoverageFlags extends CommonFlags {
  readonly format: CoverageFormat;
  readonly programme?: string;
  readonly framework?: string;
  readonly evidence?: EvidenceGrade;
  readonly min?: number;
}

function declareCoverage(command: Command, receiver: Receiver): void {
  command
    .argument('[PATH...]', 'files and folders')
    .addOption(choice('--format <FORMAT>', listed(coverageFormats, 'or'), coverageFormats).default('table', 'table'))
    .option('--programme <ID>', 'only this programme')
    .option('--framework <ID>', 'only this framework, with or without its version')
    .addOption(choice('--evidence <GRADE>', 'what counts as covered, in place of the settings', evidenceGrades))
    .addOption(new Option('--min <PERCENT>', 'exit 1 where coverage is lower, 0 to 100').argParser(percentage));
  withCommon(command).action((paths: string[], flags: CoverageFlags) =>
    receiver.take({
      command: 'coverage',
      common: commonOf(flags),
      paths: paths.length === 0 ? ['.'] : paths,
      format: flags.format,
      programme: flags.programme,
      framework: flags.framework,
      evidence: flags.evidence,
      min: flags.min,
    }),
  );
}

function withCommon(command: Command): Command {
  return command
    .option('--output <FILE>', 'write there, whole or not at all, in place of standard output')
    .option('--quiet', 'results alone: no summary, no advice, no progress')
    .option('--no-progress', 'no progress on a terminal')
    .option('--color', 'colour in any case (NO_COLOR and FORCE_COLOR are respected without it)')
    .option('--no-color', 'no colour')
    .option('--verbose', 'show the stack of a failure');
}

function commonOf(flags: CommonFlags): CommonOptions {
  const { output, quiet = false, progress, color, verbose = false } = flags;
  return { output, quiet, progress: progress && !quiet, color, verbose };
}

function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words);
}

/** A command whose faults become plain sentences and whose help goes to the receiver. */
function prepared(command: Command, texts: HelpTexts, width: number, receiver: Receiver): Command {
  return command
    .description(texts.purpose)
    .helpOption('--help', 'show this help')
    .configureOutput({ writeOut: receiver.show, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ formatHelp: (shown) => formatHelp(shown, texts, width) })
    .exitOverride((error) => {
      if (error.exitCode === 0) throw new HelpShown();
      throw new UsageError(usageSentence(error, command));
    });
}

function ruleSeverity(
  written: string,
  before: Readonly<Record<string, Severity | 'ignore'>>,
): Readonly<Record<string, Severity | 'ignore'>> {
  const [rule = '', word, ...more] = written.split('=');
  const severity = [...severities, 'ignore' as const].find((one) => one === word);
  if (rule === '' || more.length > 0 || severity === undefined) {
    const allowed = listed([...severities, 'ignore'], 'or');
    throw new UsageError(
      `${quoted(written)} is not allowed for "--rule"; write ID=SEVERITY, the severity being ${allowed}`,
    );
  }
  return { ...before, [rule]: severity };
}

function percentage(written: string): number {
  const value = Number(written.replace(/%$/, ''));
  if (/^\d+(\.\d+)?%?$/.test(written) && value <= 100) return value;
  throw new UsageError(`${quoted(written)} is not allowed for "--min"; give a number from 0 to 100`);
}
