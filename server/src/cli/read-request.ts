// From arguments to a request: values become what they mean, and options that exclude each other are refused.
import { isDate } from '../core/base/calendar';
import { severities, type Severity } from '../core/base/diagnostic';
import { listed, quoted } from '../core/base/phrases';
import { newKinds } from '../core/features/new-document/templates';
import { derivingMatches, type DerivingMatch } from '../core/index/derived-coverage';
import { evidenceGrades } from '../core/model/settings';
import { paperFormats } from '../core/report/paper';
import { takeApart, type GivenArguments } from './arguments';
import { commandHelp, programHelp } from './help';
import {
  checkFormats,
  coverageFormats,
  exportTargets,
  failLevels,
  resourceFormats,
  roleFormats,
  roleViews,
  type CheckRequest,
  type CommonOptions,
  type CoverageRequest,
  type ExportRequest,
  type Request,
  type RoleRequest,
} from './request';
import { UsageError } from './usage-error';

/** Reads the arguments; throws a usage error where they cannot be carried out. */
export function readRequest(argv: readonly string[], helpWidth: number): Request {
  const [first] = argv;
  if (first === undefined) return { command: 'help', text: programHelp(helpWidth), isAsked: false };
  if (first === '--help' || first === '-h') return { command: 'help', text: programHelp(helpWidth), isAsked: true };
  const given = takeApart(argv);
  if (given.options.has('help')) return { command: 'help', text: commandHelp(given.command, helpWidth), isAsked: true };
  if (given.command.name === 'lsp') return serveRequest(given);
  const common = commonOf(given);
  const [operand = '', second = ''] = given.operands;
  switch (given.command.name) {
    case 'check':
      return checkRequest(given, common);
    case 'coverage':
      return coverageRequest(given, common);
    case 'role':
      return roleRequest(given, common);
    case 'export':
      return exportRequest(given, common);
    case 'resources':
      return {
        command: 'resources',
        common,
        paths: pathsOf(given),
        item: last(given, 'for'),
        format: wordOf(resourceFormats, last(given, 'format')) ?? 'table',
      };
    case 'overlay':
      return {
        command: 'overlay',
        common,
        paths: given.operands.length > 2 ? given.operands.slice(2) : ['.'],
        id: second,
        format: wordOf(resourceFormats, last(given, 'format')) ?? 'table',
      };
    case 'migrate':
      return {
        command: 'migrate',
        common,
        paths: pathsOf(given),
        to: given.options.get('to') ?? [],
        dryRun: given.options.has('dry-run'),
      };
    case 'explain':
      return { command: 'explain', common, id: operand };
    case 'init':
      return { command: 'init', common, folder: operand === '' ? '.' : operand };
    case 'new':
      return { command: 'new', common, kind: wordOf(newKinds, operand) ?? 'module', id: second };
    default:
      throw new Error(`the command "${given.command.name}" has a place in the table and none here`);
  }
}

function serveRequest({ options }: GivenArguments): Request {
  if (!options.has('stdio')) throw new UsageError('"lsp" needs "--stdio", the one way to reach the server from here');
  return { command: 'lsp' };
}

function checkRequest(given: GivenArguments, common: CommonOptions): CheckRequest {
  const { operands, options } = given;
  const format = wordOf(checkFormats, last(given, 'format'));
  const stdinFilename = last(given, 'stdin-filename');
  requireJobCount(last(given, 'jobs'));
  const isPreview = options.has('fix-dry-run');
  const isFix = options.has('fix');
  if (isFix && isPreview) throw new UsageError('"--fix" and "--fix-dry-run" exclude each other; give one of them');
  if (isPreview && format === 'json')
    throw new UsageError('"--fix-dry-run" shows changes to people; leave out "--format json"');
  if (stdinFilename !== undefined && operands[0] !== undefined)
    throw new UsageError(`"--stdin-filename" checks standard input alone; leave out ${quoted(operands[0])}`);
  if (stdinFilename !== undefined && isFix)
    throw new UsageError('"--fix" changes files and not standard input; use "--fix-dry-run" with "--stdin-filename"');
  if (options.has('cache') && (isFix || isPreview || stdinFilename !== undefined)) {
    const other = ['fix', 'fix-dry-run', 'stdin-filename'].find((name) => options.has(name)) ?? '';
    throw new UsageError(`"--cache" does not go with "--${other}", which needs every file anew; leave one of them out`);
  }
  return {
    command: 'check',
    common,
    paths: pathsOf(given),
    format,
    failOn: wordOf(failLevels, last(given, 'fail-on')) ?? 'error',
    severities: Object.fromEntries((options.get('rule') ?? []).map(ruleSeverity)),
    fix: fixOf(isFix, isPreview),
    stdinFilename,
    today: dayOf(given),
    cache: options.has('cache') ? { folder: last(given, 'cache') } : undefined,
  };
}

function fixOf(isFix: boolean, isPreview: boolean): CheckRequest['fix'] {
  if (isPreview) return 'preview';
  return isFix ? 'apply' : 'no';
}

function coverageRequest(given: GivenArguments, common: CommonOptions): CoverageRequest {
  const min = last(given, 'min');
  return {
    command: 'coverage',
    common,
    paths: pathsOf(given),
    format: wordOf(coverageFormats, last(given, 'format')) ?? 'table',
    programme: last(given, 'programme'),
    framework: last(given, 'framework'),
    evidence: wordOf(evidenceGrades, last(given, 'evidence')),
    matches: matchesOf(given),
    min: min === undefined ? undefined : percentage(min),
    today: dayOf(given),
  };
}

function matchesOf({ options }: GivenArguments): readonly DerivingMatch[] {
  const named = options.get('match') ?? [];
  return named.length === 0 ? derivingMatches : derivingMatches.filter((match) => named.includes(match));
}

function pathsOf({ operands }: GivenArguments): readonly string[] {
  return operands.length === 0 ? ['.'] : operands;
}

function roleRequest(given: GivenArguments, common: CommonOptions): RoleRequest {
  const [view = '', id = '', other] = given.operands;
  const programme = last(given, 'programme');
  if (view === 'compare' && other === undefined)
    throw new UsageError('"role compare" needs two roles; write "care-curriculum role compare ID OTHER"');
  if (view === 'compare' && programme !== undefined)
    throw new UsageError('"--programme" belongs to "role gap"; leave it out of a comparison of two roles');
  if (view === 'gap' && other !== undefined)
    throw new UsageError(
      `"role gap" takes one role and ${quoted(other)} is one too many; a programme is named with "--programme"`,
    );
  const format = wordOf(roleFormats, last(given, 'format')) ?? 'table';
  return { command: 'role', common, view: wordOf(roleViews, view) ?? 'compare', id, other, programme, format };
}

function exportRequest(given: GivenArguments, common: CommonOptions): ExportRequest {
  const to = wordOf(exportTargets, last(given, 'to'));
  const roles = given.options.get('role') ?? [];
  if (to === undefined)
    throw new UsageError(`"export" needs "--to" and what to make; allowed are ${listed(exportTargets)}`);
  const isFlat = to === 'csv' || to === 'xlsx';
  const stray = ['role', 'format'].find((name) => isFlat && given.options.has(name));
  if (stray !== undefined)
    throw new UsageError(`"--${stray}" does not go with "--to ${to}", which writes the coverage; leave it out`);
  if (!isFlat && given.options.has('framework'))
    throw new UsageError(`"--framework" does not go with "--to ${to}", which follows the role profile; leave it out`);
  if (!isFlat && roles.length === 0) throw new UsageError(`"--to ${to}" needs "--role" and the ID of a role profile`);
  if (roles.length > 1 && to !== 'training-needs')
    throw new UsageError(`"--to ${to}" is about one role; give "--role" once`);
  return {
    command: 'export',
    common,
    paths: pathsOf(given),
    to,
    roles,
    programme: last(given, 'programme'),
    framework: last(given, 'framework'),
    format: wordOf(paperFormats, last(given, 'format')),
  };
}

function commonOf(given: GivenArguments): CommonOptions {
  const { options } = given;
  const quiet = options.has('quiet');
  if (options.has('color') && options.has('no-color'))
    throw new UsageError('"--color" and "--no-color" exclude each other; give one of them');
  const color = options.has('color') || (options.has('no-color') ? false : undefined);
  return {
    output: last(given, 'output'),
    quiet,
    progress: !quiet && !options.has('no-progress'),
    color,
    verbose: options.has('verbose'),
  };
}

/** The value of an option; given twice, the last one counts. */
function last({ options }: GivenArguments, name: string): string | undefined {
  return options.get(name)?.at(-1);
}

function wordOf<W extends string>(words: readonly W[], given: string | undefined): W | undefined {
  return words.find((word) => word === given);
}

function ruleSeverity(written: string): readonly [rule: string, severity: Severity | 'ignore'] {
  const at = written.indexOf('=');
  const severity = wordOf([...severities, 'ignore' as const], written.slice(at + 1));
  if (at > 0 && severity !== undefined) return [written.slice(0, at), severity];
  const allowed = listed([...severities, 'ignore'], 'or');
  throw new UsageError(
    `${quoted(written)} is not allowed for "--rule"; write ID=SEVERITY, the severity being ${allowed}`,
  );
}

/** Holds `--jobs` to the form that scripts rely on; its value changes nothing. */
function requireJobCount(written: string | undefined): void {
  if (written === undefined) return;
  const value = Number(written);
  if (/^\d+$/.test(written) && value >= 1 && value <= mostJobs) return;
  throw new UsageError(
    `${quoted(written)} is not allowed for "--jobs"; give a whole number from 1 to ${String(mostJobs)}`,
  );
}

const mostJobs = 64;

/** The day of `--today`; undefined where it is not given. */
function dayOf(given: GivenArguments): string | undefined {
  const day = last(given, 'today');
  if (day === undefined || isDate(day)) return day;
  throw new UsageError(
    `${quoted(day)} is not allowed for "--today"; give a day that the calendar has, written as 2027-07-31`,
  );
}

function percentage(written: string): number {
  const value = Number(written.replace(/%$/, ''));
  if (/^\d+(\.\d+)?%?$/.test(written) && value <= 100) return value;
  throw new UsageError(`${quoted(written)} is not allowed for "--min"; give a number from 0 to 100`);
}
